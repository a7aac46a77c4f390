/** Values that are dealt out over a list of names without 分别, or with it over things counted before. */
import { compose } from './compose.ts';
import { coordinated, isComplete, subjectsOf } from './distribution.ts';
import { ownerFromFirst } from './first-owner.ts';
import { isGeneric } from './generic.ts';
import { measured } from './measured.ts';
import type { Naming } from './naming.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { dropTail } from './tail.ts';
import { unitBase } from './units.ts';

/** Whether the `size` figures before `i` in its sentence are one list. */
export function listedBefore(readings: readonly Reading[], i: number, size: number): boolean {
  const before = readings.slice(i - size + 1, i);
  return (
    readings[i]?.sameSentence === true && i >= size && before.every(({ adjacent }) => adjacent)
  );
}

/**
 * 公路、铁路里程|2000公里和60公里: as many amounts of one unit as names before them; or a second such list:
 * 年均增长8%和5%，达到|90亿元和60亿元. Null for other lists.
 */
export function dealtOut(
  readings: readonly Reading[],
  i: number,
  size: number,
  found: readonly string[],
): string[] | null {
  const first = readings[i];
  const last = readings[i + size - 1];
  if (first === undefined || last === undefined) return null;
  // 10个、20个|重点项目: what is counted stands behind them.
  if (nounAfter(last.place.right) !== '') return null;
  const times = first.figure.unit === '倍' ? first.chunk.replace(multiple, '') : first.chunk;
  if (times === '' && first.sameSentence && !first.continued && sumsBefore(readings, i, size))
    return found.slice(i - size, i);
  // 小学、幼儿园新增学位|900个、600个
  const [, schools = '', places = ''] = newPlaces.exec(times) ?? [];
  const each = schools === '' ? null : subjectsOf(schools, size);
  if (each !== null) return each.map((name) => name + places);
  const { noun, owner } = nounBefore(times, false, true);
  if (/[、和与]/u.test(noun)) return subjectsOf(noun, size);
  // 工业、建筑业实现增加值|90亿元、20亿元; 江口区、海口区新建车位|300个、400个
  const whose = /[、和与]/u.test(owner) ? subjectsOf(owner, size) : null;
  if (whose !== null)
    return isGeneric(noun) || whose.every((name) => district.test(name))
      ? whose.map((name) => compose(name, noun))
      : null;
  if (!listedBefore(readings, i, size)) return null;
  const before = found.slice(i - size, i);
  if (noun === '' || new Set(before).size < size) return noun === '' ? before : null;
  // 粮食、油料播种面积…，产量|60万吨、5万吨
  if (isGeneric(noun)) return before.map((name) => compose(name, noun));
  const owners = before.map((name) => ownerFromFirst(name, noun));
  return owners.includes('') ? null : owners.map((name) => name + noun);
}

/** 收入30亿元，支出90亿元，是2015年的|1.2倍和1.5倍: as many sums just before, each with its own name. */
function sumsBefore(readings: readonly Reading[], i: number, size: number): boolean {
  if (i < size) return false;
  const before = readings.slice(i - size, i);
  const alike = (one: Reading): boolean =>
    unitBase(one.figure.unit).unit === unitBase(before[0]!.figure.unit).unit;
  return (
    measured.test(before[0]!.figure.unit) &&
    before.slice(1).every((one) => one.sameSentence && alike(one) && one.chunk !== '')
  );
}
const multiple = /^(?:分别)?(?:约|就)?(?:是|为|相当于|达到)(?:20|19)\d\d年的(?:近|约)?$/u;

/** Whether the sums before are `size` and no more: of three, two rates would be those of no one knows which. */
function areAll(readings: readonly Reading[], i: number, size: number): boolean {
  return sumsBefore(readings, i, size) && !sumsBefore(readings, i, size + 1);
}

const ofBoth =
  /^均(?:实际|同比|[比较]上年)*(?:增长|下降|提高|增加|减少|上涨|超过?|突破|达到?|[高快]于)(?:近|约|了)*$/u;

/** 城镇居民收入2万元，农民收入9000元，|均增长8%: both; '' for other figures. */
export function bothBefore({ reading, before, last, earlier, readings, i }: Naming): string {
  if (reading.continued || !reading.sameSentence || !ofBoth.test(reading.chunk)) return '';
  const listed = readings[i - 2]?.chunk.endsWith('分别为') === true;
  const two =
    (before?.continued === false || listed) && last !== '' && earlier !== '' && earlier !== last;
  return two && areAll(readings, i, 2) ? `${earlier}、${last}` : '';
}

