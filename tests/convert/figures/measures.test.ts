import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/convert/figures/index.ts';

const of = (text: string, part: 'review' | 'plan' = 'review') =>
  extractFigures(text, {
    kind: 'government-work-report',
    part,
    reportYear: 2024,
    heading: null,
  });

describe('measures', () => {
  it('gives one verb to all values of subjects that share a head', () => {
    const found = of('东海港货物和集装箱吞吐量超1.2亿吨、300万标箱。');
    expect(found.map(({ measure }) => measure)).toEqual(['level', 'level']);
    expect(found.map(({ comparator }) => comparator)).toEqual(['gt', 'gt']);
  });

  it('takes places that a line reaches for one level', () => {
    const found = of('海铁班列通达40个国家、90个港口。');
    expect(found.map(({ measure }) => measure)).toEqual(['level', 'level']);
  });

  it('takes a measured part of a level for one, a part of things counted not', () => {
    const days = of('空气优良天数达到310天、其中优的天数120天。');
    expect(days.map(({ measure }) => measure)).toEqual(['level', 'level']);
    const firms = of('高新技术企业达到310家，其中上市企业12家。');
    expect(firms.map(({ measure }) => measure)).toEqual(['level', 'amount']);
  });

  it('takes what firms are spared for a sum, what a rate loses for a change', () => {
    const spared = of('阶段性降低社保费率为企业减负8.5亿元，降低企业用电成本3亿元。');
    expect(spared.map(({ measure }) => measure)).toEqual(['amount', 'decrease']);
    expect(of('要求各厂节约煤和油3%。')[0]?.measure).toBe('decrease');
    expect(of('一般性支出一律按照不低于6%的比例压减。')[0]?.measure).toBe('decrease');
  });

  it('reads 超 before the whole as a comparator, and shares one only within a list', () => {
    const found = of('新增企业56家，超全省五分之一。审批项目压减至70个和50个以内。');
    expect(found.map(({ comparator }) => comparator)).toEqual(['eq', 'gt', 'lte', 'lte']);
  });

  it('takes capacity that was closed for something done', () => {
    const closed = of('依法取缔“小高炉”产能80万吨，引导企业主动退出水泥产能45万吨。');
    expect(closed.map(({ measure }) => measure)).toEqual(['amount', 'amount']);
    expect(of('水泥产能达到450万吨。')[0]?.measure).toBe('level');
  });

  it('tells what is added each year from what there is', () => {
    const each = of(
      '争取每年增产精煤200万吨。每年平均装机60万千瓦以上。装机达到900万千瓦。',
      'plan',
    );
    expect(each.map(({ measure }) => measure)).toEqual(['increase', 'amount', 'level']);
    const ability = of('开发区和老城区日供水处理能力分别新增12万吨、8万吨，新增处理能力20万吨。');
    expect(ability.map(({ measure }) => measure)).toEqual(['increase', 'increase', 'amount']);
  });

  it('gives all of a list the points in which only the last is told', () => {
    const ahead = of('机电出口、到位外资增长22.1%、13.5%，快于全国9个、2.3个百分点。').slice(2);
    expect(ahead.map(({ unit, measure }) => [unit, measure])).toEqual([
      ['个百分点', 'increase'],
      ['个百分点', 'increase'],
    ]);
    expect(of('新增企业9个、占比提高2.3个百分点。')[0]?.unit).toBe('个');
  });

  it('takes a price for a unit as reached', () => {
    expect(of('居民用水实行同网同价，统一降至每吨2.8元。')[0]?.measure).toBe('level');
  });
});

describe('role and year', () => {
  it('tells the size of a plan over years from what came of it', () => {
    const [planned, done] = of('实施山南、江北4年8万人转岗培训计划，培训农民工2万人。');
    expect([planned?.role, planned?.year]).toEqual(['context', null]);
    expect([done?.role, done?.year]).toEqual(['outcome', 2023]);
    const [target] = of('实施好山南4年8万人转岗培训计划。', 'plan');
    expect([target?.role, target?.year]).toEqual(['target', null]);
  });

  it('counts no aim where all the people own something', () => {
    const [all] = of('保障好14亿人的饭碗。', 'plan');
    expect([all?.role, all?.year]).toEqual(['context', null]);
    const [some] = of('解决2亿人的饮水安全问题。', 'plan');
    expect(some?.role).toBe('target');
  });

  it('tells those spoken of from those who fared better', () => {
    const [all, moved] = of('2600万江南人民更加自信。30万各族群众搬进新居。');
    expect([all?.role, all?.year]).toEqual(['context', null]);
    expect(moved?.role).toBe('outcome');
  });

  it('takes those on whom work is centred for context, a mark that it aims at not', () => {
    const [counties, mark] = of('聚焦9个山区县，开展培训。围绕3000亿元目标，做强产业。', 'plan');
    expect([counties?.role, counties?.year]).toEqual(['context', null]);
    expect(mark?.role).toBe('target');
  });

  it("takes the state's own quota for none of a place's aims", () => {
    const [quota] = of('积极争取国家新增2000亿元支农再贷款额度。', 'plan');
    expect([quota?.role, quota?.year]).toEqual(['context', null]);
    const [funds] = of('争取中央预算内资金20亿元。', 'plan');
    expect(funds?.role).toBe('target');
  });
});
