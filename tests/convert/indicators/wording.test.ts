import { describe, expect, it } from 'vitest';
import { idOf, nearOf } from '../support/indicator.ts';

const rise = { measure: 'increase', role: 'outcome' } as const;
const share = { measure: 'share', role: 'outcome' } as const;

describe('the wording of a name', () => {
  it('may end in a word for a rate, whatever the verb of the rate', () => {
    const invested = { ...rise, indicator: '固定资产投资增长幅度' };
    expect(idOf('固定资产投资增长幅度由31%回落到‹12.4%›', invested)).toBe(
      'fixed-asset-investment-growth',
    );
    expect(idOf('固定资产投资增长幅度由‹31%›回落到12.4%', invested)).toBeNull();
    const fall = { measure: 'decrease', role: 'outcome' } as const;
    const energy = { ...fall, indicator: '单位地区生产总值能耗降幅' };
    expect(idOf('单位地区生产总值能耗降幅超过‹2.5%›', energy)).toBe('energy-intensity');
    expect(idOf('单位地区生产总值能耗降幅收窄‹0.4个百分点›', energy)).toBeNull();
    const five = { ...energy, indicator: '单位地区生产总值能耗累计降幅' };
    expect(idOf('单位地区生产总值能耗累计降幅‹14%›', five)).toBeNull();
    const shops = { ...rise, indicator: '商品零售价格上涨幅度' };
    expect(idOf('商品零售价格上涨幅度为‹3%›', shops)).toBeNull();
  });

  it('may say that a rate or a product is that of the whole year or of the whole place', () => {
    const industry = { ...rise, indicator: '规模以上工业增加值累计增速' };
    expect(idOf('规模以上工业增加值累计增速‹7.3%›', industry)).toBe(
      'industrial-value-added-growth',
    );
    expect(idOf('规模以上工业增加值五年累计增速‹37%›', industry)).toBeNull();
    const product = { indicator: '辖区国内生产总值', role: 'outcome' } as const;
    expect(idOf('辖区国内生产总值‹318.4亿元›', product)).toBe('gdp');
    const owned = { ...product, indicator: '区属国内生产总值' };
    expect(idOf('区属国内生产总值‹118.4亿元›', owned)).toBeNull();
    const sold = { ...rise, indicator: '全社会消费品零售总额' };
    expect(idOf('全社会消费品零售总额增长‹6.1%›', sold)).toBe('retail-sales-growth');
  });

  it('does not begin with the number of its paragraph', () => {
    const sold = { ...rise, indicator: '社会消费品零售总额' };
    for (const number of ['3.', '3．', '（三）', '(3)', '3、 '])
      expect(idOf(`${number}社会消费品零售总额增长‹6.1%›`, sold), number).toBe(
        'retail-sales-growth',
      );
  });

  it('reads the target of a rate as the rate, also behind a comma', () => {
    const aim = { indicator: '经济增长', measure: 'increase' } as const;
    expect(idOf('经济增长预期目标为‹6.5%左右›', aim)).toBe('gdp-growth');
    expect(idOf('经济增长速度的调控目标，定为‹7%›', aim)).toBe('gdp-growth');
    expect(idOf('县域经济增长目标为‹6%›', { ...aim, indicator: '县域经济增长' })).toBeNull();
    const cover = { indicator: '森林覆盖率', measure: 'increase' } as const;
    expect(idOf('森林覆盖率提高为‹41%›', cover)).toBe('forest-cover');
  });

  it('has one form for spending on research, in letters, in short and in full', () => {
    for (const name of [
      '全社会研究与试验发展经费支出占地区生产总值的比重',
      '全社会研究与实验发展经费占国内生产总值比重',
      'R&D经费支出占GDP比重',
      'R＆D支出占GDP比重',
      '全社会研究与开发经费占地区生产总值比重',
      '全社会研发经费支出占生产总值比例',
      '全社会研发经费支出相当于全市生产总值的比例',
    ])
      expect(idOf(`${name}达到‹2.6%›`, { ...share, indicator: name }), name).toBe('rd-intensity');
    const held = { ...share, indicator: '全社会研发投入相当于全市生产总值' };
    expect(idOf('全社会研发投入相当于全市生产总值的‹2.6%›', held)).toBe('rd-intensity');
    const firms = '企业R&D经费支出占营业收入比重';
    expect(idOf(`${firms}达到‹2.6%›`, { ...share, indicator: firms })).toBeNull();
  });

  it('is not narrowed by the verb that announces it, only by whose plan it is', () => {
    const prices = { indicator: '居民消费价格总水平涨幅', measure: 'increase' } as const;
    const text = '提出居民消费价格总水平涨幅控制在‹3.5%左右›';
    expect(idOf(text, prices)).toBe('consumer-price-growth');
    expect(idOf(`规划纲要${text}`, prices)).toBeNull();
  });

  it('is the same with its abbreviation or its usual scope in brackets', () => {
    const product = { indicator: '地区生产总值（GDP）', role: 'outcome' } as const;
    expect(idOf('实现地区生产总值（GDP）‹318.4亿元›', product)).toBe('gdp');
    const revenue = {
      measure: 'amount',
      role: 'outcome',
      indicator: '一般公共预算收入总量',
    } as const;
    expect(idOf('一般公共预算收入总量完成‹31.4亿元›', revenue)).toBe(
      'general-public-budget-revenue',
    );
    expect(idOf('GDP总量达到‹318.4亿元›', { ...product, indicator: 'GDP总量' })).toBe('gdp');
    const grows = { ...product, ...rise } as const;
    expect(idOf('地区生产总值（GDP）增长‹5.2%›', grows)).toBe('gdp-growth');
    const invested = { ...rise, indicator: '固定资产投资（不含农户）' } as const;
    expect(idOf('固定资产投资（不含农户）增长‹7.7%›', invested)).toBe(
      'fixed-asset-investment-growth',
    );
    const own = { ...rise, indicator: '固定资产投资（市本级）' } as const;
    expect(idOf('固定资产投资（市本级）增长‹7.7%›', own)).toBeNull();
  });

  it('was another for public revenue before the law of 2014', () => {
    for (const name of ['地方财政一般预算收入', '一般公共财政预算收入', '财政一般公共预算收入']) {
      const of = { indicator: name, role: 'outcome' } as const;
      expect(idOf(`${name}完成‹21.6亿元›`, of), name).toBe('general-public-budget-revenue');
    }
    const all = { indicator: '财政总收入', role: 'outcome' } as const;
    expect(idOf('财政总收入完成‹21.6亿元›', all)).toBeNull();
  });

  it('keeps what a clause before said of the basis of comparison', () => {
    const of = { ...rise, indicator: '一般公共预算收入' } as const;
    expect(idOf('一般公共预算收入完成40亿元，增长‹3%›', of)).toBe(
      'general-public-budget-revenue-growth',
    );
    expect(idOf('一般公共预算收入同口径完成40亿元，增长‹3%›', of)).toBeNull();
    const own = '一般公共预算收入40亿元，增长‹3%›（同口径增长4%）';
    expect(idOf(own, of)).toBe('general-public-budget-revenue-growth');
    const other = '一般公共预算收入40亿元，增长3%（同口径增长‹4%›）';
    expect(idOf(other, of)).toBeNull();
  });

  it('is narrowed for all members by the part of the place in which something is done', () => {
    const quarters = { indicator: '老旧小区' } as const;
    expect(idOf('改造城中村12个、老旧小区‹90个›', quarters)).toBe('old-residential-areas');
    expect(idOf('主城区改造城中村12个、老旧小区‹90个›', quarters)).toBeNull();
  });

  it('is not sought before the number where it stands behind', () => {
    const parks = { indicator: '公园' } as const;
    const text = '新建改造提升滨河公园、东山郊野公园等‹12个›公园';
    expect(idOf(text, parks)).toBe('parks-built');
    expect(idOf(text.replace('新建改造提升', '开放'), parks)).toBeNull();
  });
});

