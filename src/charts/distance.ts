/** How far an outcome lies from its target. */
import { ascending, descending } from 'd3';
import { isPercentage } from './format.ts';
import type { PromiseItem } from './types.ts';
import { bound, isOpenAbove, place, placeOfTop } from './place.ts';

/**
 * (outcome − target) ÷ |target|, positive where better; 0 where the target is 0. Between two
 * percentages the points between them, as hundredths: what is drawn is the number that is told, and
 * 1 point is as long as 1%. From a range it counts from the end that the outcome lies beyond.
 */
export function distance(item: PromiseItem): number {
  const range = item.target.valueMax !== null;
  if (range && item.verdict === 'met') return 0;
  const target = range && liesAbove(item) ? placeOfTop(item.target) : place(item.target);
  const whole = isInPoints(item) ? 100 : Math.abs(target);
  if (whole === 0) return 0;
  const d = (place(item.outcome) - target) / whole;
  return (item.lower ? -d : d) + 0;
}

/** Whether the distance is told in percentage points. */
export function isInPoints({ target, outcome }: PromiseItem): boolean {
  return isPercentage(target) && isPercentage(outcome);
}

/** Whether the outcome is the larger number, or may be. */
const liesAbove = ({ verdict, lower }: PromiseItem): boolean => (verdict !== 'missed') !== lower;

/** Whether the outcome may lie any distance beyond the number told: 超5000列. */
export function isOpen(item: PromiseItem): boolean {
  return liesAbove(item) ? isOpenAbove(item.outcome) : bound(item.outcome) === 'lte';
}

const rank = { exceeded: 0, met: 1, missed: 2 } as const;

/** Exceeded first, missed last, by distance within; ties keep the order of names. */
export function inOrder(items: readonly PromiseItem[]): PromiseItem[] {
  return [...items].sort(
    (a, b) =>
      rank[a.verdict] - rank[b.verdict] ||
      descending(distance(a), distance(b)) ||
      ascending(a.id, b.id),
  );
}

/**
 * Where the axis ends so that one giant does not flatten the rest: the largest value, or twice the
 * upper quartile where the largest lies beyond four times of it (then drawn as an arrow). Small
 * distances stay small: the axis is no shorter than 10%, or 1 point where all are points.
 */
export function axisEnd(items: readonly PromiseItem[]): number {
  const least = items.length > 0 && items.every(isInPoints) ? 0.01 : 0.1;
  const up = items
    .map(distance)
    .filter((d) => d > 0)
    .sort(ascending);
  const max = up.at(-1) ?? 0;
  const quartile = Math.max(up[Math.floor((up.length - 1) * 0.75)] ?? 0, least);
  return max > 4 * quartile ? 2 * quartile : Math.max(max, least);
}
