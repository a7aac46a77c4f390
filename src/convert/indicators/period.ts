/** Whether a figure tells of one whole year; five years' sums and quarters are not on a year's line. */
import type { Measure } from '../../schemas/values.ts';
import { planEnds } from '../figures/five-year-plans.ts';
import { remember } from '../remember.ts';

const years = '(?<![\\d.])(?:[两二三四五六七八九十]|[2-9]|10)';
/** “九五”以来|连续第三个, 最好的一年: what one year is like among those, not what all have come to. */
const ranking = '(?![^，,。；]{0,8}(?:连续第|最|首[次个]|第[一二三四五六七八九十\\d]))';
/** 五年来, 过去五年, “十三五”发展主要成就, 今后五年, “十三五”时期, 党的十八大以来, 近年来; 近年新高 tells of one year. */
const long = new RegExp(
  `[过这那]去?的?${years}年(?!行动|攻坚|计划|期)|[今往]后${years}年|未来${years}年(?![^，。；]{0,8}(?:蓝图|规划|图景|愿景))|近[${'一二两三四五六七八九十'}几]*年(?!来?(?:新[高低]|最[高低好优快多少大]))(?:来|以来)?${ranking}|` +
    `${years}年(?:来|间|累计|共|以来|总计|城镇|新增|我们|分别|下降|上升|增长|提高)|(?:[“"‘「]?十[一二三四五六]|[“"‘「][九八十])五[”"’」]?(?:时期(?!末|的?[^，。；]{0,6}(?:开局|收官|起步|开门红))|期间|以来${ranking}|(?:经济社会)?(?:发展)?的?(?:主要|重大|历史性)?(?:成就|成绩|回顾))|` +
    `用${years}年时间|${years}年内|届时|十[八九]大以来|二十大以来|[上本这]届政府(?![^，。]{0,10}(?:第一|开局之?|头一)年)|每年(?<!每[人名户亩生头只]每年)(?!每)|各年`,
  'g',
);
/**
 * The year of a name is no time at which something is told: 成功承办2021年世界园艺博览会; “十四五”末 is the
 * last year of the plan.
 */
