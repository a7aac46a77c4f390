export { aboutYear } from './about-year.ts';
export { announcedYear, tellsPast } from './announced-year.ts';
export { toBase, unitBase } from './units.ts';
import type { ExtractedFigure, FigureContext } from '../types.ts';
import type { Comparator, Measure, Role } from '../../schemas/values.ts';
import { isBaseline } from './baseline.ts';
import { estimatedNote, isEstimate, notedBefore, ownComparator } from './comparator.ts';
import { isGoal, isOfOthers } from './compared.ts';
import { exceedsAim, isNoted } from './held-against.ts';
import { indicators } from './indicator.ts';
import { measured } from './measured.ts';
import { measureBehind } from './measure-before.ts';
import { measureOf } from './measure.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { readingsOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { timesOf } from './role.ts';
import { scan } from './scan.ts';
import { squeeze } from './squeeze.ts';
import { defaultTime } from './time.ts';
import { unitBase } from './units.ts';
import { yearByYear } from './year-by-year.ts';

/**
 * Every quantity of a paragraph that a reader would put in a table, in reading order and without
 * overlaps. Pure and deterministic; white space anywhere in the text changes nothing but offsets.
 * `start`/`end` are offsets into `text`; the figure's own `text` is that slice without white space.
 */
export function extractFigures(text: string, context: FigureContext): ExtractedFigure[] {
  const squeezed = squeeze(text);
  const candidates = scan(squeezed.text);
  if (candidates.length === 0) return [];
  const readings = readingsOf(squeezed.text, candidates);
  const names = indicators(readings).map(({ name }) => name);
  const measures = measuresOf(readings);
  const rates = readings.map((reading, i) =>
    rateOf(measures[i] ?? 'amount', reading, names[i] ?? '', squeezed.text),
  );
  const comparators = comparatorsOf(squeezed.text, readings);
  const times = yearByYear(readings, timesOf(squeezed.text, readings, context));
  return readings.map((reading, i) => {
    const { figure } = reading;
    const start = squeezed.at[figure.start] ?? 0;
    const end = (squeezed.at[figure.end - 1] ?? start) + 1;
    const time = times[i] ?? defaultTime(context);
    return {
      start,
      end,
      text: text.slice(start, end).replaceAll(/\s/gu, ''),
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      base: figure.base,
      comparator: expectedOr(comparators[i] ?? 'eq', reading, time.role),
      measure: rates[i] ?? 'amount',
      role: time.role,
      year: time.year,
      indicator: (names[i] ?? '').replace(noteMark, ''),
    };
  });
}

/** By which rules every figure of a paragraph got its name, in the order of `extractFigures`. */
export function namingRules(text: string): (readonly string[])[] {
  const squeezed = squeeze(text).text;
  return indicators(readingsOf(squeezed, scan(squeezed))).map(({ by }) => by);
}

/** 增加值有望达|310亿元: what is told as achieved before it is known. */
function expectedOr(own: Comparator, { chunk }: Reading, role: Role): Comparator {
  const awaited = own === 'eq' && role === 'outcome';
  return awaited && /[有可]望(?:达到?|实现|完成|为)?$/u.test(chunk) ? 'approx' : own;
}

/** 四大主导产业［2］占GDP比重 */
const noteMark = /[［[]\d{1,3}[］\]]/gu;

/** Own measures; a bare list continues the measure of its first figure: 分别增长8.1%、10.1%. */
function measuresOf(readings: readonly Reading[]): Measure[] {
  const found: Measure[] = [];
  let carried: Measure | null = null;
  let spans = false;
  let ofLevel = false;
  readings.forEach((reading, i) => {
    const first = readings[i - 1];
    const measure = found[i - 1];
    const listed =
      measure === 'amount' && /^[、和]/u.test(reading.chunk) && sameUnit(reading, first);
    // 排名由69位|上升到35位
    const ranked =
      measure === 'rank' && sameUnit(reading, first) && /[到至为]第?$/u.test(reading.chunk);
    const listedOn =
      measure !== undefined &&
      first !== undefined &&
      continuesList(reading, first, head(readings, i));
    const own =
      measure !== undefined && (listedOn || ranked || isSameRate(reading, first, measure))
        ? measure
        : measureBehind(
            reading,
            measureOf(reading.figure, reading.chunk, reading.place.right, listed),
            first,
            measure,
          );
    const isMember =
      carried !== null && own === 'amount' && continuesNames(reading, carried, spans);
    const partOfLevel: boolean =
      measure === 'level' &&
      own === 'amount' &&
      first !== undefined &&
      isPart(reading, first, ofLevel);
    ofLevel = partOfLevel;
    found.push(isMember ? carried! : partOfLevel ? 'level' : own);
    if (isMember) return;
    carried = carrying(reading, own);
    spans =
      carried === 'level' &&
      /通达$|(?:目录|清单|名录)已?(?:扩大|扩展|拓展|增加)[到至]$/u.test(reading.chunk);
  });
  return found;
}

