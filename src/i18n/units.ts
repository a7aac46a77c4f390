/** Chinese units and measure words in English. */

const same = (name: string): readonly [one: string, many: string] => [name, name];
const regular = (name: string): readonly [one: string, many: string] => [name, `${name}s`];

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['person', 'people'],
  人次: regular('person-time'),
  人年: regular('person-year'),
  户: regular('household'),
  户次: regular('household-time'),
  辆: regular('vehicle'),
  列: regular('train'),
  趟: regular('trip'),
  班: regular('service'),
  架次: regular('flight'),
  艘: regular('ship'),
  台: regular('unit'),
  套: regular('unit'),
  台套: regular('unit'),
  间: regular('room'),
  床: regular('bed'),
  栋: regular('building'),
  场: regular('event'),
  场次: regular('event'),
  次: regular('time'),
  批次: ['batch', 'batches'],
  件次: regular('case'),
  例: regular('case'),
  起: regular('case'),
  对: regular('pair'),
  省: regular('province'),
  市: ['city', 'cities'],
  县: ['county', 'counties'],
  乡镇: regular('township'),
  村: regular('village'),
  金: same('gold'),
  银: same('silver'),
  铜: same('bronze'),
  头: same('head'),
  年: regular('year'),
  月: regular('month'),
  个月: regular('month'),
  周: regular('week'),
  日: regular('day'),
  天: regular('day'),
  工作日: regular('working day'),
  个工作日: regular('working day'),
  小时: regular('hour'),
  分钟: regular('minute'),
  秒: regular('second'),
  岁: ['year of age', 'years of age'],
  周岁: ['year of age', 'years of age'],
  元: same('yuan'),
  人民币: same('yuan'),
  美元: regular('US dollar'),
  欧元: regular('euro'),
  港元: regular('Hong Kong dollar'),
  日元: same('yen'),
  公里: same('km'),
  千米: same('km'),
  米: same('m'),
  厘米: same('cm'),
  毫米: same('mm'),
  平方公里: same('km²'),
  平方千米: same('km²'),
  平方米: same('m²'),
  立方米: same('m³'),
  亩: same('mu'),
  公顷: same('ha'),
  吨: same('t'),
  吨标准煤: same('t of coal equivalent'),
  千克: same('kg'),
  公斤: same('kg'),
  斤: same('jin'),
  克: same('g'),
  微克: same('µg'),
  μg: same('µg'),
  ug: same('µg'),
  mg: same('mg'),
  m3: same('m³'),
  升: same('l'),
  千瓦: same('kW'),
  兆瓦: same('MW'),
  千瓦时: same('kWh'),
  度: same('kWh'),
  伏安: same('VA'),
  标箱: same('TEU'),
  标准箱: same('TEU'),
  个百分点: regular('percentage point'),
  百分点: regular('percentage point'),
  倍: same('times'),
};

/** Measure words that only count: what they count is said by the name beside the number. */
const counters = new Set(
  '个 家 项 条 座 处 所 件 种 类 部 张 枚 宗 门 片 支 份 盏 根 株 组 块 羽 架 款 篇 笔 轮 只 层 管 方面'.split(
    ' ',
  ),
);

/** Words for those who trade or produce, unless what follows says whose homes or staff are counted. */
const firms =
  /(?:企业|民企|国企|公司|工厂|主体|商户|个体|经营户|店|合作社|家庭农场|单位|规上|规模以上|小巨人|单项冠军|瞪羚|独角兽)(?!.*(?:家庭|住户|居民|农户|人员|职工|员工|困难户))/;

/**
 * Whether the 户 of a unit are firms and not households, by the name of what is counted.
 *
 * @example countsFirms('万户', '经营主体') // => true
 * @example countsFirms('户', '城中村改造') // => false
 */
export function countsFirms(unit: string, name: string): boolean {
  return unit.includes('户') && firms.test(name);
}

/**
 * The English for a base unit, '' for a mere measure word; an unknown one stays Chinese, so that
 * nothing is invented. Of firms, 户 is a measure word as 家 is.
 *
 * @example unitInEnglish('户', true) // => 'household'
 * @example unitInEnglish('吨/日') // => 't a day'
 */
export function unitInEnglish(unit: string, one = false, ofFirms = false): string {
  const counted = ofFirms ? unit.replace('户次', '次').replace('户', '家') : unit;
  // 套（间） counts either, and the first is named.
  const bare = counted.normalize('NFKC').replace(/\(.*?\)/g, '');
  if (counters.has(bare)) return '';
  const [of = '', per, ...more] = bare.split('/');
  const name = counters.has(of) ? ['', ''] : units[of];
  if (name === undefined || more.length > 0) return unit;
  const said = name[one ? 0 : 1]!;
  if (per === undefined) return said;
  const divisor = units[per];
  if (divisor === undefined) return unit;
  // Times and people read as words, measures as a fraction: yuan a month, µg/m³.
  return /^[a-z ]{3,}$/i.test(divisor[0])
    ? `${said} a ${divisor[0]}`.trim()
    : `${said}/${divisor[0]}`;
}