describe('the first of a row', () => {
  it('is not narrowed by the members behind it', () => {
    const of = { indicator: '地区生产总值', measure: 'increase', role: 'outcome' } as const;
    expect(idOf('地区生产总值、规上工业增加值分别增长‹6.5%›、7.2%', of)).toBe('gdp-growth');
    expect(idOf('服务业和地区生产总值分别增长7.2%、‹6.5%›', of)).toBeNull();
  });
});

describe('the unit of a figure', () => {
  it('is that of the mark passed before it, where it has none of its own', () => {
    const guests = { indicator: '国内外游客', role: 'outcome' } as const;
    const text = '接待国内外游客突破800万人次，达到‹812万›';
    expect(idOf(text, guests)).toBe('tourists');
    expect(idOf(text.replace('人次', ''), guests)).toBeNull();
  });

  it('is that of money where only 亿 is printed', () => {
    const product = { indicator: '地区生产总值', measure: 'level', role: 'outcome' } as const;
    const text = '2020年，地区生产总值突破‹3000亿›大关';
    expect(idOf(text, { ...product, unit: '亿', year: 2020 })).toBe('gdp');
    const guests = { ...product, indicator: '接待游客', unit: '亿' };
    expect(idOf('接待游客突破‹1亿›大关', guests)).toBeNull();
  });

  it('may be 个 where enterprises are counted', () => {
    const firms = { indicator: '规模以上工业企业', role: 'outcome' } as const;
    expect(idOf('规模以上工业企业新增‹96个›', firms)).toBe('industrial-enterprises-added');
    const tech = { indicator: '高新技术企业', measure: 'level', role: 'outcome' } as const;
    expect(idOf('高新技术企业达到‹860个›', tech)).toBe('high-tech-enterprises');
    const labs = { ...tech, indicator: '高新技术企业技术中心' };
    expect(idOf('高新技术企业技术中心达到‹12个›', labs)).toBeNull();
  });
});

