import type { Comparator } from '../../schemas/values.ts';
import type { Candidate } from './candidate.ts';

const prefixes: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不少于|不低于|不小于|不下于|不下|至少|最少)$/u, 'gte'],
  [/(?:不超过|不高于|不大于|不多于|至多|最多|低于|少于|小于|不足|不到)$/u, 'lte'],
  [/(?:超过了?|突破了?|跨过|跨越|逾|高于|大于|多于|超)$/u, 'gt'],
  [
    /(?:接近|将近|大约|大概|约为|约合|约[有达占需]|(?<!(?<![环春季细])节|[签履预合])约|近|左右|预计|预计达|预计为|可望|上|几)$/u,
    'approx',
  ],
];
/** The characters on which one of them can end. */
const lastOfPrefix = new Set('于下少超过越多足到破逾了近概为约合有占需右计达望上几');
const suffixes: Readonly<Record<string, Comparator>> = {
  以上: 'gte',
  及以上: 'gte',
  或以上: 'gte',
  以内: 'lte',
  之内: 'lte',
  以下: 'lte',
  及以下: 'lte',
  左右: 'approx',
  上下: 'approx',
};

/** 至少建成|1个, 至少降低|30% */
const atLeast =
  /(?:至少|不少于|不低于|最少)(?:建成|建设|新增|新建|培育|培养|打造|创建|引进|招引|开工|完成|开展|组织|举办|实现|设立|配备|有|(?:降低|下降|减少|压减|压缩|缩短|提高|提升|增长|增加|扩大)[到至]?)$/u;

/** 给予最高|20万元奖补, 最高奖励|20万元 */
const atMost =
  /(?:给予|奖励|奖补|补助|补贴|资助)(?:每[^，、\d]{1,6})?最高(?:不超过)?$|最高(?:给予|奖励|奖补|补助|补贴|资助)$/u;

const compared = /(不[低高少多]于|不超过|超过|高于|低于)[^，、；。]{1,14}的$/u;

const exceeds = /[年次双均都额入值量数模户口]过$/u;

const leaves = /(?:退出|跌出|移出)[^，、]{0,10}前$/u;

/** 企业122家，超全省|四分之一 */
const ofWhole = /(超过?|逾|近|约)(?:全[国省市区县]|总量的?|总数的?)$/u;

/** What suffix, 余/多 or the words right before the number say; null where they say nothing. */
export function ownComparator(figure: Candidate, left: string, right = ''): Comparator | null {
  const suffix = suffixes[figure.suffix];
  if (suffix !== undefined) return suffix;
  if (figure.more) return 'gt';
  if (atLeast.test(left)) return 'gte';
  if (figure.unit.endsWith('元') && atMost.test(left)) return 'lte';
  // 不低于城市低保标准的|1.6倍
  const multiple = /^(?:%|倍|成)$/u.test(figure.unit) ? compared.exec(left)?.[1] : undefined;
  if (multiple !== undefined) return prefixComparator(multiple, figure);
  // 拥堵指数退出全国前|15位, 全国前|15: it is no longer among them
  if ((figure.ordinal || /^[位名]$/u.test(figure.unit)) && leaves.test(left)) return 'gt';
  // 连续两年过|万亿元
  if (left.endsWith('过') && exceeds.test(left) && /^[百千万亿]/u.test(figure.unit))
    return right === '' ? 'gt' : null;
  // 控制在|4.5%的目标内
  if (/(?:控制|稳定)在$/u.test(left) && /^的[^，。；]{0,4}目标[之以]?内/u.test(right)) return 'lte';
  // 占比|超全省四分之一
  if (figure.unit === '' && ofWhole.test(left))
    return prefixComparator(left.replace(ofWhole, '$1'), figure);
  const tail = left
    .replace(/(?:每立方米|每平方公里|全[国省区市]平均(?:水平)?的)$/u, '')
    .slice(-8)
    .replace(/[了达到至]{1,2}$/u, (end) => (/不到$/u.test(left) ? end : ''));
  return prefixComparator(left.slice(-8), figure) ?? prefixComparator(tail, figure);
}

function prefixComparator(tail: string, figure: Candidate): Comparator | null {
  if (/(?:高于|低于|多于|少于)$/u.test(tail) && /百分点|基点/u.test(figure.unit)) return null;
  if (!lastOfPrefix.has(tail.charAt(tail.length - 1))) return null;
  for (const [pattern, comparator] of prefixes) {
    if (!pattern.test(tail)) continue;
    // 跨越3个|千亿元台阶: so many it were
    if (/跨[过越]$/u.test(tail) && figure.unit === '个') continue;
    // 上百件, 上百万; not 线上百场活动, 三年以上百件
    const round = figure.chinese && (/^[百千万亿]/u.test(figure.unit) || figure.value >= 100);
    const counted = round && !/[迈跨站登跃以线网身地陆海]上$/u.test(tail);
    if (/上$/u.test(tail) && !counted) continue;
    return comparator;
  }
  return null;
}

/** 预计：, 预计2023年，, 预计到2021年末，, 预计， */
const expected =
  /^[^，；]{0,12}预计(?:[到至]?(?:(?:20\d\d|今|全)年(?:全年|[末底])?|年[末底]))?[：，]/u;
/** 340亿元（预计，下同）; with a year, （2017年为预计数，下同）, the note holds for those of that year alone. */
export const estimatedNote =
  /^（(?:(?:20|19)\d\d年[^（）]{0,8}预计数?(?:，下同)?|[^（）\d]{0,8}预计[^（）]{0,3}?(，下同)?)）/u;

/**
 * 预计 or 大约 earlier in the clause makes its figures estimates: 预计全年工业增加值完成311.8亿元; with a colon
 * or a comma behind it those of the whole sentence.
 */
export function isEstimate(left: string, sentence: string): boolean {
  return /预计|大约|大概/u.test(left) || expected.test(sentence);
}

/** 预计（下同）|全县生产总值340亿元, 生产总值（预计，下同）|340亿元: the note stands before what it is told of first. */
export const notedBefore = /预计数?（以?下同）|（预计数?，?以?下同）/u;
