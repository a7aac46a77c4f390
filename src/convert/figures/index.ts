export { aboutYear } from './about-year.ts';
import type { ExtractedFigure, FigureContext } from '../types.ts';
import type { Comparator } from '../../schemas/values.ts';
import type { Candidate } from './candidate.ts';
import { placeOf } from './clauses.ts';
import type { Place } from './clauses.ts';
import { isEstimate, ownComparator } from './comparator.ts';
import { indicators } from './indicator.ts';
import type { Reading } from './indicator.ts';
import { measureOf } from './measure.ts';
import { nounBefore } from './phrase.ts';
import { scan } from './scan.ts';
import { squeeze } from './squeeze.ts';
import { timeOf } from './time.ts';

/**
 * Every quantity of a paragraph that a reader would put in a table, in reading order and without
 * overlaps. Pure and deterministic; white space anywhere in the text changes nothing but offsets.
 * `start`/`end` are offsets into `text`; the figure's own `text` is that slice without white space.
 */
export function extractFigures(text: string, context: FigureContext): ExtractedFigure[] {
  const squeezed = squeeze(text);
  const candidates = scan(squeezed.text);
  if (candidates.length === 0) return [];
  const places = candidates.map((figure, i) =>
    placeOf(squeezed.text, figure.start, figure.end, candidates[i + 1]?.start ?? Infinity),
  );
  const readings = candidates.map((figure, i) =>
    readingOf(squeezed.text, figure, placeAt(places, i), candidates[i - 1], squeezed.text),
  );
  const names = indicators(readings);
  const comparators = comparatorsOf(candidates, readings);
  return candidates.map((figure, i) => {
    const place = placeAt(places, i);
    const start = squeezed.at[figure.start] ?? 0;
    const end = (squeezed.at[figure.end - 1] ?? start) + 1;
    const time = timeOf(context, place.sentence, null);
    return {
      start,
      end,
      text: text.slice(start, end).replaceAll(/\s/gu, ''),
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      base: figure.base,
      comparator: comparators[i] ?? 'eq',
      measure: measureOf(figure, readings[i]?.chunk ?? place.left, place.right),
      role: time.role,
      year: time.year,
      indicator: names[i] ?? '',
    };
  });
}

function placeAt(places: readonly Place[], i: number): Place {
  const place = places[i];
  if (place === undefined) throw new RangeError(`no place for figure ${i}`);
  return place;
}

function readingOf(
  text: string,
  figure: Candidate,
  place: Place,
  before: Candidate | undefined,
  whole: string,
): Reading {
  const continued = before !== undefined && before.end > place.clauseStart;
  const chunk = continued ? text.slice(before.end, figure.start) : place.left;
  return {
    figure,
    chunk,
    left: place.left,
    right: place.right,
    continued,
    subject: () => subjectBefore(whole, place),
  };
}

/** The noun phrase of the clause before, where a clause has only its predicate: ，增长14.8%. */
function subjectBefore(text: string, place: Place): string {
  if (place.clauseStart === place.sentenceStart) return '';
  const clause = placeOf(text, place.clauseStart - 1, place.clauseStart, Infinity);
  const earlier = clause.left;
  return /\d/u.test(earlier) ? '' : nounBefore(earlier, false);
}

/** Own comparators, and those that one word gives to a whole list: 分别超5.8万亿元、6万亿元. */
function comparatorsOf(figures: readonly Candidate[], readings: readonly Reading[]): Comparator[] {
  const found: (Comparator | null)[] = figures.map((figure, i) =>
    ownComparator(figure, readings[i]?.chunk ?? ''),
  );
  for (let i = 1; i < figures.length; i++) {
    const reading = readings[i];
    if (found[i] !== null || reading === undefined || !reading.continued) continue;
    if (/^(?:、|和|及|与|以及)$/u.test(reading.chunk) && figures[i - 1]?.suffix === '')
      found[i] = found[i - 1] ?? null;
  }
  return found.map(
    (comparator, i) => comparator ?? (isEstimate(readings[i]?.left ?? '') ? 'approx' : 'eq'),
  );
}
