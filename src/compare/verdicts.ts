/** Targets of a line that met their outcomes. */
import type { Verdict } from '../schemas/values.ts';
import type { Line, Observation } from './observations.ts';
import type { Reason } from './reason.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';
import { agree } from './tellings.ts';
import { judge } from './verdict.ts';

export interface Judged {
  readonly year: number;
  readonly target: Observation;
  readonly outcome: Observation;
  readonly verdict: Verdict;
  readonly reason: Reason;
}

/**
 * One verdict for each year that has a target and an outcome. Of an outcome told several times the
 * work report's finest number counts; tellings that contradict each other and would be judged
 * differently, or targets that differ, are not comparable.
 */
export function judgeLine({ indicator, observations }: Line): Judged[] {
  const byYear = Map.groupBy(
    observations.filter((o) => o.year !== null),
    (o) => o.year!,
  );
  return [...byYear].flatMap(([year, group]) => {
    const targets = group.filter((o) => o.figure.role === 'target');
    const outcomes = group.filter((o) => o.figure.role === 'outcome');
    const [target, outcome] = [targets[0], outcomes[0]];
    if (!target || !outcome) return [];
    const made = { year, target, outcome };
    if (!targets.every((other) => agree(target, other))) {
      const reason: Reason = { kind: 'targets', targets: words(targets) };
      return [{ ...made, verdict: 'not-comparable' as const, reason }];
    }
    const judged = outcomes.map((other) => judge(target.figure, other.figure, indicator));
    const decided = judged.filter((j) => j.verdict !== 'not-comparable');
    const alike = new Set(decided.map((j) => j.verdict)).size <= 1;
    // 439.7亿斤 and 保持430亿斤以上 are one state, told finely and roughly.
    if (!alike && !outcomes.every((other) => agree(outcome, other))) {
      const reason: Reason = { kind: 'conflict', outcomes: words(outcomes) };
      return [{ ...made, verdict: 'not-comparable' as const, reason }];
    }
    return [{ ...made, ...judged[0]! }];
  });
}

function words(observations: readonly Observation[]): Said[] {
  const falls = observations.some((o) => o.figure.measure === 'decrease');
  const told = observations.map((o) => said(o.figure, falls));
  return [...new Map(told.map((one) => [one.zh, one])).values()];
}
