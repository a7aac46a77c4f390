/** The pairs of years that are compared, and who has reports of both. */
import { loadArchive } from '../archive/index.ts';
import type { Step } from '../compare/index.ts';
import { stepsOf } from '../compare/index.ts';
import { loadDirectory } from './issuers.ts';

export interface YearPairSteps {
  readonly from: number;
  readonly to: number;
  /** In the order of the governments. */
  readonly steps: readonly Step[];
}

/** Newest first. */
export function yearPairs(): YearPairSteps[] {
  const { reports } = loadArchive();
  const { of } = loadDirectory();
  const byYears = Map.groupBy(stepsOf(reports), ({ from, to }) => `${from.year}-${to.year}`);
  return [...byYears.values()]
    .map((steps) => ({
      from: steps[0]!.from.year,
      to: steps[0]!.to.year,
      steps: steps.toSorted((a, b) => of(a.issuer).order - of(b.issuer).order),
    }))
    .sort((a, b) => b.from - a.from || b.to - a.to);
}
