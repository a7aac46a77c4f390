import { describe, expect, it } from 'vitest';
import { idOf, nearOf } from '../support/indicator.ts';

describe('recognise stays out of the trap', () => {
  it('new against total: 净增 is not 突破', () => {
    const total = { indicator: '国家高新技术企业', measure: 'level', role: 'outcome' } as const;
    expect(idOf('国家高新技术企业突破‹1.3万家›、增长13%', total)).toBe('high-tech-enterprises');
    const added = { indicator: '国家高新技术企业', measure: 'increase' } as const;
    const text = '净增国家高新技术企业‹1500家以上›';
    expect(idOf(text, added)).toBe('high-tech-enterprises-added');
    expect(nearOf(text, added)).toContain('high-tech-enterprises');
  });

  it('new against total: 新增上云企业 is not 上云企业达到', () => {
    const level = { indicator: '上云企业', measure: 'level' } as const;
    expect(idOf('力争上云企业达到‹10万户›', level)).toBe('enterprises-on-cloud');
    expect(idOf('新增上云企业‹2万家以上›', { indicator: '上云企业' })).toBeNull();
    expect(nearOf('新增上云企业‹2万家以上›', { indicator: '上云企业' })).toEqual([
      'enterprises-on-cloud',
    ]);
  });

  it('four years against one: 比2012年（下同）增长 holds for the growth behind it', () => {
    const of = {
      indicator: '固定资产投资',
      measure: 'increase',
      role: 'outcome',
      year: 2016,
    } as const;
    const text = '总产值90亿元，比2012年（下同）增长41%；固定资产投资31亿元，增长‹35%›';
    expect(idOf(text, of)).toBeNull();
    expect(idOf(text.replace('2012', '2015'), of)).toBe('fixed-asset-investment-growth');
  });

  it('two of one name: 分别 deals them out to whom the clause does not tell', () => {
    const of = { indicator: '人均可支配收入', measure: 'level', role: 'outcome' } as const;
    expect(
      idOf('居民人均可支配收入达到‹31200元›', { ...of, indicator: '居民人均可支配收入' }),
    ).toBe('resident-income');
    expect(idOf('居民收入增长较快，人均可支配收入分别达‹31200元›和15900元', of)).toBeNull();
  });

  it('new against ongoing: 开工建设 is not 加快推进', () => {
    const of = { indicator: '重大项目', role: 'outcome' } as const;
    expect(idOf('重点片区加快建设，‹875个›重大项目加快推进', of)).toBeNull();
  });

  it('growth against amount: 均增长10% is not 突破3.6万亿元', () => {
    const of = { indicator: '市属国企资产总额', measure: 'level', role: 'outcome' } as const;
    expect(idOf('市属国企资产总额突破‹3.6万亿元›', of)).toBeNull();
    expect(nearOf('市属国企资产总额突破‹3.6万亿元›', of)).toContain('state-firm-assets-growth');
  });

  it('scope: investment in key districts is not that in key projects', () => {
    const text = '重点片区加快建设，首批项目启动实施，完成年度投资超‹1200亿元›';
    const of = { indicator: '年度投资', role: 'outcome' } as const;
    expect(idOf(text, of)).toBe('key-district-investment');
    expect(nearOf(text, of)).toContain('key-project-investment');
  });

  it('part against whole: 园区内高新技术企业 is not 高新技术企业', () => {
    const of = { indicator: '园区内高新技术企业', measure: 'level' } as const;
    expect(idOf('园区内高新技术企业达到‹9000家以上›', of)).toBeNull();
    const dropped = { indicator: '高新技术企业', measure: 'level' } as const;
    expect(idOf('园区内高新技术企业达到‹9000家以上›', dropped)).toBeNull();
  });

  it('part against whole: a district is not the city', () => {
    const of = { indicator: '地区生产总值', measure: 'increase', place: '深圳市' } as const;
    expect(idOf('深汕特别合作区地区生产总值增长‹74.2%›', of)).toBeNull();
    expect(idOf('全市地区生产总值增长‹6.0%›', of)).toBe('gdp-growth');
  });

  it('part against whole: what several provinces are to reach is not that of the place', () => {
    const of = { indicator: 'GDP增长率', measure: 'increase', place: '云南省' } as const;
    expect(idOf('南方8个省区有3个预期GDP增长率‹9%以上›', of)).toBeNull();
    expect(idOf('预期GDP增长率‹9%以上›', of)).toBe('gdp-growth');
  });

  it('part against whole: the rate of the country beside it is not that of the place', () => {
    const of = { indicator: '地区生产总值', measure: 'increase', place: '云南省' } as const;
    const context = { ...of, role: 'context' } as const;
    expect(idOf('地区生产总值增长6.8%，增速比全国（‹5.5%›）高1.3个百分点', context)).toBeNull();
    expect(idOf('地区生产总值增长‹6.8%›，增速比全国（5.5%）高1.3个百分点', of)).toBe('gdp-growth');
  });

  it('part against whole: what so many counties passed is not that of the place', () => {
    const of = { indicator: '县城镇固定资产投资增速', measure: 'increase' } as const;
    expect(idOf('8个县城镇固定资产投资增速超过‹50%›', { ...of, place: '云南省' })).toBeNull();
    const income = { indicator: '县农民人均纯收入', measure: 'level', place: '云南省' } as const;
    expect(idOf('8个县农民人均纯收入超过‹3000元›', income)).toBeNull();
    const gdp = { indicator: '县（市）地区生产总值', measure: 'level', place: '云南省' } as const;
    expect(idOf('12个县（市）地区生产总值超过‹100亿元›', gdp)).toBeNull();
  });

  it('part against whole: a list that begins with a district stays with it', () => {
    const of = { indicator: '跨境电商交易额', measure: 'increase', place: '重庆市' } as const;
    const text = '两江新区服务贸易额超过70亿美元、跨境电商交易额预计增长‹50%›';
    expect(idOf(text, of)).toBeNull();
  });

  it('city against nation: 全国 is not the city, but it is for the State Council', () => {
    const of = { indicator: '粮食产量', role: 'outcome' } as const;
    expect(idOf('全国粮食产量‹1.39万亿斤›', of)).toBeNull();
    expect(idOf('全国粮食产量‹1.39万亿斤›', { ...of, place: '国务院' })).toBe('grain-output');
  });

  it('what each of them has against what there is', () => {
    const of = { indicator: '污水处理厂', role: 'outcome' } as const;
    expect(idOf('每个郊县都有‹2座以上›污水处理厂', of)).toBeNull();
    expect(idOf('各街道均有‹2座›污水处理厂', of)).toBeNull();
    expect(idOf('全市建成‹42座›污水处理厂', of)).toBe('sewage-plants');
  });

  it('quarter against year', () => {
    const of = { indicator: '地区生产总值', measure: 'increase', role: 'outcome' } as const;
    expect(idOf('一季度地区生产总值增长‹4.5%›', of)).toBeNull();
    expect(idOf('全年地区生产总值增长‹5.7%›', of)).toBe('gdp-growth');
  });

  it('several years against one', () => {
    const of = { indicator: '城镇新增就业', role: 'outcome' } as const;
    expect(idOf('五年城镇新增就业‹362万人›', of)).toBeNull();
    expect(idOf('每年城镇新增就业‹60万人以上›', of)).toBeNull();
    expect(
      idOf('城镇新增就业31万人，比上年多增加‹2万人›', { ...of, measure: 'increase' }),
    ).toBeNull();
    const growth = { indicator: '地区生产总值', measure: 'increase' } as const;
    expect(idOf('五年来综合实力显著提升，地区生产总值年均增长‹7.2%›', growth)).toBeNull();
    const fall = { indicator: '单位地区生产总值能耗', measure: 'decrease', year: 2024 } as const;
    expect(idOf('单位地区生产总值能耗较2020年下降‹11.7%›', fall)).toBeNull();
  });

  it('what was come to after several years is no sum of them', () => {
    const of = { indicator: '外贸进出口', measure: 'level', role: 'outcome' } as const;
    const headings = ['过去五年工作回顾'];
    const told = { ...of, headings };
    expect(idOf('五年来，外贸进出口增至‹8158.4亿元›', told)).toBe('foreign-trade');
    const gdp = { ...told, indicator: '地区生产总值' } as const;
    expect(idOf('地区生产总值达到‹2.5万亿元›、五年年均增长7.2%', gdp)).toBe('gdp');
    expect(idOf('地区生产总值从54万亿元增加到‹82.7万亿元›', gdp)).toBe('gdp');
    const sum = { indicator: '实际利用外资', role: 'outcome', headings } as const;
    expect(idOf('实际利用外资‹70亿美元›、年均增长7.5%', sum)).toBeNull();
    expect(
      idOf('五年城镇新增就业达到‹362万人›', { ...told, indicator: '城镇新增就业' }),
    ).toBeNull();
  });

  it("leaves a mean of two years to its own figure, and months in a row off the year's line", () => {
    const of = { indicator: '地方一般公共预算收入', measure: 'amount', role: 'outcome' } as const;
    const text = '增长6.7%，两年平均增长4.9%，其中：地方一般公共预算收入‹4258亿元›';
    expect(idOf(text, of)).toBe('general-public-budget-revenue');
    const fall = {
      indicator: '单位地区生产总值能耗',
      measure: 'decrease',
      role: 'outcome',
    } as const;
    expect(idOf('单位地区生产总值能耗五年分别下降‹19.3%›', fall)).toBeNull();
    const months = { indicator: '民间投资', measure: 'increase', role: 'outcome' } as const;
    expect(idOf('民间投资连续22个月保持‹15%以上›的增速', months)).toBeNull();
  });

  it('reads 人民币 as 元', () => {
    const of = { indicator: '进出口总额', role: 'outcome' } as const;
    expect(idOf('进出口总额‹1398.4亿人民币›', of)).toBe('foreign-trade');
  });

  it('takes the 5 of PM2.5 for no five years', () => {
    const of = { indicator: 'PM2.5年平均浓度', measure: 'level', role: 'outcome' } as const;
    expect(idOf('PM2.5年平均浓度降至‹16微克/立方米›', of)).toBe('pm25');
  });

  it('area against whole: a sentence on a region stays there, unless it names the whole', () => {
    const of = { indicator: '游客', role: 'outcome' } as const;
    const text = '推动龙门山区文旅融合发展，成立联盟，全年接待游客‹8673.7万人次›';
    expect(idOf(text, of)).toBeNull();
    expect(idOf(text.replace('全年', '全市全年'), of)).toBe('tourists');
  });

  it("a plan of five years is not the year's target, unless it names its year", () => {
    const of = { indicator: '常住人口城镇化率', measure: 'share' } as const;
    const headings = ['今后五年工作的总体部署'];
    expect(idOf('常住人口城镇化率达到‹68%左右›', { ...of, headings })).toBeNull();
    const dated = { ...of, headings, year: 2027 };
    expect(idOf('到2027年常住人口城镇化率达到‹75%›', dated)).toBe('urbanisation-rate');
  });

  it('the base of a rise is not what was reached', () => {
    const of = { indicator: '城镇化率', measure: 'share', role: 'outcome' } as const;
    expect(idOf('城镇化率从‹52.6%›提高到58.5%', of)).toBeNull();
    expect(idOf('城镇化率从52.6%提高到‹58.5%›', of)).toBe('urbanisation-rate');
  });

  it('unit: works are not their capacity, projects are not households', () => {
    expect(idOf('新增污水处理能力‹21万吨/日›', { indicator: '污水处理能力' })).toBeNull();
    expect(idOf('实施城中村改造项目‹70个›', { indicator: '城中村改造项目' })).toBeNull();
    expect(idOf('改造棚户区‹607万平方米›', { indicator: '棚户区' })).toBeNull();
  });

  it('count against rate: 114 sections are no 100%', () => {
    const of = { indicator: '市控及以上地表水断面水质', role: 'outcome' } as const;
    const text = '‹114个›市控及以上地表水断面水质全部优良';
    expect(idOf(text, of)).toBeNull();
    expect(nearOf(text, of)).toContain('surface-water-good-share');
  });

  it('definition: 特色街区 is not 特色步行街, 科技领军人才 not 高层次人才', () => {
    expect(idOf('建成特色街区‹20条›', { indicator: '特色街区', role: 'outcome' })).toBeNull();
    const of = { indicator: '科技领军人才', role: 'outcome' } as const;
    expect(idOf('新增科技领军人才‹982人›', of)).toBeNull();
  });

  it('object against object: housing for sale is not for rent, goods are not services', () => {
    const sale = { indicator: '配售型保障性住房' } as const;
    expect(idOf('建设配售型保障性住房‹5000套›', sale)).toBe('affordable-housing-for-sale');
    const rent = { indicator: '保障性租赁住房', unit: '套' } as const;
    expect(idOf('筹集保障性租赁住房‹1万套›', rent)).toBe('rental-housing');
    const trade = { indicator: '服务贸易进出口', measure: 'increase' } as const;
    expect(idOf('服务贸易进出口增长‹6%›', trade)).toBeNull();
    expect(nearOf('服务贸易进出口增长‹6%›', trade)).toContain('foreign-trade-growth');
  });

  it('period: since a campaign began is not a year', () => {
    const of = { indicator: '线上线下招聘活动', place: '成都市', role: 'outcome' } as const;
    const text = '截至目前，累计开展线上线下招聘活动‹240余场›';
    expect(idOf(text, of)).toBeNull();
    expect(nearOf(text, of)).toContain('union-recruitment-events');
  });

  it('territory: roads of the whole city are not those of its centre', () => {
    const centre = { indicator: '中心城区“断头路”', role: 'outcome' } as const;
    expect(idOf('打通中心城区“断头路”‹24条›', centre)).toBe('dead-end-roads-opened');
    const whole = { indicator: '市域“断头路”' } as const;
    expect(idOf('打通市域“断头路”‹20条以上›', whole)).toBeNull();
    expect(nearOf('打通市域“断头路”‹20条以上›', whole)).toContain('dead-end-roads-opened');
  });

  it('built against newly built: a sum of all years is not the work of one', () => {
    const of = { indicator: '高标准农田', role: 'outcome' } as const;
    expect(idOf('新建高标准农田‹33万亩›', of)).toBe('high-standard-farmland');
    expect(idOf('建成高标准农田‹670万亩›、标准化产业基地796万亩', of)).toBeNull();
    expect(nearOf('建成高标准农田‹670万亩›', of)).toContain('high-standard-farmland');
  });

  it('running against newly built: works that run well are those that are there', () => {
    const of = { indicator: '污水处理厂', role: 'outcome' } as const;
    expect(idOf('沿河‹8座›污水处理厂正常运行', of)).toBeNull();
    expect(idOf('‹8座›污水处理厂建成并稳定运行', of)).toBe('sewage-plants');
  });

  it('another matter: neither a rank nor a rate comes close to a count', () => {
    const rank = { indicator: '国际（地区）航线', measure: 'rank', role: 'outcome' } as const;
    expect(nearOf('国际（地区）航线居中西部城市第‹1位›', rank)).toEqual([]);
    const rate = { indicator: '新能源汽车保有量', measure: 'increase', role: 'outcome' } as const;
    expect(nearOf('新能源汽车保有量增长‹52%›', rate)).toEqual([]);
  });

  it('reached against all: whom a measure served is not the total', () => {
    const of = { indicator: '市场主体', role: 'outcome' } as const;
    expect(idOf('退税减税降费721亿元，惠及‹27万余户›市场主体', of)).toBeNull();
    expect(idOf('服务市场主体‹27万户›', of)).toBeNull();
    expect(idOf('市场主体突破‹200万户›', { ...of, measure: 'level' })).toBe('business-entities');
  });

  it('definition against statement: a glossary sets no target', () => {
    const of = { indicator: '普惠性幼儿园覆盖率', measure: 'share' } as const;
    const text = '“80·50”攻坚：普惠性幼儿园覆盖率达到‹80%›';
    expect(idOf(text, of)).toBe('kindergartens-affordable-share');
    expect(idOf(text, { ...of, headings: ['名词解释'] })).toBeNull();
  });

  it('the year of an event is not the time of what follows', () => {
    const of = { indicator: 'PM2.5年均浓度', measure: 'decrease', role: 'outcome' } as const;
    const text = '五年来，成功承办2023年世界园艺博览会。PM2.5年均浓度下降‹35.3%›';
    expect(idOf(text, of)).toBeNull();
  });

  it('together against alone: what two places do jointly is on neither line', () => {
    const of = { indicator: '关键核心技术攻关项目', place: '重庆市', role: 'outcome' } as const;
    expect(idOf('联合实施关键核心技术攻关项目‹101项›', of)).toBeNull();
  });

  it('a part of what was newly built is not what was renewed', () => {
    const of = { indicator: '燃气管网' } as const;
    expect(idOf('改造城市管网300公里，其中燃气管网‹90公里›', of)).toBe('gas-pipes');
    expect(idOf('新（改）建城市管网300公里，其中燃气管网‹90公里›', of)).toBeNull();
  });

  it('time in a title is not the time of what follows', () => {
    const of = { indicator: '外贸进出口总额', role: 'outcome', measure: 'increase' } as const;
    const text = '《“十四五”时期开放高地规划》编制完成，口岸扩大开放。外贸进出口总额增长‹12%›';
    expect(idOf(text, of)).toBe('foreign-trade-growth');
    expect(idOf(text.replace(/[《》]|规划/g, ''), of)).toBeNull();
  });

  it('one word for another: 对外贸易, 市场经营主体, 能源消耗强度', () => {
    const grown = { measure: 'increase', role: 'outcome' } as const;
    expect(idOf('对外贸易进出口总额增长‹9%›', { ...grown, indicator: '对外贸易进出口总额' })).toBe(
      'foreign-trade-growth',
    );
    expect(
      idOf('市场经营主体达‹620万户›', {
        indicator: '市场经营主体',
        measure: 'level',
        role: 'outcome',
      }),
    ).toBe('business-entities');
    expect(
      idOf('能源消耗强度下降‹3.1%›', { ...grown, indicator: '能源消耗强度', measure: 'decrease' }),
    ).toBe('energy-intensity');
  });

  it('a sum of several years is not what one year added', () => {
    const plants = { indicator: '污水处理厂', role: 'outcome' } as const;
    expect(idOf('治水攻坚收官，累计新建污水处理厂‹14座›', plants)).toBeNull();
    expect(idOf('累计新建管网820公里，新建污水处理厂‹14座›', plants)).toBeNull();
    expect(idOf('累计新建管网820公里，全年新建污水处理厂‹3座›', plants)).toBe('sewage-plants');
    const giants = { indicator: '专精特新“小巨人”企业', role: 'outcome' } as const;
    const text = '累计培育特色集群6个，新增专精特新“小巨人”企业‹31家›';
    expect(idOf(text, giants)).toBe('little-giants-added');
  });

  it('part against whole: what is built in the city proper is not all that is', () => {
    const of = { indicator: '停车位', role: 'outcome' } as const;
    expect(idOf('新建停车位‹5600个›', of)).toBe('parking-spaces-added');
    expect(idOf('市区新建停车位‹5600个›', of)).toBeNull();
    expect(idOf('各县市区新建停车位‹5600个›', of)).toBe('parking-spaces-added');
  });

  it('a word that tells what the member before is narrows only that one, also in 全市新增', () => {
    const of = { indicator: '托位', role: 'outcome' } as const;
    const text = '全市新增公办幼儿园学位2.3万个、托位‹1.2万个›';
    expect(idOf(text, of)).toBe('child-care-places-added');
  });

  it('part against whole: what an industry brings in is not all that comes in', () => {
    const of = { indicator: '一般公共预算收入', role: 'outcome' } as const;
    expect(idOf('四大主导产业实现一般公共预算收入‹31亿元›', of)).toBeNull();
    expect(idOf('全年实现一般公共预算收入‹86亿元›', of)).toBe('general-public-budget-revenue');
  });

  it('the excess over a plan is not what came about', () => {
    const of = { indicator: '固定资产投资', role: 'outcome' } as const;
    expect(idOf('固定资产投资完成‹23亿元›，超额完成年度任务1.4亿元', of)).toBe(
      'fixed-asset-investment',
    );
    expect(idOf('固定资产投资完成23亿元，超额完成年度任务‹1.4亿元›', of)).toBeNull();
  });
});
