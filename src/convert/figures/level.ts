/** Levels of government and kinds of places that name what is counted only with its noun. */
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { measured } from './measured.ts';
import type { Step } from './naming.ts';
import type { Reading } from './reading.ts';
import { unitBase } from './units.ts';

const level =
  '(?:(?:国家)?(?:[1-5]A|A{2,5})级|(?:世界|国家|全国|自治区|省|市|州|盟|区|县|旗|部|乡镇|村)级|(?:国家|中央|省|市|地方|区县)级?层面|[省市区县乡镇村]{2,3}[两三]级)';
const levels = new RegExp(`^${level}$`, 'u');
const leveled = new RegExp(`^${level}(?:及?以上)?(.{2,})$`, 'u');

/** What an adjective before the first says of all in a list. */
const outdated = /^(落后|过剩|老旧|低效).*(产能|机组|设备|装置|生产线)$/u;

/** Where something is, not what. */
export const where = /^(?:市县|省市县|城乡|农村|城市|城区|市区|县域)$/u;

/** 南疆四地州, 东部: a place by its name or kind, not things of that kind. */
const region =
  /^(?!.*[城超夜]市$)[^，、的]{1,6}(?:省|市|州|地区|盟|县|(?:[市城郊山牧林矿新]|开发|高新|经开|自治|主城)区|旗|镇|乡|[东西南北中]部|[东南西北]疆)$/u;
const towns = /^(?:主城区|中心城区|城区|市区|县城|城镇|城市|农村|乡村|乡镇|建成区|山区|牧区)$/u;
/** 绿化覆盖率达到40%，|县城达到35% */
const reaches = /^(?:则|也|均)?(?:达到?|为|超过?|突破|提高到|提升[到至])/u;

const terms = '(?:标准|年龄|水平|期限|比例|范围|金额)';
const termOf = new RegExp(`^(..)${terms}$`, 'u');
const whosTerm = new RegExp(`^(.{2,})(..)${terms}$`, 'u');

/** 孤儿基本生活|保障年龄延长、|保障标准提高: two terms of one thing; '' for other names. */
function ofSame(chunk: string, name: string, whole: string): string {
  const word = chunk.startsWith(`、${name}`) ? termOf.exec(name)?.[1] : undefined;
  const [, owner = '', other] = whosTerm.exec(whole) ?? [];
  return word !== undefined && word === other ? owner + name : '';
}

/** Materials of which only the capacity can be closed down. */
const materials = /^(?:水泥|平板玻璃|电解铝|铁合金|电石|焦炭|粗钢|生铁|造纸|煤炭|钢铁)$/u;
/** 其中主城区|完成投资: sums whose field the whole has told. */
const partSum = /^(.+?)(完成投资|(?:营业|销售)?收入|总?产值)$/u;

/** What goes up and down in each place. */
const changing = /(?:标准|率|比例|比重|收入|补助|补贴|津贴|水平|价格|工资|养老金)$/u;
/** The place at the head of a name: 中心城区|最低生活保障标准. */
const ofPlace =
  /^(?:(?:主城区|中心城区|城区|市区|县城|城镇|城市|农村|乡村|乡镇|山区|牧区)|[^，、的]{1,5}?(?:[远近]城区|开发区|高新区|新区|[省市县]))(?=.{3})/u;

/** Kinds of work on one plant: 电厂|脱硫改造800万千瓦、脱硝改造500万千瓦. */
const works =
  '(?:脱[硫硝碳磷氮]|除[尘磷氮]|超低排放|节能(?:降碳)?|节水|节煤|降碳|供热|灵活性|电气化|智能化|数字化|自动化)';
const worked = new RegExp(`^(.{2,})${works}(改造|治理|升级)$`, 'u');
const work = new RegExp(`^${works}(改造|治理|升级)$`, 'u');

const group =
  '(?:(?:城乡|城镇|农村|城市)(?:居民|职工)?|(?:在职)?职工|居民|退休人员|学生|男性|女性)';
const alone = new RegExp(`^${group}$`, 'u');
/** 报销比例|职工达85%、居民达70%: for whom it is stands behind what is measured. */
const groupBehind = new RegExp(
  `^(.{2,}(?:比例|比重|率|标准|(?:可支配|纯)收入|补助))(${group})$`,
  'u',
);

