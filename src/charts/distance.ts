/** How far an outcome lies from its target. */
import { ascending, descending } from 'd3';
import type { PromiseItem } from './types.ts';
import { bound, isOpenAbove, place, placeOfTop } from './place.ts';

/**
 * (outcome − target) ÷ |target|, positive where better; 0 where the target is 0. From a range it
 * counts from the end that the outcome lies beyond.
 */
export function distance(item: PromiseItem): number {
  const range = item.target.valueMax !== null;
  if (range && item.verdict === 'met') return 0;
  const target = range && liesAbove(item) ? placeOfTop(item.target) : place(item.target);
  if (target === 0) return 0;
  const d = (place(item.outcome) - target) / Math.abs(target);
  return (item.lower ? -d : d) + 0;
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
 * upper quartile where the largest lies beyond four times of it (then drawn as an arrow).
 */
export function axisEnd(distances: readonly number[]): number {
  const up = distances.filter((d) => d > 0).sort(ascending);
  const max = up.at(-1) ?? 0;
  const quartile = up[Math.floor((up.length - 1) * 0.75)] ?? 0;
  return max > 4 * Math.max(quartile, 0.1) ? 2 * Math.max(quartile, 0.1) : Math.max(max, 0.1);
}