describe('a total behind what is new', () => {
  const firms = '新增国家级专精特新“小巨人”企业';
  const of = { indicator: '国家级专精特新“小巨人”企业', role: 'outcome' } as const;

  it('is on the line of totals, what is new stays on its own', () => {
    const total = { ...of, measure: 'level' } as const;
    expect(idOf(`${firms}41家、总数达‹230家›`, total)).toBe('little-giants');
    expect(idOf(`${firms}‹41家›、总数达230家`, of)).toBe('little-giants-added');
    const entities = { ...total, indicator: '经营主体总量' };
    expect(idOf('新登记经营主体12万户、总量达到‹96.5万户›', entities)).toBe('business-entities');
    expect(idOf('新登记经营主体‹12万户›、总量达到96.5万户', entities)).toBeNull();
  });
});

describe('one year told after several', () => {
  const headings = ['本届政府工作回顾', '过去的一年'];
  const budget = { indicator: '一般公共预算收入', role: 'outcome' } as const;

  it('has its own sums', () => {
    expect(idOf('一般公共预算收入‹318亿元›', { ...budget, headings })).toBe(
      'general-public-budget-revenue',
    );
    const above = headings.slice(0, 1);
    expect(idOf('一般公共预算收入‹318亿元›', { ...budget, headings: above })).toBeNull();
    const text = '过去的一年，成效明显，一般公共预算收入‹318亿元›';
    expect(idOf(text, { ...budget, headings: above })).toBe('general-public-budget-revenue');
  });

  it('has no product where several years only passed a mark', () => {
    const product = { indicator: '地区生产总值', measure: 'level', role: 'outcome' } as const;
    const text = '地区生产总值年均增长7%，迈上‹3000亿元›新台阶';
    expect(idOf(text, { ...product, headings: ['过去五年工作回顾'] })).toBeNull();
    expect(nearOf(text, { ...product, headings: ['过去五年工作回顾'] })).toContain('gdp');
  });

  it('reads X占Y的5% as the share X占Y比重, a part of X as another', () => {
    const of = { ...share, indicator: '财政民生支出占一般公共预算支出' };
    const id = 'livelihood-spending-share';
    expect(idOf('财政民生支出占一般公共预算支出的‹78%›', of)).toBe(id);
    const schools = { ...share, indicator: '教育支出占一般公共预算支出' };
    expect(idOf('教育支出占一般公共预算支出的‹18%›', schools)).toBeNull();
  });

  it('lets a word of another member of the list narrow nothing', () => {
    const of = { indicator: '基础教育学位' };
    const id = 'school-places-added';
    expect(idOf('新增公办园托位1.2万个、基础教育学位‹6.1万个›', of)).toBe(id);
    const places = { indicator: '学位' };
    expect(idOf('新建公办幼儿园30所、新增学位‹8000个›', places)).toBeNull();
    expect(idOf('新增公办园学位1.2万个、学位‹6.1万个›', places)).toBeNull();
  });

  it('knows the short and the local word for the same thing', () => {
    const done = { role: 'outcome' } as const;
    const total = { ...done, measure: 'level' } as const;
    const owners = { ...total, indicator: '商事主体' };
    expect(idOf('商事主体达‹310万户›', owners)).toBe('business-entities');
    expect(idOf('新登记商事主体‹31万户›', { ...owners, measure: 'amount' })).toBeNull();
    const giants = { ...total, indicator: '国家专精特新“小巨人”企业总数' };
    expect(idOf('新增国家专精特新“小巨人”企业16家、总数达‹98家›', giants)).toBe('little-giants');
    const cars = { indicator: '新能源车' };
    expect(idOf('推广新能源车‹2万辆›', cars)).toBe('new-energy-vehicles-promoted');
    expect(idOf('新能源车产量‹2万辆›', { indicator: '新能源车产量' })).toBeNull();
    expect(idOf('新设外资企业‹420家›', { indicator: '外资企业' })).toBe('foreign-firms-added');
    expect(idOf('新增综合管廊‹30公里›', { indicator: '综合管廊' })).toBe('utility-tunnels');
    expect(idOf('筹集保租房‹4000套›', { indicator: '保租房' })).toBe('rental-housing');
    expect(idOf('争创省级百强中心镇‹3个›', { indicator: '省级百强中心镇' })).toBe(
      'province-top-towns',
    );
  });
});
