/** Where a first set of terms occurs, counted report by report and put together. Pure. */
import type { TermCount, TermLine } from '../compare/index.ts';
import { firstTerms, termLines } from '../compare/index.ts';
import { count } from '../compare/shares.ts';
import { asWritten, charactersOf as charactersIn, textsOf } from '../compare/terms.ts';
import type { HeldArchive } from './archive.ts';

/** How often each report that holds a term does, the first places, and how many there are. */
export interface TermSummary {
  readonly counts: readonly TermCount[];
  readonly lines: readonly TermLine[];
  readonly total: number;
}

/** By term. */
export type Terms = ReadonlyMap<string, TermSummary>;

/** Lines of a term that are kept. */
const keptLines = 40;

export function termsOf(archive: HeldArchive): Terms {
  const texts = archive.reports.map(
    ({ id }) => [id, archive.sectionsOf(id).flatMap((section) => textsOf(section))] as const,
  );
  const lengths = charactersOf(archive);
  return new Map(
    firstTerms.map((term) => {
      const counts = texts.flatMap(([report, own]): TermCount[] => {
        const occurrences = own.reduce((total, text) => total + count(text, term), 0);
        if (occurrences === 0) return [];
        const characters = lengths.get(report) ?? 0;
        return [{ report, occurrences, characters, per10000: (occurrences / characters) * 10_000 }];
      });
      const lines = termLines(asWritten(term), archive.sections);
      return [term, { counts, lines: lines.slice(0, keptLines), total: lines.length }];
    }),
  );
}

/** Those of several archives together; `place` tells where a report stands in publishing order. */
export function mergeTerms(all: readonly Terms[], place: (report: string) => number): Terms {
  const reportOf = ({ place: id }: TermLine): string => id.slice(0, id.indexOf('.'));
  return new Map(
    firstTerms.map((term) => {
      const own = all.flatMap((terms) => terms.get(term) ?? []);
      return [
        term,
        {
          counts: own
            .flatMap(({ counts }) => counts)
            .sort((a, b) => place(a.report) - place(b.report)),
          lines: own
            .flatMap(({ lines }) => lines)
            .sort((a, b) => place(reportOf(a)) - place(reportOf(b)))
            .slice(0, keptLines),
          total: own.reduce((sum, { total }) => sum + total, 0),
        },
      ];
    }),
  );
}

/** Report → characters of its text, white space aside. */
export function charactersOf(archive: HeldArchive): Map<string, number> {
  return new Map(
    archive.reports.map(({ id }) => [
      id,
      archive.sectionsOf(id).reduce((sum, section) => sum + charactersIn(section), 0),
    ]),
  );
}

/** How often a term occurs in the reports of a year. */
export interface YearOfTerm {
  readonly year: number;
  /** Reports that hold the term, and all. */
  readonly holding: number;
  readonly reports: number;
  readonly occurrences: number;
  readonly per10000: number;
}

/** Newest first; every year of the reports. */
export function termByYear(
  counts: readonly TermCount[],
  reports: readonly { readonly id: string; readonly year: number }[],
  characters: ReadonlyMap<string, number>,
): YearOfTerm[] {
  const byReport = new Map(counts.map((one) => [one.report, one.occurrences]));
  return [...Map.groupBy(reports, ({ year }) => year)]
    .map(([year, own]) => {
      const uses = own.map(({ id }) => byReport.get(id) ?? 0);
      const occurrences = uses.reduce((sum, n) => sum + n, 0);
      const length = own.reduce((sum, { id }) => sum + (characters.get(id) ?? 0), 0);
      return {
        year,
        holding: uses.filter((n) => n > 0).length,
        reports: own.length,
        occurrences,
        per10000: length === 0 ? 0 : (occurrences / length) * 10_000,
      };
    })
    .sort((a, b) => b.year - a.year);
}
