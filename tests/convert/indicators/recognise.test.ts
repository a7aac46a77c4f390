import { describe, expect, it } from 'vitest';
import { idOf } from '../support/indicator.ts';

describe('recognise', () => {
  it('joins a figure whose phrase is one of the names', () => {
    expect(idOf('新引进首店‹500家以上›，打造', { indicator: '首店' })).toBe('first-stores');
    expect(idOf('改造城中村‹2448户›、棚户区3062户', { indicator: '城中村' })).toBe(
      'urban-village-households',
    );
    const schools = { indicator: '中小学、幼儿园' };
    expect(idOf('新建改扩建中小学、幼儿园‹18个›', schools)).toBe('schools-built');
    expect(idOf('新建改扩建中小学、幼儿园‹18所›', schools)).toBe('schools-built');
  });

  it('leaves out a sum that another thing brings, not the growth of the whole', () => {
    const trade = { indicator: '进出口总额', role: 'outcome' } as const;
    const growth = { ...trade, measure: 'increase' } as const;
    expect(idOf('货物进出口总额‹5379亿元›', trade)).toBe('foreign-trade');
    expect(idOf('班列带动进出口总额‹415亿元›、增长11.7%', trade)).toBeNull();
    expect(idOf('班列带动进出口总额415亿元、增长‹11.7%›', growth)).toBeNull();
    expect(idOf('开放平台带动进出口总额增长‹10%›', growth)).toBe('foreign-trade-growth');
  });

  it('leaves out what a result is held against, and the totals of a balance', () => {
    const budget = { indicator: '一般公共预算收入', role: 'outcome' } as const;
    const context = { ...budget, role: 'context' } as const;
    expect(idOf('一般公共预算收入‹45210万元›', budget)).toBe('general-public-budget-revenue');
    expect(idOf('一般公共预算收入45210万元，完成预算数‹44100万元›的102.5%', context)).toBeNull();
    expect(idOf('一般公共预算收入45210万元，较上年‹41800万元›增长8.2%', context)).toBeNull();
    expect(idOf('一般公共预算收入总计‹99.7亿元›', budget)).toBeNull();
  });

  it('closes up quotes, width and abbreviations before it compares', () => {
    const of = { indicator: '国家级专精特新“小巨人”企业' } as const;
    expect(idOf('新增国家级专精特新“小巨人”企业‹84家›', of)).toBe('little-giants-added');
    const growth = { indicator: '规上工业增加值', measure: 'increase' } as const;
    expect(idOf('规上工业增加值增长‹6％左右›', growth)).toBe('industrial-value-added-growth');
  });

  it("takes the place's own name for no narrowing", () => {
    const of = { indicator: '成都城镇新增就业' } as const;
    expect(idOf('数据显示，2023年，成都城镇新增就业‹26.44万人›', of)).toBe('new-urban-jobs');
  });

  it('takes 城市居民 for 城镇居民, and the size from which projects count for no narrowing', () => {
    const income = { indicator: '城市居民人均可支配收入', measure: 'increase' } as const;
    expect(idOf('城市居民人均可支配收入增长‹8.3%›', income)).toBe('urban-income-growth');
    const growth = (indicator: string) =>
      idOf(`${indicator}增长‹8.1%›`, { indicator, measure: 'increase' });
    for (const size of ['500万元以上', '500万元及以上项目'])
      expect(growth(`${size}固定资产投资`)).toBe('fixed-asset-investment-growth');
    expect(growth('5000万元以上固定资产投资')).toBeNull();
  });

  it('gives each figure after 分别 its own subject', () => {
    const text = '城乡居民人均可支配收入分别增长4.7%、‹6.9%›';
    const of = { indicator: '农村居民人均可支配收入', measure: 'increase' } as const;
    expect(idOf(text, of)).toBe('rural-income-growth');
    const list = '固定资产投资、社会消费品零售总额分别增长‹8%›、7%左右';
    const wrong = { indicator: '社会消费品零售总额', measure: 'increase' } as const;
    expect(idOf(list, wrong)).toBe('fixed-asset-investment-growth');
  });

  it('takes a total told in passing for the state of its report, without a year', () => {
    const of = { indicator: '经营主体', role: 'context', year: null } as const;
    expect(idOf('当好全市‹390多万户›经营主体的“娘家人”', of)).toBe('business-entities');
    const done = { ...of, indicator: '首店' } as const;
    expect(idOf('新引进首店‹500家›', done)).toBeNull();
  });

  it("takes what a text plans for the place's own aim, a plan of others for none", () => {
    const of = { indicator: '国内生产总值', measure: 'increase' } as const;
    expect(idOf('今年计划国内生产总值比上年增长‹9%›', of)).toBe('gdp-growth');
    expect(idOf('国家计划国内生产总值比上年增长‹9%›', of)).toBeNull();
  });

  it('takes words of putting into use and of training for no narrowing', () => {
    const cars = { indicator: '新能源汽车' } as const;
    expect(idOf('推广应用新能源汽车‹3万辆›', cars)).toBe('new-energy-vehicles-promoted');
    const talents = { indicator: '高层次人才' } as const;
    expect(idOf('引进和培养高层次人才‹620人›', talents)).toBe('high-level-talent');
  });

  it('reads 每 in a unit as its stroke, and a total behind what was opened as one in service', () => {
    const air = { indicator: 'PM2.5年均浓度', role: 'outcome' } as const;
    expect(idOf('PM2.5年均浓度‹31微克每立方米›', air)).toBe('pm25');
    const rail = { indicator: '城市轨道交通总里程', measure: 'level', role: 'outcome' } as const;
    expect(idOf('城市轨道交通新通车30公里，总里程达到‹210公里›', rail)).toBe('rail-transit-length');
    expect(idOf('城市轨道交通获批30公里，总里程达到‹210公里›', rail)).toBeNull();
  });

  it('reads 提升至 as the state reached, not as a change', () => {
    const of = { indicator: '森林覆盖率', measure: 'increase' } as const;
    expect(idOf('森林覆盖率提升至‹40.7%›', of)).toBe('forest-cover');
  });
});
