/** Where quantities stand on the axis that a chart's quantities share. */
import type { Quantity } from './types.ts';

export function place(q: Quantity): number {
  return q.place ?? q.base;
}

/** The place of a range's upper end, else of the number itself. */
export function placeOfTop(q: Quantity): number {
  if (q.valueMax === null) return place(q);
  return q.value === 0 ? q.valueMax : (q.valueMax * place(q)) / q.value;
}