const each =
  /^(?:同比|[比较](?:上年|年初|“[^“”]{1,2}五”末|(?:20|19)\d\d年)|实际|名义)*(?:增长|下降|提高|增加|减少)$/u;

/** 出口80亿美元、外经营业额9亿美元，|增长6%、5%: as many members or clauses before as rates, each with its own noun. */
export function toldEach(readings: readonly Reading[], i: number, size: number): boolean {
  const first = readings[i];
  if (i < size || first?.sameSentence !== true || first.continued) return false;
  const rates = each.test(first.chunk);
  const sums = !first.figure.unit.endsWith('%');
  if (sums && unitBase(first.figure.unit).unit !== unitBase(readings[i - 1]!.figure.unit).unit)
    return false;
  const later = readings.slice(i - size + 1, i);
  return (
    rates &&
    readings[i - size]?.continued === false &&
    (later.every(({ chunk }) => /^[、和][^增下提降].+/u.test(chunk)) ||
      (later.every(({ continued }) => !continued) && areAll(readings, i, size)))
  );
}

const newPlaces = /^，?([^，的]{2,}[、和][^，的]{2,}?)新增([学床]位)$/u;
const district = /^[^，、的]{2,8}[区县市州镇乡]$/u;

/** 实现市市通高铁、县县通高速，|通车里程分别: that of each kind of way; null for other clauses. */
export function waysOf(clause: string, own: string, size: number): string[] | null {
  const parts = own.endsWith('里程') ? clause.split('、') : [];
  const ways = parts.map((part) => /([市县州旗乡镇村组户])\1通([^，、]{2,})$/u.exec(part)?.[2]);
  return ways.length === size && ways.every((way) => way !== undefined)
    ? ways.map((way) => way + own)
    : null;
}

/** 三次产业比例为4:62:34，|增加值分别增长 */
const ratioOfThree = /三次产业(?:结构|比例|构成|比重)[^，；。]*[:∶：][\d.]+，[^，]*$/u;

/** 三次产业|(实现)增加值分别为1亿元、2亿元和3亿元: that of each; null for other lists. */
export function sectorsOf({ chunk, told }: Reading, mark: number, size: number): string[] | null {
  if (
    size === 3 &&
    mark > 0 &&
    /^，?增加值$/u.test(chunk.slice(0, mark)) &&
    ratioOfThree.test(told())
  )
    return subjectsOf('三次产业增加值', size);
  if (size !== 3 || !chunk.includes('三次产业') || chunk.startsWith('占', mark + 2)) return null;
  const { noun, owner } = nounBefore(mark < 0 ? chunk : chunk.slice(0, mark), false, true);
  return subjectsOf(owner === '三次产业' ? owner + noun : noun, size);
}

/** 3个省级项目、5个|市级项目分别完成投资2亿元、4亿元: what each of those counted took; null for other lists. */
export function ofCounted(
  readings: readonly Reading[],
  i: number,
  found: readonly string[],
  size: number,
  told: readonly [own: string, behind: string],
): string[] | null {
  const [own, behind] = told;
  const [first, before] = [readings[i], readings[i - 1]];
  if (first?.continued !== true || before === undefined || i < size) return null;
  if (own === '' || own !== found[i - 1] || measured.test(before.figure.unit)) return null;
  const counted = readings.slice(i - size + 1, i);
  if (!counted.every(({ chunk, continued }) => continued && /^[、和与及]/u.test(chunk)))
    return null;
  const sum = behind.replace(/^实现(?=.{2})/u, '');
  return found.slice(i - size, i).map((name) => (sum === '' ? name : compose(name, sum)));
}

/** 接待游客、实现旅游总花费|分别增长11.8%、11.5%: names of which some have a verb of their own. */
export function deedsOf(words: string, size: number, grow: boolean): string[] | null {
  const whole = dropTail(words, false);
  const bare = whole.replace(/等[^、，]{0,8}指标$/u, '');
  const parts = coordinated(bare, size) ?? [];
  const items = parts.map((part) => nounBefore(part, false));
  const told = bare !== whole || items.some(({ verb }) => verb);
  const first = items[0]?.noun ?? '';
  // 新增企业、销售额分别|增长: those that came, not all there are
  const newly = (i: number): string =>
    grow ? (/^新(?:增|设|登记).{2,}$/u.exec(parts[i] ?? '')?.[0] ?? '') : '';
  // 企业利润总额、上缴税金: the owner is named with the first.
  return told && items.every(({ noun }) => noun !== '') && items.length === size
    ? items.map(({ noun }, i) => newly(i) || (i > 0 ? ownerFromFirst(first, noun) : '') + noun)
    : null;
}