const single =
  /(?<![比较从由][“"‘「]?)[“"‘「]?(?<plan>十[一二三四五六]|(?<=[“"‘「])[九八十])五[”"’」]?(?:时期|期)?末期?|(?<!承办|举办|筹办|筹备|办好|召开|参加|荣获|获评|入选|发布)(?<until>[到至])?(?<year>(?:19|20)\d\d)年|今年|去年|全年(?!计划|目标|任务|预算|预期)|过去的?一年|一年来|这一年|刚刚过去的|当年|上年/g;
/** 一季度, 上半年, 前三季度, 1—11月; until when something is to be done, 7月份前, is no such time. */
const partly =
  /[一二三四1-4]季度|前[两二三2-3]季度|[上下]半年|\d+月?[—\-~至到]\d+月|前\d+个?月|前[一二两三四五六七八九十]+个?月|连续\d+个月|\d+月份(?!之?前)|春节|国庆|黄金周|活动期间|周期间/g;

/** 一季度生产总值26亿元；|同比增长4%: a quarter tells the time of what stands behind semicolons, too. */
const quarterly =
  /[一二三四1-4]季度|前[两二三2-3]季度|上半年|\d+月?[—\-~至到]\d+月|前\d+个?月|前[一二两三四五六七八九十]+个?月/g;
const sentenceEnd = /[。！？\n]/;
/** 上半年主要工作, 2025年一季度，…: what stands above tells of a part of the year. */
const quarterAbove =
  /^(?:（[一二三四五六七八九十]）|[一二三四五六七八九十]、)?(?:今年|20\d\d年)?(?:[一二三四1-4]季度|前[两二三2-3]季度|上半年)/;

/** 《“十四五”时期开放规划》编制完成: time in a title is no time at which something is told. */
const title = /《[^》]*》/g;

/** 三年攻坚圆满完成，累计新增停车位|7.5万个: what the sentence goes on to tell is of all its years. */
const programme =
  /[两二三四五]年(?:行动|攻坚|计划|攻坚行动|行动计划|攻坚战)[^，。；]{0,6}(?:完成|收官|结束)，/;

const partsOf = /^[分从][^，,]{1,8}看[，,]|^其中[：:，,]?/;

export type Period = 'year' | 'part of a year' | 'several years';

/**
 * `sentence` is the sentence up to the figure, `paragraph` the paragraph up to it, `headings` what
 * stands above it, outermost first, `year` the year the figure is about. The nearest word of time
 * decides; 到2035年 is another time for a figure of 2021, 超过2019年水平 says nothing.
 */
export function periodOf(
  sentence: string,
  paragraph: string,
  headings: readonly string[],
  year: number | null,
): Period {
  const plain = sentence.replace(title, '');
  // 前三季度…。分产业看，|第一产业增长3%: of what was told before it
  const bare = lastSingle(plain, year) < 0;
  // 上半年，出口增长9%；|进口增长3%: a semicolon ends no time
  const own = paragraph.replace(title, '');
  const whole = own.split(sentenceEnd).at(-1) ?? '';
  const begun = whole.endsWith(plain) ? whole : plain;
  const told = bare ? (partsOf.test(plain) ? paragraph : begun) : plain;
  const part = lastPart(told);
  if (part >= 0 && part > lastSingle(told, year)) return 'part of a year';
  if (programme.test(plain)) return 'several years';
  const quarter = lastIndexOf(whole, quarterly);
  if (quarter >= 0 && quarter > lastSingle(whole, year)) return 'part of a year';
  for (const [i, text] of [own, ...headings.toReversed()].entries()) {
    const [several, one] = [lastSeveral(text, year), lastSingle(text, year)];
    // 一、上半年经济运行情况 over a paragraph that names no time
    if (i > 0 && (quarterAbove.test(text) || lastPart(text) > Math.max(several, one)))
      return 'part of a year';
    if (several > one) return 'several years';
    if (one >= 0) return 'year';
  }
  return 'year';
}

/** Whether a title is of part of a year and of no other time: 河川市一季度经济运行情况. */
export const ofPartOfYear = (title: string): boolean =>
  lastPart(title) >= 0 && !/全年/.test(title) && (title.match(/20\d\d年/g) ?? []).length < 2;

/** Paragraphs are long, and asked for one after the other. */
const few = { most: 200 };
const lastPart = remember((text) => lastIndexOf(text, partly), few);
const lastLong = remember((text) => lastIndexOf(text, long), few);

function lastIndexOf(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index;
  return at;
}

/** A year, or the last one of a plan, in the words of a text. */
interface Named {
  readonly index: number;
  readonly until: boolean;
  readonly plan: boolean;
  /** Undefined for 今年 and the like. */
  readonly year: number | undefined;
}

/** Asked for the same paragraph once for each indicator that a figure may belong to. */
const yearsIn = remember(
  (text): readonly Named[] =>
    [...text.matchAll(single)].map(({ index, groups: { until, plan, year } = {} }) => ({
      index,
      until: until !== undefined,
      plan: plan !== undefined,
      year: year === undefined ? lastOf(plan) : Number(year),
    })),
  few,
);

function lastSingle(text: string, year: number | null): number {
  const own = yearsIn(text).findLast(
    (named) =>
      named.year === undefined || (isNear(named.year, year) && !(named.plan && year === null)),
  );
  return own?.index ?? -1;
}

function lastSeveral(text: string, year: number | null): number {
  const other = yearsIn(text).findLast(
    (named) =>
      (named.until || named.plan) &&
      (!isNear(Number(named.year), year) || (named.plan && year === null)),
  );
  return Math.max(lastLong(text), other?.index ?? -1);
}

function lastOf(plan: string | undefined): number | undefined {
  return plan === undefined ? undefined : planEnds[plan];
}

function isNear(named: number, year: number | null): boolean {
  return year === null || Math.abs(named - year) <= 1;
}

/**
 * Growth over several years in so many words: 五年年均增长7.1%, 两年平均增长4.9%, 较2020年下降11.7%.
 * `year` is the year the figure is about. A share or level tells a state, to which 年均 of an earlier
 * member does not belong: 研发经费年均增长9%、|占地区生产总值比重达到2.5%.
 */
export function averaged(text: string, year: number | null, measure?: Measure): boolean {
  const state = measure === 'share' || measure === 'level';
  const clause = state && !text.includes('分别') ? text.replace(earlier, '') : text;
  const since = /[比较]((?:19|20)\d\d)年/.exec(clause)?.[1];
  if (since !== undefined && year !== null && Number(since) !== year - 1) return true;
  return /年均(?!浓度|汇率)|年平均(?!浓度|汇率)|平均增长|平均增速|年递增/.test(clause);
}

const earlier = /^.*\d[^、\d]{1,8}、/;

const end = /(?:(?:增加|增长|提高|提升|扩大|上升|下降|降低|减少)[到至]|[增升降]至)[约近超]?过?$/;
/** 生产总值6.66万亿元, 生产总值连跨两个千亿级台阶、达6600亿元: nobody adds up the products of several years. */
const product =
  /生产总值(?:总量)?(?:(?:突破|超过|(?:接连|先后|连续)?连?[跨迈跃登站][上过越]?)[\d.万千百亿元个级一二两三四五六七八九十]{2,10}(?:新?(?:台阶|大关|关口))?[，,、](?=[达跃]))?(?:达到?|跃升[至到])?约?$/;
const meanGrowth = /^[、,，](?:[一二三四五六七八九十\d]年)?年均/;

/**
 * What a whole year had come to after several: 五年来国内生产总值从54万亿元增加到82.7万亿元,
 * 地区生产总值达到2.5万亿元、五年年均增长7.2%. Neither is a sum, as 实际利用外资70亿美元 may be.
 * `after` begins behind the figure.
 */
export function reachedAtEnd(left: string, after: string, measure: Measure): boolean {
  return (
    end.test(left) ||
    product.test(left) ||
    ofOneYear.test(after) ||
    (measure === 'level' && meanGrowth.test(after))
  );
}

/** 3.2亿元，|比上年增长5%; 3.2亿元，|是“十二五”末的1.4倍: sums over years are held against sums. */
const ofOneYear =
  /^[、,，](?:[比较]上年(?!.?同期)|(?:同比|比去年)(?:增长|下降)|(?:达到?|[是为])(?:(?:19|20)\d\d年的|“十[一二三四]五”(?:规划)?期?末))/;

/** The base from which something rose, not what it is: 从52.6%提高到58.5%, 较上年28899万元增长9.9% */
export function isBase(left: string): boolean {
  return /(?:从|由)(?:(?:19|20)\d\d年)?的?$|[比较](?:上年|去年)(?:同期|决算|完成|实际)?数?的?$/.test(
    left,
  );
}

/**
 * The base that （下同） carries on to the changes behind it, unless one of their own is told:
 * 比2012年（下同）增长41%；投资35亿元，增长112%. `year` is the one the figure is about, `paragraph` that up to the figure.
 */
export function sinceBefore(paragraph: string, year: number | null): boolean {
  if (year === null || !paragraph.includes('下同') || ownBase.test(paragraph)) return false;
  const since = [...paragraph.matchAll(/(?:[比较是]((?:19|20)\d\d)年的?|年均)[（(]下同[）)]/g)].at(
    -1,
  );
  return since !== undefined && Number(since[1] ?? 0) !== year - 1;
}

const ownBase = /(?:同比|[比较][上去]年)[^，,；。]*$/;