/** 城乡低保标准 + 城市: 城市低保标准. */
function forGroup(measure: string, whom: string): string {
  const both = /城乡(?:居民)?/u;
  return both.test(measure) && !whom.startsWith('城乡')
    ? measure.replace(both, whom)
    : whom + measure;
}

const publicSum = /(?<!本级.*)(?:收入|支出|税收|投资|债务余额|存款|贷款)$/u;
const sumOfSector = /(?:业|经济)((?:(?:主营业务|营业)?收入|总?产值|增加值|投资|利润)(?:总额)?)$/u;

const money = /.(?:资金|投资|外资|内资|贷款|进出口(?:总额)?|营收|营业收入)$/u;
const sectorShare =
  /^(?:第[一二三]产业|工业|农业|服务业|制造业|(?:高新|高)技术产业|外资|民间投资|民营企业|省外)占(?:比|比重)$|^(?:工业|服务业|制造业|外资|民间投资)比重$/u;

/** 其中优的天数|140天, 其中绿电装机占比|85%: a part whose whole was counted before; '' for others. */
function partOfWhole(reading: Reading, before: Reading, name: string, whole: string) {
  const { chunk, figure } = reading;
  // 营利性服务业收入增长12%，其中：|软件业增长21%
  const sum =
    figure.unit === '%' && name.endsWith('业') ? (sumOfSector.exec(whole)?.[1] ?? '') : '';
  if (sum !== '' && (/^[、，]?其中/u.test(chunk) || reading.told().endsWith(`其中：${chunk}`)))
    return name + sum;
  // 到位资金90亿元、|工业占比达55%: of that sum
  const ofSum = chunk.startsWith('、') && before.figure.unit.endsWith('元') && money.test(whole);
  if (ofSum && figure.unit === '%' && sectorShare.test(name)) return whole + name;
  if (!/^[、，]?其中/u.test(chunk)) return '';
  if (/^“?[优良]”?级?的?天数$/u.test(name)) {
    const air = /^.*空气(?:质量)?/u.exec(whole)?.[0] ?? '';
    return air === '' ? '' : air + name;
  }
  const kind = figure.unit === '%' ? /^([^占]{2,10})(?:占比|比重)$/u.exec(name)?.[1] : undefined;
  const amount = before.figure.unit !== '%' && !before.figure.ordinal && !/生产总值$/u.test(whole);
  // 产业到位资金…，其中工业到位资金占比: it says of what itself.
  const told = kind === undefined || whole.slice(-3) === kind.slice(-3) || name.startsWith(whole);
  return amount && whole !== '' && !told ? whole + name : '';
}

/** 人口自然增长率，|四川省由29‰降到6‰: what stands alone before the place; '' for other phrases. */
function topicOf({ chunk, before }: Reading, name: string): string {
  if (!/^[从由]/u.test(chunk.slice(name.length)) || !region.test(name)) return '';
  return /^(?:.*的)?([^，、的]{2,}(?:率|标准|收入|产量|比重))$/u.exec(before())?.[1] ?? '';
}

/**
 * A part of what was counted before, named by where it is or by its level alone: 充电桩2万个，其中
 * 农村|1万个; 国家级企业技术中心2家、省级|20家.
 */
