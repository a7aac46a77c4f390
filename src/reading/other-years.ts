/** What other years say of the matters of a section. */
import type { Comparison, TargetState } from '../compare/index.ts';
import { memo } from '../memo.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';

/** A section of another year's report that treats the same matters. */
export interface Counterpart {
  readonly report: ReportRow;
  readonly section: SectionRow;
  /** Address of the comparison of the two years, without base path and language. */
  readonly comparison: string;
}

export interface OtherYears {
  /** Newest first. */
  readonly counterparts: readonly Counterpart[];
  /** Targets and outcomes that met, one of them in this section, in the order of the targets. */
  readonly met: readonly TargetState[];
}

/** @param addressOf the address of the comparison of two years of an issuer */
export function otherYearsOf(
  section: SectionRow,
  comparison: Comparison,
  addressOf: (from: number, to: number, issuer: string) => string,
): OtherYears {
  const { aligned, met } = bySection(comparison);
  return {
    counterparts: (aligned.get(section.id) ?? [])
      .map(({ report, section: other, years: [from, to, issuer] }) => ({
        report,
        section: other,
        comparison: addressOf(from, to, issuer),
      }))
      .toSorted((a, b) => b.report.year - a.report.year),
    met: met.get(section.id) ?? [],
  };
}

interface Aligned {
  readonly report: ReportRow;
  readonly section: SectionRow;
  readonly years: readonly [from: number, to: number, issuer: string];
}

/** By id of the section that they are shown on. */
const bySection = memo((comparison: Comparison) => {
  const aligned = new Map<string, Aligned[]>();
  for (const { from, to, issuers } of comparison.pairs)
    for (const pair of issuers)
      for (const { from: a, to: b } of pair.sections) {
        if (a === null || b === null) continue;
        const years = [from, to, pair.issuer] as const;
        put(aligned, a.id, { report: pair.to, section: b, years });
        put(aligned, b.id, { report: pair.from, section: a, years });
      }
  const met = new Map<string, TargetState[]>();
  for (const state of comparison.states) {
    if (state.outcome === null || state.state === 'not-comparable') continue;
    for (const id of new Set([state.target.section, state.outcome.section])) put(met, id, state);
  }
  return { aligned, met };
});

function put<T>(lists: Map<string, T[]>, id: string, item: T): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [item]);
  else list.push(item);
}