/** 骨干企业实现了|产值、利税双增长，分别增长: what grew together, with their owner. */
export function togetherOf(clause: string, size: number): string[] | null {
  const told = /[双三四两](?:同步|增长|提升|下降|突破)$/u.test(clause)
    ? /^(.{2,}?)实现了?([^，“]+?)(?:增长|提升|下降)?[双三四两].{2}$/u.exec(clause)
    : null;
  const owner = told === null ? '' : nounBefore(told[1] ?? '', false).noun;
  return owner === '' ? null : (coordinated(told?.[2] ?? '', size)?.map((n) => owner + n) ?? null);
}

const giving = /^(?:发放|拨付|提供|兑付|减免|减税|报销|给予|支付|补贴|补助|下拨|划拨|捐赠|赠送)/u;
/** 向职工、农民|分别发放补助: what each of them got. */
export function givenTo(own: string, behind: string, size: number): string[] | null {
  const whom =
    /^[向为给](?=.{2})/u.test(own) && giving.test(behind) ? subjectsOf(own.slice(1), size) : null;
  const thing = whom === null ? '' : nounBefore(behind, false).noun;
  return thing === '' ? null : (whom?.map((name) => name + thing) ?? null);
}

const ofAll = /[、和][^，]*[均都](?:为|达到?|超过?|突破|高于|保持在?)了?$/u;

/**
 * 零售额和进出口总值双双超过8000亿元，|分别达; 存贷款余额均突破千亿元，|分别增长; 达标率、优良率均为100%，|分别提高:
 * what was told of all is dealt out.
 */
export function toldOfBoth(
  { sameSentence }: Reading,
  before: Reading | undefined,
  name: string,
  size: number,
): string[] | null {
  const told = sameSentence ? (before?.chunk ?? '') : '';
  const both = (size === 2 && /(?:双双|均)[^，、]*$/u.test(told)) || ofAll.test(told);
  return both ? subjectsOf(name, size) : null;
}

/** 瞪羚企业和领军企业“双倍增”、|总量: what is told of both in quotation marks is no name. */
export function doubled(words: string, size: number): string[] | null {
  const [, things = '', head = ''] =
    /^([^“]+)“[双倍三][^”]{1,4}”、(总[量数额]|数量|规模|产值)$/u.exec(words) ?? [];
  return things === '' ? null : (subjectsOf(things, size)?.map((name) => name + head) ?? null);
}

/** 装备、医药产业分别实现|产值: the head stands behind 分别. */
export function withSum(names: string[], behind: string): string[] {
  const [, told, invested] = sumBehind.exec(behind) ?? [];
  const sum = told ?? invested;
  return sum === undefined || names.some(isComplete) ? names : names.map((n) => compose(n, sum));
}
const sumBehind =
  /^实现((?:工业)?(?:总?产值|增加值)|(?:主营业务|营业|销售)收入|营收|利税|利润|税收)$|^(完成(?:固定资产)?投资)$/u;

/** 民营经济快速发展，|销售收入、增加值分别增长: the part of the economy told before; '' for none. */
export function economyOf(reading: Reading): string {
  const subject = reading.continued ? '' : reading.subject(true);
  return partOfEconomy.exec(subject)?.[0] ?? '';
}
const partOfEconomy =
  /^(?!全|我)[^，、]{0,8}(?:民营经济|私营经济|非公(?:有制)?经济|县域经济|海洋经济|[^就从毕创开作物企失商行]业)$|[一二三四五六七八九十]大(?:支柱|主导|优势|特色|传统|新兴)产业$/u;

const heads =
  '(?:(?:种植|播种)?面积|产量|增加值|总?产值|投资|用电量|零售额|(?:营业|主营业务|销售)收入)';
const headed = new RegExp(`.(${heads})$`, 'u');
const withHead = new RegExp(`${heads}$|[率比量额数值入]$`, 'u');

/** 蔬菜种植面积增长7%，其中|豆角、茄子分别增长: the parts have the head of the whole. */
export function partsOf(whole: string, names: readonly string[]): readonly string[] {
  const head = headed.exec(whole)?.[1] ?? '';
  return names.some((name) => withHead.test(name)) ? names : names.map((name) => name + head);
}
