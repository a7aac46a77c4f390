import { barePlace } from './bare-place.ts';
import type { Candidate } from './candidate.ts';
import { isSentenceEnd, ownShare, placeOf } from './clauses.ts';
import type { Place } from './clauses.ts';
import { spentByThem } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore, subjectOf } from './noun-before.ts';
import { stripOpeners } from './strip.ts';
import { doubled } from './tail.ts';
import { listVerbs } from './verbs.ts';

/** A figure with the words around it, as the rules want them. */
export interface Reading {
  readonly figure: Candidate;
  readonly place: Place;
  /** From the clause start, or from the previous figure of the clause and its noun, to the figure. */
  readonly chunk: string;
  /** Whether the chunk begins behind a figure of the same clause. */
  readonly continued: boolean;
  /** Whether nothing, or nothing but 、 or 和, stands between this figure and the one before. */
  readonly adjacent: boolean;
  /** Whether the previous figure stands in the same sentence. */
  readonly sameSentence: boolean;
  /** Subject of the clause before this one where that clause has no figure of its own, else ''. */
  readonly subject: (strict?: boolean) => string;
  /** What that clause does: 开展|线上科普活动，吸引397.6万人次. */
  readonly activity: () => string;
  /** That clause itself, '' where it has a figure of its own. */
  readonly before: () => string;
  /** The sentence up to the figure, '' for a very long one, and from the figure on. */
  readonly told: () => string;
  readonly rest: () => string;
  /** The sentence before, '' for one of more than a few words or with a number. */
  readonly topic: () => string;
}

const listMark =
  /^(?:、|和|及|与|以及|到|，?再到|)(?:第|(?:每人)?每[年月天日]|[人户月年日]均|平均每[年月天人户])?$/u;

/** 从2021年的|46503元和16935元分别提高到, 从全国第|8位、第4位双双升至, 由上年的22%、|28%和50%调整为 */
const startOfChange =
  /[由从](?:(?:(?:20|19)\d\d|[上去])年的?)?(?:全[国省市区])?第?(?:[\d.]+[^\d，。；、]{1,4}[、和](?:全[国省市区])?第?){0,2}$/u;
const nextStart = /^[、和](?:全[国省市区])?第?$/u;

/**
 * Reads the surroundings of every figure of squeezed text. A sentence goes on behind brackets that hold
 * sentences of their own: 收入9亿元（为预计数。决算数另报），|增长5%.
 */
export function readingsOf(text: string, figures: readonly Candidate[]): Reading[] {
  let outer = 0;
  let inner = 0;
  // Where the brackets close in which the inner sentence stands.
  let closed = 0;
  let at = 0;
  return figures.map((figure, i) => {
    for (; at < figure.start; at++) {
      if (!isSentenceEnd(text, at)) continue;
      const end =
        text.lastIndexOf('（', at) > text.lastIndexOf('）', at) ? text.indexOf('）', at) : -1;
      if (end < 0) outer = at + 1;
      else [inner, closed] = [at + 1, end];
    }
    const sentence = figure.start < closed ? Math.max(inner, outer) : outer;
    const next = figures[i + 1]?.start ?? text.length;
    const place = placeOf(text, figure.start, figure.end, next, sentence);
    const touching =
      next === figure.end
        ? lastOfChain(figures, i)
        : startOfChange.test(place.left)
          ? lastStart(text, figures, i)
          : i;
    const before = figures[i - 1];
    const listed = before !== undefined && isNextRate(text, sentence, before, figure);
    const continued = before !== undefined && (listed || before.end > place.clauseStart);
    const between = listed ? '、' : continued ? text.slice(before.end, figure.start) : '';
    return {
      figure,
      place:
        touching === i ? place : { ...place, right: behind(text, figures, touching, sentence) },
      chunk: continued ? chunkOf(between, place.left) : place.left,
      continued,
      adjacent: continued && listMark.test(between),
      sameSentence: before !== undefined && before.end > place.sentenceStart,
      subject: (strict = false) => subjectOf(sayingClause(text, place, before), strict),
      activity: () => nounBefore(clauseBefore(text, place, before), false).noun,
      before: () => clauseBefore(text, place, before),
      told: () =>
        figure.start - place.sentenceStart > farthest
          ? ''
          : text.slice(place.sentenceStart, figure.start),
      rest: () => restOf(text, figure.end),
      topic: () => shortBefore(text, place.sentenceStart),
    };
  });
}

const rateRow = /分别[^，。；、]*?[\d.]+%(?:，[\d.]+%)*$/u;

/** 分别增长13.2%，|7.5%，|5%: a list whose members commas part, as old texts print it. */
function isNextRate(text: string, sentence: number, last: Candidate, figure: Candidate): boolean {
  return (
    text.slice(last.end, figure.start) === '，' &&
    last.unit === '%' &&
    figure.unit === '%' &&
    /^$|[，。；、和]/u.test(text.charAt(figure.end)) &&
    rateRow.test(text.slice(sentence, last.end))
  );
}