/**
 * 增长6.8%，比全国（|5.5%）高1.3个百分点; 增速由8%|回升到9.5%, 增长从一季度的14.5%|下降为二季度的4.6%: what the
 * rate before is held against, or has become.
 */
function isSameRate(reading: Reading, first: Reading | undefined, measure: Measure): boolean {
  if (first === undefined || reading.figure.unit !== '%' || !sameUnit(reading, first)) return false;
  if (isNoted(reading)) return true;
  return (
    measure === 'increase' &&
    isBaseline(first.place.left, first.place.right) &&
    /^[^，。；、\d]{1,4}[到至为](?:[^，。；、\d]{1,4}的)?$/u.test(reading.chunk)
  );
}

/**
 * 空气优良天数达到326天、其中|优的天数146天: a measured part of a level that was reached; `goesOn` where the one
 * before is another.
 */
function isPart(reading: Reading, whole: Reading, goesOn: boolean): boolean {
  const { chunk, figure, sameSentence } = reading;
  return (
    sameSentence &&
    sameUnit(reading, whole) &&
    (/^[、，]?其中/u.test(chunk) ||
      reading.told().endsWith(`其中：${chunk}`) ||
      (goesOn && /^[、和]/u.test(chunk))) &&
    measured.test(figure.unit) &&
    !/[新净]增/u.test(chunk) &&
    !nounBefore(chunk, false).verb
  );
}

/**
 * 达到8个、|实验室45家: a thing of its own under the verb before the first; `spans` where that verb
 * reaches several kinds of places: 通达107个国家、|315个港口.
 */
function continuesNames(
  { chunk, continued, figure }: Reading,
  carried: Measure,
  spans: boolean,
): boolean {
  return (
    continued &&
    (/^、.{2}/u.test(chunk) || (spans && /^、$|^国家[^，、]{0,3}的$/u.test(chunk))) &&
    (carried === 'decrease' || counted.test(figure.unit)) &&
    !nounBefore(chunk, false).verb
  );
}

/** The measure that a verb gives to all things behind it; null where it gives none. */
function carrying({ chunk, figure }: Reading, measure: Measure): Measure | null {
  // 压减|炼铁50万吨、煤炭210万吨
  if (measure === 'decrease')
    return /(?:压减|压缩|削减)[^，、]{2,12}$/u.test(chunk) ? measure : null;
  if (!counted.test(figure.unit)) return null;
  if (measure === 'level' && /(?:达到?|增至|(?:增加|扩大|扩展|拓展)到)$/u.test(chunk))
    return measure;
  return measure === 'increase' && chunk.includes('净增') ? measure : null;
}

const counted = /[个家户所座名位条项种]$/u;

/**
 * 经济增速…，预期目标设定为|6%以上, 经济增长…目标，定为|8%: rates of growth that are named in the clause
 * before.
 */
function rateOf(measure: Measure, reading: Reading, name: string, text: string): Measure {
  const { chunk, place } = reading;
  // 臭氧浓度150微克/立方米，同比改善|2.6%: there is less of it.
  if (measure === 'increase' && improved.test(chunk) && harmful.test(name)) return 'decrease';
  // 同比|-4.1%
  if (measure === 'share' && reading.figure.value < 0 && chunk.endsWith('同比')) return 'increase';
  // 山羊、生猪存栏9万只、|16万头
  if (measure === 'amount' && /^[、和]$/u.test(chunk) && /存栏量?$/u.test(name)) return 'level';
  // 全员劳动生产率|9万元
  if (measure === 'amount' && name.endsWith('劳动生产率')) return 'level';
  // 新设企业达到|9万户: so many came, which is no level.
  if (measure === 'level' && /^新(?:设|登记|注册)/u.test(name)) return 'amount';
  if (measure === 'amount' && exceedsAim(reading)) return 'increase';
  // 失业率、物价涨幅|分别控制在5%和3%以内: no rate of unemployment is a growth
  if (measure === 'increase' && name.endsWith('率') && !growthRate.test(name) && ofSome.test(chunk))
    return 'share';
  // 产值增长8%，高于全省（|6%）: theirs is a rate as its own is
  if (measure === 'share' && isOfOthers(place.left) && !/[率重例比]$/u.test(name))
    return 'increase';
  if (measure !== 'share' || /[占比]/u.test(chunk)) return measure;
  const aimed =
    /^(?:拟|初步)?[设确]?定[为在]$/u.test(chunk) &&
    growthAim.test(text.slice(place.sentenceStart, place.clauseStart));
  return aimed || growthName.test(name) ? 'increase' : measure;
}

const improved = /改善(?:了|约|近|超过?|达)*$/u;
const harmful = /浓度(?:均值|平均值|值)?$|空气质量(?:综合)?指数$/u;
const growthRate = /(?:增长|上涨|下降|降低)率$/u;
const ofSome =
  /率、[^，。；]*(?:涨幅|增速|增幅|增长率)分别(?:控制|稳定|保持)?[在为是](?:不超过)?$/u;