export function ofPart(
  reading: Reading,
  before: Reading | undefined,
  name: string,
  whole: string,
): string {
  const { chunk, figure, sameSentence } = reading;
  const [, measure = '', whom = ''] = groupBehind.exec(name) ?? [];
  if (measure !== '') return forGroup(measure, whom);
  const [, at = '', sum = ''] = /^[、，]?其中/u.test(chunk) ? (partSum.exec(name) ?? []) : [];
  // 基础设施建设完成投资430亿元。其中|主城区完成投资43亿元
  if (sum !== '' && whole.length > sum.length && whole.endsWith(sum) && region.test(at))
    return at + whole;
  const topic = before === undefined || !sameSentence ? topicOf(reading, name) : '';
  if (topic !== '') return name + topic;
  if (!sameSentence || before === undefined) return name;
  // 淘汰落后炼铁产能900万吨、|水泥200万吨
  const closed = chunk === `、${name}` && materials.test(name) ? outdated.exec(whole) : null;
  if (closed?.[2] === '产能') return (closed[1] ?? '') + name + closed[2];
  const part = partOfWhole(reading, before, name, whole);
  if (part !== '') return part;
  const kin = ofSame(chunk, name, whole);
  if (kin !== '') return kin;
  // 预算收入90亿元、增长8%，其中|市本级20亿元: of the sum
  const ofLevel = /^[省市区县州旗]本级$/u.test(name) && figure.unit.endsWith('元');
  if (ofLevel && /^[、，]?其中/u.test(chunk) && publicSum.test(whole)) return name + whole;
  if (unitBase(before.figure.unit).unit !== unitBase(figure.unit).unit) return name;
  if (alone.test(name)) {
    const told = groupBehind.exec(nounBefore(before.chunk, false).noun)?.[1] ?? '';
    if (told !== '') return forGroup(told, name);
  }
  // ESI全球前1‰学科4个、|前1%学科16个
  const top = /^前[\d.]+[%‰‱]/u.test(name)
    ? /^.{2,}?(?=前[\d.]+[%‰‱])/u.exec(whole)?.[0]
    : undefined;
  if (top !== undefined && chunk.startsWith('、')) return top + name;
  // 落后炼铁产能4万吨、|炼钢产能3万吨
  const rated = chunk === `、${name}` ? outdated.exec(whole) : null;
  if (rated !== null && name.endsWith(rated[2] ?? '') && !outdated.test(name))
    return (rated[1] ?? '') + name;
  const act = /^[、和]/u.test(chunk) ? work.exec(name)?.[1] : undefined;
  const [, plant = '', done = ''] = worked.exec(whole) ?? [];
  if (act !== undefined && act === done && chunk.slice(1) === name) return plant + name;
  const place =
    where.test(name) || (region.test(name) && !/[个家所处座条项件]$/u.test(figure.unit));
  if (place && /^[、，]?其中/u.test(chunk)) return name + whole;
  const rate = figure.unit === '%' && towns.test(name) && /(?:率|比例|占比|比重)$/u.test(whole);
  if (rate && chunk.startsWith(name) && reaches.test(chunk.slice(name.length)))
    return name + whole.replace(/^(?:全[国省市区县]|城镇|城市|农村|乡村|城乡)/u, '');
  // 城区最低生活保障标准从200元提高到300元，|远城区从150元提高到200元
  if (region.test(name) || towns.test(name)) {
    const from = /^(?:则|也)?[从由]/u.test(chunk.replace(/^，/u, '').slice(name.length));
    if (from && chunk.replace(/^，/u, '').startsWith(name) && changing.test(whole))
      return name + whole.replace(ofPlace, '');
  }
  if (!levels.test(name)) return name;
  const counted = leveled.exec(whole)?.[1];
  // 农业龙头企业达到90家，其中|市级40家
  if (counted === undefined && /^[、，]?其中/u.test(chunk) && !measured.test(figure.unit))
    return name + whole;
  return counted === undefined ? name : name + counted;
}

/** 6个省级、|42个市级重点项目完成投资21亿元: the sum of those of both levels; undefined for other names. */
export const ofBothLevels: Step = (name, { reading, before, readings, i }) => {
  const first = readings[i - 2];
  if (!reading.continued || !reading.figure.unit.endsWith('元') || first === undefined)
    return undefined;
  const listed = first.figure.unit === before?.figure.unit && /^[、和]$/u.test(before.chunk);
  return listed && levels.test(first.place.right.replace(/和$/u, ''))
    ? leveled.exec(name)?.[1]
    : undefined;
};

/** 国家|33项、省级39项政策, 国家6方面|33条 */
const state = /^(国家|中央)(?:\d+个?方面)?$/u;

/** 省级|39个、市级|300个重点项目: what stands behind the last is counted at each level; '' for other phrases. */
export function levelOf(
  { figure, place: { right } }: Reading,
  noun: string,
  next: Reading | undefined,
): string {
  const above = next?.figure.unit === figure.unit ? state.exec(noun)?.[1] : undefined;
  if (above === undefined && !levels.test(noun)) return '';
  if (figure.ordinal || measured.test(figure.unit)) return '';
  const ownHead = nounAfter(right);
  if (ownHead !== '' || right !== '') return ownHead === '' ? '' : noun + ownHead;
  const other = next?.continued === true ? nounBefore(next.chunk, false).noun : '';
  const head = levels.test(other) ? nounAfter(next?.place.right ?? '') : '';
  return head === '' ? '' : (above ?? noun) + head;
}
