import { describe, expect, it } from 'vitest';
import { promiseData, targetRows, whyEn, whyZh } from '../../src/compare/index.ts';
import { comparisonOf } from '../support/told.ts';

const states = (...told: Parameters<typeof comparisonOf>) => comparisonOf(...told).states;
const ends = (plan: string, review: string) => states(plan, review).map(({ state }) => state);

describe('a target that the catalogue does not know', () => {
  it('meets the outcome that is told under its name', () => {
    const [state] = states('新建山地步道30公里。', '建成山地步道36公里。');
    expect(state).toMatchObject({ state: 'exceeded', indicator: null });
    expect(state!.outcome!.text).toBe('36公里');
    expect(whyZh(state!.reason)).toBe(
      '36公里 > 30公里，多6公里（比目标多20%）。两处同称“山地步道”，依此相配',
    );
    expect(whyEn(state!.reason)).toMatch(/Matched by name: both “山地步道”$/);
  });

  it.each([
    ['met', '净化厂尾水回用率达到40%。', '净化厂尾水回用率达到40%。'],
    ['missed', '新增夜间课堂50处。', '新增夜间课堂41处。'],
    ['exceeded', '茶叶年交易额突破20亿元。', '茶叶年交易额23亿元。'],
    ['exceeded', '智慧灯杆总数达到2000根。', '智慧灯杆总数达到2150根。'],
    ['exceeded', '云上书店销售额增长10%。', '云上书店销售额增长12.5%。'],
  ])('%s: %s %s', (end, plan, review) => {
    expect(ends(plan, review)).toEqual([end]);
  });

  it('knows a thing by its name, whatever is said to be done to it', () => {
    expect(ends('改造旧货市场20个。', '完成旧货市场改造22个。')).toEqual(['exceeded']);
    expect(ends('新增钟表店、茶叶店80家。', '新增茶叶店、钟表店85家。')).toEqual(['exceeded']);
    expect(ends('完成蓄水池除险加固40座。', '除险加固蓄水池44座。')).toEqual(['exceeded']);
    const [state] = states('新增垂直绿化面积3万平方米。', '新增垂直绿化3.2万平方米。');
    expect(whyZh(state!.reason)).toMatch(/两处分别称“垂直绿化面积”“垂直绿化”，依此相配$/);
  });

  it.each([
    ['what is begun', '建成山地步道30公里。', '开工建设山地步道36公里。', '所做的事不同'],
    ['another deed', '引进香料工坊10家。', '关闭香料工坊12家。', '所做的事不同'],
    ['the total', '新增山地步道30公里。', '山地步道总里程达到120公里。', '新增与总量不同'],
    ['several years', '新建山地步道30公里。', '五年来，新建山地步道160公里。', '时段不同'],
    ['a programme', '新增香料工坊10家。', '工坊三年行动圆满完成，新增香料工坊31家。', '时段不同'],
    ['a part of the place', '新建山地步道30公里。', '高新区内新建山地步道36公里。', '范围不同'],
    [
      'the whole place',
      '高新区内新建山地步道30公里。',
      '新建山地步道36公里。',
      '目标限于“高新区内”',
    ],
    ['another rate', '茶农补助提高到每人每年200元。', '茶农补助提高到每人每月30元。', '计法不同'],
    ['another size', '建设山地步道30公里。', '1036公里山地步道建成投用。', '十倍'],
    ['an unknown direction', '管道漏损率达到9%。', '管道漏损率达到8%。', '高为好还是低为好'],
  ])('is not held against %s', (_, plan, review, why) => {
    const [state] = states(plan, review);
    expect(state).toMatchObject({ state: 'not-comparable', reason: { kind: 'near' } });
    expect(whyZh(state!.reason)).toContain(why);
  });

  it('takes the direction that it names itself', () => {
    expect(ends('管道漏损率控制在9%以内。', '管道漏损率降至8%。')).toEqual(['exceeded']);
  });

  it('meets of two outcomes the one of its own deed', () => {
    const found = states(
      '开工香料仓库300间、建成200间。',
      '香料仓库开工、建成分别为310间、190间。',
    );
    expect(found.map(({ state, outcome }) => [state, outcome?.text])).toEqual([
      ['exceeded', '310间'],
      ['missed', '190间'],
    ]);
  });

  it.each([
    ['培育省级香料工坊6家。', '新增省香料工坊7家。'],
    ['新建设施完备的夜间课堂40处。', '新建设施完备夜间课堂46处。'],
    ['新培育营业收入过10亿元企业2家。', '新培育营业收入过十亿元企业3家。'],
    ['完成山塘改造提升项目18个。', '完成山塘提升改造项目19个。'],
    ['新建尾水管道30公里。', '新建尾水管网36公里。'],
  ])('knows a name that is only written otherwise: %s %s', (plan, review) => {
    expect(ends(plan, review)).toEqual(['exceeded']);
  });

  it('is counted one by one with any word for it', () => {
    const [state] = states('新建茶香驿站30处。', '新建茶香驿站36个。');
    expect(state).toMatchObject({ state: 'exceeded' });
    expect(whyZh(state!.reason)).toContain('36个 > 30处，多6处');
  });

  it('is judged by a part that is more, and by a whole that is less', () => {
    expect(ends('新改建夜间课堂50处。', '新增夜间课堂40处。')).toEqual(['not-comparable']);
    expect(ends('新改建夜间课堂50处。', '新增夜间课堂52处。')).toEqual(['exceeded']);
    expect(ends('新增夜间课堂50处。', '新改建夜间课堂60处。')).toEqual(['not-comparable']);
    expect(ends('新增夜间课堂50处。', '新改建夜间课堂45处。')).toEqual(['missed']);
  });

  it('is what is done by a verb of several deeds, no scope', () => {
    const [state] = states('建设夜间课堂20处。', '新建提升夜间课堂60处。');
    expect(state!.state).toBe('not-comparable');
    expect(whyZh(state!.reason)).toContain('所做的事不同');
    expect(ends('建设山地步道30公里。', '新改建山地步道36公里。')).toEqual(['exceeded']);
  });

  it('is better lower where it is kept down', () => {
    expect(ends('茶叶价格指数控制在104左右。', '茶叶价格指数为103。')).toEqual(['exceeded']);
  });

  it('reaches at the end of several years what was aimed at for then', () => {
    const plan = '今后五年，到2031年，茶园滴灌覆盖率达到60%。';
    const review = '过去五年，茶园滴灌覆盖率达到63%。';
    expect(ends(plan, review)).toEqual(['exceeded']);
  });

  it('has the scope of the outcome, whatever is hoped for', () => {
    const plan = '力争高新区内新建山地步道30公里。';
    expect(ends(plan, '高新区内新建山地步道36公里。')).toEqual(['exceeded']);
  });

  it('is of no projects where a length is told', () => {
    expect(ends('实施80公里茶园步道项目。', '完成茶园步道72公里。')).toEqual(['missed']);
  });

  it('meets an outcome that stands on a line of the catalogue', () => {
    expect(ends('建成高标准农田12万亩。', '新建高标准农田12万亩。')).toEqual(['met']);
  });

  it('is not held against those who are there anyway, nor a share of them', () => {
    expect(ends('解决8万农村人口饮水问题。', '9万农村人口用上燃气。')).toEqual(['not-found']);
    expect(ends('80%的行政村通上公交。', '90%的行政村通上燃气。')).toEqual(['not-found']);
    expect(ends('慢行系统覆盖60%的路口。', '70%的路口完成改造。')).toEqual(['not-found']);
  });

  it('is not held against what says too little, nor against another unit or place', () => {
    expect(ends('推进重点项目100个。', '重点项目120个。')).toEqual(['not-found']);
    expect(ends('落实18条便利措施。', '18条便利措施落地。')).toEqual(['not-found']);
    expect(ends('新建山地步道30公里。', '新建山地步道5条。')).toEqual(['not-found']);
    const other = states('新建山地步道30公里。', '新建山地步道36公里。', '重庆市');
    expect(other[0]!.state).toBe('not-held');
  });

  it('is open where outcomes under its name contradict each other', () => {
    const [state] = states('新增夜间课堂50处。', '新增夜间课堂41处。全年新增夜间课堂52处。');
    expect(state).toMatchObject({ state: 'not-comparable', indicator: null });
    expect(whyZh(state!.reason)).toContain('41处；52处');
  });

  it('stands in the chart of the year, in the data and once in each', () => {
    const plan = '新建山地步道30公里。办好民生实事，新建山地步道30公里。';
    const comparison = comparisonOf(plan, '建成山地步道36公里。');
    const { items } = promiseData(2031, [], comparison.named, (url) => url);
    expect(items).toMatchObject([
      { name: { zh: '山地步道' }, verdict: 'exceeded', url: '/reports/chengdu-2032/#f6' },
    ]);
    expect(targetRows(comparison)).toMatchObject([
      { figure: 'chengdu-2031.f6', end: 'exceeded', outcome: 'chengdu-2032.f6', indicator: null },
      { end: 'exceeded', outcome: 'chengdu-2032.f6' },
    ]);
  });
});
