/** Crude rows from plain text, where text is needed and no structure. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ComparisonRow,
  FigureRow,
  ReportRow,
  SectionRow,
} from '../../../src/schemas/opendata.ts';
import type { Span } from '../../../src/schemas/values.ts';
import type { RowsOfReport } from '../../../src/search/records.ts';

export interface SearchRows {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly comparisons: readonly ComparisonRow[];
  /** Where a figure stands in the text of its paragraph. */
  readonly placeOf: (figure: string) => Span;
}

/** The rows report by report. */
export function rowsByReport({ reports, sections, figures, placeOf }: SearchRows): RowsOfReport[] {
  const sectionsOf = Map.groupBy(sections, ({ report }) => report);
  const figuresOf = Map.groupBy(figures, ({ report }) => report);
  return reports.map((report) => {
    const own = figuresOf.get(report.id) ?? [];
    const places = Object.fromEntries(own.map(({ id }) => [id, placeOf(id)]));
    return { report, sections: sectionsOf.get(report.id) ?? [], figures: own, places };
  });
}

export function reportRow(id: string, year: number, issuer = '某市'): ReportRow {
  return {
    id,
    title: '政府工作报告',
    titleSpans: [],
    kind: 'government-work-report',
    issuer,
    year,
    date: null,
    seed: `${id}.txt`,
    complete: true,
    continuesFrom: null,
    continuesTo: null,
    inferred: [],
    url: `/reports/${id}/`,
  };
}

/** A section of `report` with these paragraphs; `slug` ends in its order. */
export function sectionRow(
  report: string,
  order: number,
  heading: string | null,
  texts: readonly string[],
): SectionRow {
  const id = `${report}.plan-${order}`;
  const url = `/reports/${report}/plan-${order}/`;
  return {
    id,
    report,
    part: 'plan',
    number: null,
    heading,
    level: 2,
    headingSpans: [],
    order,
    url,
    paragraphs: texts.map((text, index) => ({
      id: `${id}.p${index + 1}`,
      lead: null,
      text,
      spans: [],
      url: `${url}#p${index + 1}`,
    })),
  };
}

const SEEDS = join(import.meta.dirname, '../../../seeds');

/** The seeds' texts by file name. */
export function seedTexts(): Map<string, string> {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(SEEDS, name), 'utf8')]));
}

/** A text as a report of sections of `size` paragraphs, cut at blank lines; Infinity for one text a report. */
export function crudeReport(report: ReportRow, text: string, size: number): RowsOfReport {
  const paragraphs = (size === Infinity ? [text] : text.split(/\r?\n\s*\r?\n/u))
    .map((paragraph) => paragraph.replace(/\s+/gu, ''))
    .filter((paragraph) => paragraph !== '');
  const count = size === Infinity ? 1 : Math.ceil(paragraphs.length / size);
  const sections = Array.from({ length: count }, (_, order) =>
    sectionRow(
      report.id,
      order + 1,
      null,
      size === Infinity ? paragraphs : paragraphs.slice(order * size, (order + 1) * size),
    ),
  );
  return { report, sections, figures: [], places: {} };
}

/** Each text as a report. */
export function crudeRows(texts: ReadonlyMap<string, string>, size: number): SearchRows {
  const made = [...texts.values()].map((text, index) =>
    crudeReport(reportRow(`r${index}`, 2020 + index), text, size),
  );
  return {
    reports: [...texts.keys()].map((_, index) => reportRow(`r${index}`, 2020 + index)),
    sections: made.flatMap(({ sections }) => sections),
    figures: [],
    comparisons: [],
    placeOf: () => [0, 1],
  };
}
