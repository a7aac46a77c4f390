/** The lines of one issuer as the browser loads them, and how to read them. Pure. */
import type { HistoryPoint } from '../charts/types.ts';
import type { Panel } from './panel.ts';

/** Year, whether a target, then the quantity; the last stands only where it is not `base`. */
type Point = readonly [
  year: number,
  target: 0 | 1,
  value: number,
  valueMax: number | null,
  unit: string,
  base: number,
  comparator: HistoryPoint['quantity']['comparator'],
  place?: number,
];

/** /issuers/<id>/lines.json: its points by indicator. */
export type LinesFile = Readonly<Record<string, readonly Point[]>>;

/** /issuers/by-indicator/<id>.json: whose lines there are, in the order of the pages. */
export type IssuersFile = readonly Pick<Panel, 'id' | 'name' | 'region'>[];

export function encodePoint({ year, role, quantity }: HistoryPoint): Point {
  const { value, valueMax, unit, base, comparator, place } = quantity;
  const point = [year, role === 'target' ? 1 : 0, value, valueMax, unit, base, comparator] as const;
  return place === undefined ? point : [...point, place];
}

export function decodePoint([
  year,
  target,
  value,
  valueMax,
  unit,
  base,
  comparator,
  place,
]: Point): HistoryPoint {
  const quantity = { value, valueMax, unit, base, comparator };
  return {
    year,
    role: target === 1 ? 'target' : 'outcome',
    quantity: place === undefined ? quantity : { ...quantity, place },
  };
}
