/** The texts that the search engines are measured on. */
import { createHash } from 'node:crypto';
import type { PlannedReport } from '../../../src/search/plan.ts';
import {
  indexedReport,
  searchedTexts,
  type IndexedReport,
  type RowsOfReport,
} from '../../../src/search/records.ts';
import { paragraphsOf, syntheticReport } from '../synthetic.ts';
import { crudeReport, reportRow, seedTexts } from './rows.ts';

/** Paragraphs a section and characters a report: a section is then as long as a real one. */
const PARAGRAPHS = 3;
const REPORT_SIZE = 8000;
/** Reports of one synthetic issuer, one a year. */
const YEARS = 10;

export interface BenchSection {
  readonly id: string;
  readonly report: string;
  readonly year: number;
  /** White space removed; the paragraphs are lines. */
  readonly text: string;
}

export interface Corpus {
  /** Ids of the reports. */
  readonly ids: readonly string[];
  report(id: string): RowsOfReport;
}

/** The seeds as they are (0), or so many synthetic reports made from their paragraphs, one at a time. */
export function corpusOf(reports: number): Corpus {
  const seeds = [...seedTexts().values()];
  const paragraphs = paragraphsOf(seeds);
  const count = reports === 0 ? seeds.length : reports;
  return {
    ids: Array.from({ length: count }, (_, index) => `r${index}`),
    report(id) {
      const index = Number(id.slice(1));
      if (reports === 0)
        return crudeReport(reportRow(id, 2020 + index), seeds[index] ?? '', PARAGRAPHS);
      const issuer = `第${Math.floor(index / YEARS) + 1}市`;
      const row = reportRow(id, 2025 - (index % YEARS), issuer);
      return crudeReport(row, syntheticReport(paragraphs, index, REPORT_SIZE).text, PARAGRAPHS);
    },
  };
}

/** What the processes that make the shards of this search call. */
export function reportReader(reports: string): (id: string) => IndexedReport {
  const { report } = corpusOf(Number(reports));
  return (id) => indexedReport(report(id));
}

export function plannedReports({ ids, report }: Corpus): PlannedReport[] {
  return ids.map((id) => {
    const { report: row, sections } = report(id);
    const text = sections.flatMap(searchedTexts).join('\n');
    const fingerprint = createHash('sha256').update(text).digest('hex');
    const { title, issuer, year } = row;
    return { id, title, issuer, year, characters: text.length, fingerprint };
  });
}

export function* benchSections({ ids, report }: Corpus): Generator<BenchSection> {
  for (const id of ids) {
    const { report: row, sections } = report(id);
    for (const section of sections)
      yield { id: section.id, report: id, year: row.year, text: searchedTexts(section).join('\n') };
  }
}
