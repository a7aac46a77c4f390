/** The comparator of each figure of a paragraph, where one word speaks for several. */
import type { Comparator } from '../../schemas/values.ts';
import { isBaseline } from './baseline.ts';
import { estimatedNote, isEstimate, notedBefore, ownComparator } from './comparator.ts';
import { isGoal } from './compared.ts';
import { exceedsAim } from './held-against.ts';
import { nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import type { Reading } from './reading.ts';
import { continuesList, head, sameUnit } from './same-list.ts';

/**
 * Own comparators, and those that one word gives to a whole list: 分别超5.8万亿元、6万亿元, 分别增长
 * 6%和8%左右.
 */
export function comparatorsOf(text: string, readings: readonly Reading[]): Comparator[] {
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
