/** Quantities as a report states them: in words, and as the stretch of numbers they leave open. */
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { round } from '../schemas/round.ts';

export type Stated = Pick<
  FigureRow,
  'text' | 'value' | 'valueMax' | 'unit' | 'base' | 'comparator' | 'measure'
>;

const prefixes = { gt: '超', gte: '不低于', lte: '不超过', approx: '约', eq: '' } as const;
const suffixed = {
  gt: /[余多]/,
  gte: /以上$/,
  lte: /(?:以内|以下)$/,
  approx: /左右$/,
  eq: /^/,
} as const;

/**
 * The figure with the comparator that stood outside of it: 10万家 after 超 → 超10万家. `signed` adds
 * the direction of a change: 下降3.5%.
 */
export function stated(figure: Stated, signed = false): string {
  const { comparator, text } = figure;
  return (
    (signed ? way(figure) : '') +
    (suffixed[comparator].test(text) ? '' : prefixes[comparator]) +
    withUnit(figure)
  );
}

/** 8500 in a column of 亿元, 6左右 in one of %: the unit that stands elsewhere is said too. */
function withUnit({ text, unit }: Stated): string {
  return unit === '' || text.includes(unit)
    ? text
    : text.replace(/(?<=[\d０-９])(?=(?:以上|以内|以下|左右)?$)/, unit);
}

function way({ measure }: Pick<Stated, 'measure'>): string {
  return measure === 'decrease' ? '下降' : measure === 'increase' ? '增长' : '';
}

/** What decides which way the numbers of a line run. */
export type Counting = Pick<Indicator, 'kind' | 'name'>;

/**
 * On which side of zero a figure lies on the line of its indicator: a fall on a line of growth lies
 * below, and so does a rise where the name itself says that falls are counted (能耗下降).
 */
export function signOn({ kind, name }: Counting, { measure }: Pick<Stated, 'measure'>): 1 | -1 {
  if (kind !== 'growth') return 1;
  return measure === (countsFalls(name) ? 'increase' : 'decrease') ? -1 : 1;
}

function countsFalls(name: string): boolean {
  return /(?:下降|降低|减少)[率额量]?$|降幅$/.test(name);
}

/**
 * The figure as it is said away from its sentence, wherever figures are listed: 超10万家, 第5位. What
 * follows the number is printed, what stands before it is not part of a figure's text.
 */
export function saidAlone(figure: Stated): string {
  return figure.measure === 'rank' ? figure.text.replace(/^第?/, '第') : stated(figure);
}

/** The same on a line, with its direction where the line would say otherwise: 下降5.9%. */
export function printedOn(line: Counting | null, figure: Stated): string {
  return line && signOn(line, figure) < 0 ? stated(figure, true) : saidAlone(figure);
}

/** The highest value of a range in the base unit; of a single number, itself. */
export function baseMax(figure: Pick<Stated, 'value' | 'valueMax' | 'base'>): number {
  if (figure.valueMax === null) return figure.base;
  return figure.value === 0
    ? figure.valueMax
    : round((figure.base / figure.value) * figure.valueMax);
}

/** What the true quantity may be, both ends inclusive; a decrease counts below zero. */
export function stretch(figure: Stated, factor = 1): readonly [low: number, high: number] {
  const [low, high] = [round(figure.base * factor), round(baseMax(figure) * factor)];
  const open: readonly [number, number] =
    figure.comparator === 'gt' || figure.comparator === 'gte'
      ? [low, Infinity]
      : figure.comparator === 'lte'
        ? [-Infinity, high]
        : [low, high];
  return figure.measure === 'decrease' ? [0 - open[1], 0 - open[0]] : open;
}

/**
 * Digits after the point where the report prints zeros that the value alone does not keep: 1 of 6.0%,
 * of both ends of 6.0—6.5%; else 0.
 */
export function decimalsKept({ text, value, valueMax }: Stated): number {
  const printed =
    text
      .normalize('NFKC')
      .replaceAll(',', '')
      .match(/\d+\.\d*0(?!\d)/g) ?? [];
  const own = printed.filter((number) => [value, valueMax].includes(Number(number)));
  return Math.max(0, ...own.map((number) => number.length - number.indexOf('.') - 1));
}

/** What one unit in the last printed digit is worth in the base unit; more for an about. */
export function stepOf({ text, value, base, comparator }: Stated): number {
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const scale = value === 0 ? 1 : Math.abs(base / value);
  const step = scale * 10 ** -digits;
  return comparator === 'approx' ? Math.max(step, Math.abs(base) / 10) : step;
}

/**
 * A ratio in per cent as all pages round it: a decimal below ten, whole above, halves away from zero.
 * @example percentApart(0.145) // => 15
 */
export function percentApart(ratio: number): number {
  const percent = Math.abs(ratio) * 100;
  const scale = percent < 9.95 ? 10 : 1;
  return (Math.sign(ratio) * Math.round(round(percent * scale))) / scale + 0;
}
