/** What the rules are told of the figure that they are to name. */
import { isGoal, passedBy } from './compared.ts';
import { puller } from './contribution.ts';
import { countedBehind } from './counted.ts';
import { productsOf } from './whose.ts';
import { nounBefore } from './noun-before.ts';
import type { NounBefore } from './noun-before.ts';
import { isRankedIn, ownWords } from './own-words.ts';
import type { Reading } from './reading.ts';

export interface Naming {
  readonly reading: Reading;
  readonly before: Reading | undefined;
  readonly next: Reading | undefined;
  /** Name of the figure before, '' for none. */
  readonly last: string;
  /** That of the one before it, '' for none. */
  readonly earlier: string;
  /** The name with which this figure goes on if its own words hold none, '' for none. */
  readonly previous: string;
  /** What its own words before it say. */
  readonly own: () => NounBefore;
  /** The noun behind it that names what is counted, '' for none. */
  readonly behind: () => string;
  readonly readings: readonly Reading[];
  readonly i: number;
}

/** How a name goes on with what was told before; undefined where it does not. */
export type Step = (name: string, naming: Naming) => string | undefined;

/** Of figure `i`, the names of those before it being found. */
export function namingOf(
  readings: readonly Reading[],
  i: number,
  found: readonly string[],
): Naming {
  const reading = readings[i]!;
  const before = readings[i - 1];
  const next = readings[i + 1];
  let own: NounBefore | undefined;
  let behind: string | undefined;
  return {
    reading,
    before,
    next,
    last: found[i - 1] ?? '',
    earlier: found[i - 2] ?? '',
    previous: puller(previousName(reading, before, readings[i - 2], found, i)),
    own: () => (own ??= nounBefore(ownWords(reading), reading.figure.ordinal)),
    behind: () => (behind ??= countedBehind(reading, next)),
    readings,
    i,
  };
}

function previousName(
  reading: Reading,
  before: Reading | undefined,
  earlier: Reading | undefined,
  found: readonly string[],
  i: number,
): string {
  if (ofAll(reading, before)) return '';
  const whole = wholeOf(reading);
  if (whole !== '') return whole;
  // 指数达到55.8，在全国72个评价城市中列第24位: whose rank it is was named before the field.
  const both =
    totalOf(reading, before, earlier) || soldTogether(reading, before, earlier)
      ? `${found[i - 2] ?? ''}、`
      : '';
  if (before !== undefined && isGoal(before)) return passedBy(found[i - 1] ?? '');
  const sum = overRate(reading, found, i);
  if (sum !== '') return sum;
  const ranked = besideRank(reading, before, found[i - 2] ?? '', found[i - 1] ?? '');
  if (ranked !== '') return ranked;
  return productsOf(reading, before) ?? both + (found[i - (isRankedIn(reading) ? 2 : 1)] ?? '');
}

/** 工业增加值增长9%，产销率97%；实现|利润5亿元: no rate has a sum, so that of what was told before it; '' for other figures. */
function overRate(
  { continued, figure, sameSentence }: Reading,
  found: readonly string[],
  i: number,
): string {
  if (continued || !sameSentence || !figure.unit.endsWith('元')) return '';
  return bareRate.test(found[i - 1] ?? '') ? (found[i - 2] ?? '') : '';
}
const bareRate = /^(?:产品)?(?:产销|销售|资产负债|产能利用|利润|劳动生产)率$/u;

/** 收入90亿元，总量居全省第4位，|增长3%: what the rank of its total was told of; '' for other figures. */
function besideRank(
  { chunk, continued, figure, sameSentence }: Reading,
  rank: Reading | undefined,
  whole: string,
  total: string,
): string {
  if (rank?.figure.ordinal !== true || continued || !sameSentence) return '';
  if (figure.unit !== '%' && !/^[增涨](?:速|幅)/u.test(chunk)) return '';
  const base = whole.replace(/总量$/u, '');
  if (base !== '' && (total === `${base}增速` || total === `${base}增幅`)) return base;
  return /(?<!排放|消费|能耗|用水|污染物)总量$/u.test(total) && total.length > 4
    ? total.slice(0, -2)
    : '';
}

/** 新缔结友城1个、合作城市3个，|总数达30个: of both. */
function totalOf(
  { chunk, continued, figure, sameSentence }: Reading,
  last?: Reading,
  first?: Reading,
): boolean {
  if (continued || !/^(?:总数|总量)/u.test(chunk) || last === undefined || first === undefined)
    return false;
  const list = !first.continued && /^、[^、]{2}/u.test(last.chunk) && sameSentence;
  const alike = [first, last].every((one) => one.figure.unit === figure.unit);
  return list && alike && figure.value > first.figure.value + last.figure.value;
}

/** 销售葡萄48万吨、葡萄干22万吨，|销售收入45亿元: of both. */
function soldTogether(
  { chunk, continued, figure, sameSentence }: Reading,
  last?: Reading,
  first?: Reading,
): boolean {
  if (continued || !sameSentence || !figure.unit.endsWith('元') || !ofAllSold.test(chunk))
    return false;
  if (last?.continued !== true || first === undefined || first.continued) return false;
  const alike = first.figure.unit === last.figure.unit && !/[元%]$/u.test(last.figure.unit);
  return alike && /^[、和][^、和\d]{2,}$/u.test(last.chunk);
}

/** 30个项目中，竣工10个，开工20个，|完成投资9亿元: that of all; '' for other figures. */
function wholeOf({ chunk, continued, told }: Reading): string {
  if (continued || !chunk.endsWith('完成投资')) return '';
  return allThings.exec(told())?.[1] ?? '';
}
const allThings =
  /(?:^|；)[^，；]*?\d[个项]([^，、；\d]{2,10})中，(?:[^，；]*\d[^，；]*，){2,}(?:累计|共)*完成投资$/u;
const ofAllSold =
  /^(?:年|共|累计|实现)*(?:销售收入|销售额|总?产值|营业收入)(?:达到?|超过?|突破|约|近)*$/u;

/** 建议395件、提案715件，|办结率达到100%: it is no rate of the last alone. */
function ofAll({ chunk }: Reading, before: Reading | undefined): boolean {
  const answered = /^[，、]?(?:均?已)?(?:全部)?(?:办结|办复|答复|面商|满意|落实|解决)率/u.test(
    chunk,
  );
  return answered && before !== undefined && before.continued && /^[、和]/u.test(before.chunk);
}
