/** Every target in the open data: what became of it, and how it stands to that of the year before. */
import type { TargetRow } from '../schemas/opendata.ts';
import type { YearPair } from './pairs.ts';
import { changedAlike } from './changes.ts';
import { whyZh } from './reason.ts';
import type { TargetState } from './states.ts';

type Before = Pick<TargetRow, 'previous' | 'change'>;

/** In the order of the states. */
export function targetRows({
  states,
  pairs,
}: {
  readonly states: readonly TargetState[];
  readonly pairs: readonly YearPair[];
}): TargetRow[] {
  const before = beforeOf(pairs);
  return states.map(({ target, year, indicator, state, outcome, reason }) => ({
    figure: target.id,
    report: target.report,
    year,
    indicator,
    end: state,
    outcome: outcome?.id ?? null,
    why: whyZh(reason),
    url: target.url,
    previous: null,
    change: null,
    ...before.get(target.id),
  }));
}

/** By id of the target; one that its report repeats is compared wherever it states the same number. */
function beforeOf(pairs: readonly YearPair[]): Map<string, Before> {
  const found = new Map<string, Before>();
  for (const { from, to, issuers } of pairs) {
    if (to !== from + 1) continue;
    for (const { changed, named } of issuers)
      for (const one of [...changed, ...named])
        for (const figure of changedAlike(one))
          if (!found.has(figure.id))
            found.set(figure.id, { previous: one.from.figure.id, change: one.change });
  }
  return found;
}
