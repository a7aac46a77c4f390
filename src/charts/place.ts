/** Where quantities stand on the axis that a chart's quantities share. */
import type { Quantity } from './types.ts';

/** How the comparator bounds the quantity on the axis: a fall of 3% or more lies at −3% or below. */
export function bound({ comparator, base }: Quantity): Quantity['comparator'] {
  if (base >= 0) return comparator;
  return comparator === 'lte'
    ? 'gte'
    : comparator === 'approx' || comparator === 'eq'
      ? comparator
      : 'lte';
}

/** Whether the true quantity may lie above the stated number. */
export function isOpenAbove(q: Quantity): boolean {
  const comparator = bound(q);
  return comparator === 'gt' || comparator === 'gte';
}

export function place(q: Quantity): number {
  return q.place ?? q.base;
}

/** The place of a range's upper end, else of the number itself. */
export function placeOfTop(q: Quantity): number {
  if (q.valueMax === null) return place(q);
  return q.value === 0 ? q.valueMax : (q.valueMax * place(q)) / q.value;
}