/** How far the words of a sentence are looked at. */
const farthest = 160;

function restOf(text: string, from: number): string {
  let end = from;
  while (end < text.length && end < from + farthest && !isSentenceEnd(text, end)) end++;
  return text.slice(from, end);
}

/** 物流业发展较快。|: few words that tell of what the next sentence is. */
function shortBefore(text: string, sentenceStart: number): string {
  const from = Math.max(0, sentenceStart - 20);
  return (
    /(?:^|[。；！？：])([^，。；！？：\d]{4,18})。$/u.exec(text.slice(from, sentenceStart))?.[1] ??
    ''
  );
}

/** 贫困户由|320户890人减至: what stands behind figures that touch is said of all of them. */
function behind(text: string, figures: readonly Candidate[], i: number, sentence: number): string {
  const { start = 0, end = 0 } = figures[i] ?? {};
  return placeOf(text, start, end, figures[i + 1]?.start ?? text.length, sentence).right;
}

/** 助力|9省54县204万贫困人口: the last of figures that touch. */
function lastOfChain(figures: readonly Candidate[], i: number): number {
  let last = i;
  while (last < figures.length - 1 && figures[last + 1]?.start === figures[last]?.end) last++;
  return last;
}

/** 由|22%、28%和50%调整为: the last of those from which a change starts. */
function lastStart(text: string, figures: readonly Candidate[], i: number): number {
  let last = i;
  for (let next = figures[i + 1]; next !== undefined; next = figures[last + 1]) {
    if (!nextStart.test(text.slice(figures[last]?.end, next.start))) break;
    last++;
  }
  return last;
}

/** What stands before a figure that follows another in its clause. */
function chunkOf(between: string, left: string): string {
  // 就业困难人员（1次就业指导、1次托底安置）援助服务|5.07万人次: the brackets are closed, drop them.
  if (/^[^（]*）/u.test(between)) return left.replace(/（[^）]*）/gu, '');
  // 2000亿元|（不含江口，下同）、增长9%
  return behindNoun(between.startsWith('（') ? between.replace(scope, '') : between);
}

const scope =
  /^（[^（）\d]{0,20}(?:不?含|包括|剔除|扣除|口径|下同|同比|[变比现]价|预计|核算)[^（）\d]{0,20}）(?=[、，])/u;

const becomes =
  /^(?:全部|如期|成功|顺利|稳定|实现|高质量)*(?:脱贫|摘帽|出列|退出|达标|销号)+(?=、)/u;

/** Cuts off the noun that belongs to the figure before: 108个|城市|、全年开行超5000列. */
function behindNoun(between: string): string {
  const noun = nounAfter(ownShare(between));
  // 省份本级公务接待费|减少26%: the money is told by this figure.
  const at = noun === '' || spentByThem.test(noun) ? -1 : between.indexOf(noun);
  const behind = at < 0 ? between : between.slice(at + noun.length);
  // 4个|县摘帽、10万人脱贫: what becomes of the first
  const rest = behind.replace(becomes, '');
  // 在17个|乡镇|硬化道路10万平方米
  const there = listVerbs.at(rest, 0) > 1 && barePlace.test(noun);
  return there || /^(?:[、和及与等]|以及)/u.test(rest) ? rest : between;
}

/** 粮食总产再创新高，|连续16年居全国首位，增量90万吨 */
const standing = /^连续[\d一二三四五六七八九十]+年(?:稳?居|位居|保持|名列|位列|排)/u;

/**
 * 旅游收入快速增长，|五年翻了两番，年均增长32%; 国内生产总值翻两番，|按1990年价格计算，接近: the clause before that
 * says of what, over one that does not.
 */
function sayingClause(text: string, place: Place, before: Candidate | undefined): string {
  const clause = clauseBefore(text, place, before);
  const basis = clause.endsWith('计算') && /^按[^，]{0,14}(?:价格?|口径|汇率)计算$/u.test(clause);
  const held = clause.startsWith('连续') && standing.test(clause);
  const until = clause.startsWith('截') && /^截[至止][^，]{2,10}[底末日前]$/u.test(clause);
  if (
    !basis &&
    !held &&
    !until &&
    (!/[翻跨迈登站]/u.test(clause) || !doubled.test(stripOpeners(clause)))
  )
    return clause;
  const start = place.clauseStart - 1 - clause.length;
  return clauseBefore(text, { ...place, clauseStart: start }, before);
}

/** 第一产业平稳发展|，完成增加值64亿元: the clause before, '' where it has a figure of its own. */
function clauseBefore(text: string, place: Place, before: Candidate | undefined): string {
  if (place.clauseStart <= place.sentenceStart) return '';
  const clause = placeOf(
    text,
    place.clauseStart - 1,
    place.clauseStart,
    text.length,
    place.sentenceStart,
  );
  return before !== undefined && before.end > clause.clauseStart ? '' : clause.left;
}
