export { aboutYear } from './about-year.ts';
export { announcedYear, tellsPast } from './announced-year.ts';
export { toBase, unitBase } from './units.ts';
import type { ExtractedFigure, FigureContext } from '../types.ts';
import type { Comparator, Role } from '../../schemas/values.ts';
import { comparatorsOf } from './comparators.ts';
import { indicators } from './indicator.ts';
import { measuresOf, rateOf } from './measures.ts';
import { readingsOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { timesOf } from './role.ts';
import { scan } from './scan.ts';
import { squeeze } from './squeeze.ts';
import { defaultTime } from './time.ts';
import { yearByYear } from './year-by-year.ts';

/**
 * Every quantity of a paragraph that a reader would put in a table, in reading order and without
 * overlaps. Pure and deterministic; white space anywhere in the text changes nothing but offsets.
 * `start`/`end` are offsets into `text`; the figure's own `text` is that slice without white space.
 */
export function extractFigures(text: string, context: FigureContext): ExtractedFigure[] {
  const squeezed = squeeze(text);
  const candidates = scan(squeezed.text);
  if (candidates.length === 0) return [];
  const readings = readingsOf(squeezed.text, candidates);
  const names = indicators(readings).map(({ name }) => name);
  const measures = measuresOf(readings);
  const rates = readings.map((reading, i) =>
    rateOf(measures[i] ?? 'amount', reading, names[i] ?? '', squeezed.text),
  );
  const comparators = comparatorsOf(squeezed.text, readings);
  const times = yearByYear(readings, timesOf(squeezed.text, readings, context));
  return readings.map((reading, i) => {
    const { figure } = reading;
    const start = squeezed.at[figure.start] ?? 0;
    const end = (squeezed.at[figure.end - 1] ?? start) + 1;
    const time = times[i] ?? defaultTime(context);
    return {
      start,
      end,
      text: text.slice(start, end).replaceAll(/\s/gu, ''),
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      base: figure.base,
      comparator: expectedOr(comparators[i] ?? 'eq', reading, time.role),
      measure: rates[i] ?? 'amount',
      role: time.role,
      year: time.year,
      indicator: (names[i] ?? '').replace(noteMark, ''),
    };
  });
}

/** By which rules every figure of a paragraph got its name, in the order of `extractFigures`. */
export function namingRules(text: string): (readonly string[])[] {
  const squeezed = squeeze(text).text;
  return indicators(readingsOf(squeezed, scan(squeezed))).map(({ by }) => by);
}

/** 增加值有望达|310亿元: what is told as achieved before it is known. */
function expectedOr(own: Comparator, { chunk }: Reading, role: Role): Comparator {
  const awaited = own === 'eq' && role === 'outcome';
  return awaited && /[有可]望(?:达到?|实现|完成|为)?$/u.test(chunk) ? 'approx' : own;
}

/** 四大主导产业［2］占GDP比重 */
const noteMark = /[［[]\d{1,3}[］\]]/gu;
