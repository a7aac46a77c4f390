/** What a card shows of a line: the newest that was said, each number under its own year. */
import type { PlaceLine } from './archive.ts';
import type { Observation } from './observations.ts';
import type { Verdict } from '../schemas/values.ts';

export interface YearTold {
  /** Null where the text does not say. */
  readonly year: number | null;
  readonly told: readonly Observation[];
  readonly verdict: Verdict | null;
}

/**
 * The newest target and outcome that were set against one another, and the newest of either where
 * that is of another year; oldest first.
 */
export function newestOf({ observations, judged }: PlaceLine): YearTold[] {
  const pair = judged.reduce<PlaceLine['judged'][number] | null>(
    (last, one) => (last === null || one.year > last.year ? one : last),
    null,
  );
  const rows: YearTold[] =
    pair === null
      ? []
      : [{ year: pair.year, told: [pair.target, pair.outcome], verdict: pair.verdict }];
  for (const role of ['target', 'outcome'] as const) {
    const last = observations.findLast(({ figure }) => figure.role === role);
    if (last !== undefined && last.year !== pair?.year)
      rows.push({ year: last.year, told: [last], verdict: null });
  }
  return rows.sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ told: [first] }: YearTold): number => first!.year ?? first!.report.year;