const growthName = /(?:增速|增长速度|涨幅|增幅|[上增]涨?长?幅度|经济增长(?:(?:预期)?目标)?)$/u;
const growthAim = /(?:增长|增长速度|增速|涨幅|增幅)(?:的[^，。；]{0,10}|预期|调控)?目标，$/u;

/**
 * Own comparators, and those that one word gives to a whole list: 分别超5.8万亿元、6万亿元, 分别增长
 * 6%和8%左右.
 */
function comparatorsOf(text: string, readings: readonly Reading[]): Comparator[] {
  const found: (Comparator | null)[] = [];
  readings.forEach((reading, i) => {
    const own =
      (isGoal(reading) && reading.figure.suffix === '') || exceedsAim(reading)
        ? 'eq'
        : ownComparator(reading.figure, reading.chunk, reading.place.right);
    const first = readings[i - 1];
    const shares =
      first !== undefined &&
      continuesList(reading, first, head(readings, i)) &&
      first.figure.suffix === '';
    found.push(own ?? (shares && !first.figure.more ? (found[i - 1] ?? null) : null));
  });
  readings.forEach((reading, last) => {
    const closing = found[last];
    if (reading.figure.suffix === '' || closing == null) return;
    let first = last;
    while (
      first > 0 &&
      readings[first]?.adjacent &&
      found[first - 1] === null &&
      sameUnit(reading, readings[first - 1]) &&
      !isOwnThing(reading, readings[first - 1])
    )
      first--;
    found.fill(closing, first, last);
  });
  const ownClauses = notedClauses(text, readings);
  let noted = false;
  return readings.map(({ figure, place: { left, right, sentenceStart } }, i) => {
    const note = estimatedNote.exec(text.slice(figure.end, figure.end + 24));
    noted ||= note?.[1] !== undefined || (left.includes('下同') && notedBefore.test(left));
    // 预计从|30亿元增加到45亿元: the base is known.
    if (isBaseline(left, right)) return found[i] ?? 'eq';
    const sentence = text.slice(sentenceStart, Math.min(figure.start, sentenceStart + 20));
    // a rank that is printed is known
    const told = noted && !figure.ordinal;
    const estimate = told || note !== null || ownClauses.has(i) || isEstimate(left, sentence);
    return found[i] ?? (estimate ? 'approx' : 'eq');
  });
}

/** 生产总值|595亿元，增长5.5%（预计，下同）: the note closes the clause, of which the sum is told first. */
function notedClauses(text: string, readings: readonly Reading[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('预计')) return found;
  readings.forEach(({ figure, sameSentence }, i) => {
    const first = readings[i - 1];
    if (first === undefined || !sameSentence || figure.unit !== '%') return;
    if (estimatedNote.exec(text.slice(figure.end, figure.end + 24))?.[1] === undefined) return;
    const between = text.slice(first.figure.end, figure.start);
    if (/^[，、](?:同比|[比较]上年)?(?:增长|下降|增|降)$/u.test(between)) found.add(i - 1);
  });
  return found;
}

/** 新增省级企业300家、10家左右|上市公司: each number has a thing of its own. */
function isOwnThing({ figure, place: { left, right } }: Reading, first?: Reading): boolean {
  return (
    first !== undefined &&
    /^[家个户名座条]$/u.test(figure.unit) &&
    /^[^，。；、的\d]{2}/u.test(right) &&
    !left.includes('分别') &&
    nounAfter(right) !== '' &&
    nounBefore(first.chunk, false).noun !== ''
  );
}

function sameUnit({ figure }: Reading, other: Reading | undefined): boolean {
  return other !== undefined && unitBase(figure.unit).unit === unitBase(other.figure.unit).unit;
}

/** The figure with which the list begins that figure `i` stands in. */
function head(readings: readonly Reading[], i: number): Reading | undefined {
  let first = i;
  while (first > 0 && readings[first]?.adjacent) first--;
  return readings[first];
}

/** 货物和集装箱吞吐量超|1.2亿吨、3000万标箱: members of one head have each its value. */
const isShared = (chunk: string): boolean =>
  /(?:^|[^、量额值数率积程])[和与及][^、和与及]{2,}(?:量|额|值|数|规模|面积|里程)(?:达到?|超过?|突破|逾|约|近)$/u.test(
    chunk,
  );

/** One list of one unit, or of any under 分别: 客货运量分别达到1.5亿人次和2.9亿吨. */
function continuesList(reading: Reading, first: Reading, opening: Reading | undefined): boolean {
  if (reading.adjacent && reading.chunk === '') return reading.figure.unit !== '%';
  const each =
    (opening?.chunk.includes('分别') || isShared(opening?.chunk ?? '')) &&
    reading.figure.unit !== '%' &&
    first.figure.unit !== '%';
  return reading.adjacent && (sameUnit(reading, first) || each === true) && !reading.figure.ordinal;
}
