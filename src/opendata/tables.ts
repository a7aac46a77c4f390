/** The rows behind every table of the open data. */
import type {
  ComparisonRow,
  CorrectionRow,
  FigureRow,
  ReportRow,
  SectionRow,
  SetAsideRow,
  SourceRow,
  TargetRow,
} from '../schemas/opendata.ts';
import type { Comparison } from '../compare/index.ts';
import { targetRows } from '../compare/index.ts';
import type { Archive } from '../archive/archive.ts';
import type { Table } from './dictionary.ts';
import type { SourceText } from './source-texts.ts';
import { sourceText, toSourceRow } from './source-texts.ts';

export interface OpenData {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly targets: readonly TargetRow[];
  readonly 'set-aside': readonly SetAsideRow[];
  readonly corrections: readonly CorrectionRow[];
  readonly sources: readonly SourceRow[];
  /** The decoded texts of the sources. */
  readonly texts: readonly SourceText[];
}

/** Tables whose rows stand together by whose they are: name → the column that tells. */
export const owners: ReadonlyMap<string, 'report' | 'seed'> = new Map([
  ['sections', 'report'],
  ['paragraphs', 'report'],
  ['figures', 'report'],
  ['targets', 'report'],
  ['set-aside', 'seed'],
  ['corrections', 'seed'],
  ['sources', 'seed'],
] as const);

/** Rows of a table; those within another table's lists are taken out of them, with its id. */
export function rowsOf(data: OpenData, { name }: Pick<Table, 'name'>): readonly object[] {
  const nested = nestedRows[name];
  return nested ? nested(data) : data[name as Exclude<keyof OpenData, 'texts'>];
}

const nestedRows: Readonly<Record<string, (data: OpenData) => readonly object[]>> = {
  paragraphs: ({ sections }) =>
    sections.flatMap(({ id, report, paragraphs }) =>
      paragraphs.map((row) => ({ ...row, report, section: id })),
    ),
  observations: ({ comparisons }) =>
    comparisons.flatMap(({ id, observations }) =>
      observations.map((row) => ({ ...row, comparison: id })),
    ),
  verdicts: ({ comparisons }) =>
    comparisons.flatMap(({ id, verdicts }) => verdicts.map((row) => ({ ...row, comparison: id }))),
};

/** What became of the targets of each report, in the order of its text. */
export function targetsByReport(comparison: Comparison): Map<string, TargetRow[]> {
  return Map.groupBy(targetRows(comparison), (row) => row.report);
}

/** All rows of an archive. */
export function openData(archive: Archive, comparison: Comparison): OpenData {
  const { reports, sections, figures, setAside, corrections } = archive;
  const sources = [...archive.sources];
  const targets = targetsByReport(comparison);
  return {
    reports,
    sections: [...sections],
    figures: [...figures],
    comparisons: comparison.comparisons,
    targets: reports.flatMap(({ id }) => targets.get(id) ?? []),
    'set-aside': [...setAside],
    corrections: [...corrections],
    sources: sources.map(toSourceRow),
    texts: sources.map(sourceText),
  };
}
