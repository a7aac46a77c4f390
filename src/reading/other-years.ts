/** What other years say of the matters of a section. */
import type { Comparison, TargetState } from '../compare/index.ts';
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
  const counterparts = comparison.pairs.flatMap(({ from, to, issuers }) =>
    issuers.flatMap((pair) =>
      pair.sections.flatMap((aligned): Counterpart[] => {
        if (!aligned.from || !aligned.to) return [];
        const address = addressOf(from, to, pair.issuer);
        if (aligned.from.id === section.id)
          return [{ report: pair.to, section: aligned.to, comparison: address }];
        if (aligned.to.id === section.id)
          return [{ report: pair.from, section: aligned.from, comparison: address }];
        return [];
      }),
    ),
  );
  return {
    counterparts: counterparts.toSorted((a, b) => b.report.year - a.report.year),
    met: comparison.states.filter(
      ({ target, outcome, state }) =>
        outcome !== null &&
        state !== 'not-comparable' &&
        (target.section === section.id || outcome.section === section.id),
    ),
  };
}
