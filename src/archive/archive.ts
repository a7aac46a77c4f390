/** The archive: all rows in publishing order, with the look-ups that pages need. */
import type { SectionContent } from '../content/files.ts';
import type { Missing, ReportFile, TermEntry } from '../schemas/content.ts';
import type {
  CorrectionRow,
  FigureRow,
  ReportRow,
  SectionRow,
  SetAsideRow,
} from '../schemas/opendata.ts';
import type { Span } from '../schemas/values.ts';
import { order } from './order.ts';
import type { Source } from './rows.ts';
import {
  figureId,
  sectionId,
  toCorrectionRows,
  toFigureRows,
  toReportRow,
  toSectionRow,
  toSetAsideRows,
} from './rows.ts';
import type { Tally } from './tally.ts';
import { tally } from './tally.ts';

/**
 * What a page may ask of an archive of any size. `sections`, `figures`, `setAside`, `corrections` and
 * `sources` may be read from disk at every pass: take counts from `tallyOf`, and ask for one report's
 * rows.
 */
export interface Archive {
  /** Newest first, then by id. */
  readonly reports: readonly ReportRow[];
  /** By report, then in order of the text. */
  readonly sections: Iterable<SectionRow>;
  /** By report, then in order of the text. */
  readonly figures: Iterable<FigureRow>;
  readonly setAside: Iterable<SetAsideRow>;
  readonly corrections: Iterable<CorrectionRow>;
  /** By name of the seed. */
  readonly sources: Iterable<Source>;
  readonly files: ReadonlyMap<string, ReportFile>;
  /** What is counted of a report. */
  tallyOf(report: string): Tally;
  report(id: string): ReportRow;
  sectionsOf(report: string): readonly SectionRow[];
  figuresOf(section: string): readonly FigureRow[];
  figuresOfReport(report: string): readonly FigureRow[];
  /** First uses of glossary terms in a section, in order of the text. */
  termsOf(section: string): readonly TermEntry[];
  /** Where a figure stands in the reading text of its paragraph. */
  placeInParagraph(figure: string): Span;
  missingOf(report: string): readonly Missing[];
  sourceOf(report: string): Source;
}

/** An archive in memory. */
export interface HeldArchive extends Archive {
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly sources: readonly Source[];
}

export interface ArchiveInput {
  readonly reports: readonly ReportFile[];
  readonly sections: readonly SectionContent[];
  readonly sources: readonly Source[];
}

/** Puts rows in publishing order and indexes them. */
export function assemble({ reports, sections, sources }: ArchiveInput): HeldArchive {
  const files = new Map(reports.map((file) => [file.id, file]));
  const rows = inPublishingOrder(reports.map(toReportRow));
  const rank = new Map(rows.map((row, index) => [row.id, index]));
  const ordered = sections
    .filter(({ data }) => rank.has(data.report))
    .sort(
      (a, b) =>
        (rank.get(a.data.report) ?? 0) - (rank.get(b.data.report) ?? 0) ||
        a.data.order - b.data.order,
    );
  const sectionRows = ordered.map(toSectionRow);
  const figures = ordered.flatMap((section) =>
    toFigureRows(section, files.get(section.data.report)?.seed ?? ''),
  );
  const sortedSources = [...sources].sort((a, b) => order(a.seed, b.seed));
  const bySource = new Map(sortedSources.map((source) => [source.id, source]));
  const sectionsByReport = Map.groupBy(sectionRows, (row) => row.report);
  const figuresBySection = Map.groupBy(figures, (row) => row.section);
  const figuresByReport = Map.groupBy(figures, (row) => row.report);
  const places = new Map(
    ordered.flatMap(({ data }) =>
      data.figures.map((figure) => [figureId(data.report, figure.at[0]), figure.in] as const),
    ),
  );
  const terms = new Map(
    ordered.flatMap(({ data }) =>
      data.terms ? [[sectionId(data.report, data.slug), data.terms] as const] : [],
    ),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const tallies = new Map<string, Tally>();
  return {
    reports: rows,
    sections: sectionRows,
    figures,
    setAside: sortedSources.flatMap(toSetAsideRows),
    corrections: sortedSources.flatMap(toCorrectionRows),
    sources: sortedSources,
    files,
    tallyOf: (id) => {
      const known =
        tallies.get(id) ?? tally(sectionsByReport.get(id) ?? [], figuresByReport.get(id) ?? []);
      tallies.set(id, known);
      return known;
    },
    report: (id) => must(byId.get(id), id),
    sectionsOf: (report) => sectionsByReport.get(report) ?? [],
    figuresOf: (section) => figuresBySection.get(section) ?? [],
    figuresOfReport: (report) => figuresByReport.get(report) ?? [],
    termsOf: (section) => terms.get(section) ?? [],
    placeInParagraph: (figure) => must(places.get(figure), figure),
    missingOf: (report) => must(files.get(report), report).missing,
    sourceOf: (report) => must(bySource.get(must(files.get(report), report).source), report),
  };
}

/** Newest first, then by id. */
export function inPublishingOrder(rows: readonly ReportRow[]): ReportRow[] {
  return rows.toSorted((a, b) => b.year - a.year || order(a.id, b.id));
}

export function must<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`the archive holds no ${id}`);
  return value;
}
