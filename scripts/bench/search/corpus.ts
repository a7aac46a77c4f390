/** The texts that the search engines are measured on. */
import type { IndexRows } from '../../../src/search/build.ts';
import { searchedTexts } from '../../../src/search/records.ts';
import { paragraphsOf, syntheticReport } from '../synthetic.ts';
import { crudeRows, seedTexts } from './rows.ts';

/** Paragraphs a section and characters a report: a section is then as long as a real one. */
const PARAGRAPHS = 3;
const REPORT_SIZE = 8000;

export interface BenchSection {
  readonly id: string;
  readonly report: string;
  readonly year: number;
  /** White space removed; the paragraphs are lines. */
  readonly text: string;
}

/** The seeds as they are (0), or so many synthetic reports made from their paragraphs. */
export function benchRows(reports: number): IndexRows {
  const seeds = seedTexts();
  if (reports === 0) return crudeRows(seeds, PARAGRAPHS);
  const paragraphs = paragraphsOf([...seeds.values()]);
  const made = Array.from({ length: reports }, (_, index) =>
    syntheticReport(paragraphs, index, REPORT_SIZE),
  );
  return crudeRows(new Map(made.map(({ name, text }) => [name, text])), PARAGRAPHS);
}

export function benchSections({ reports, sections }: IndexRows): BenchSection[] {
  const years = new Map(reports.map(({ id, year }) => [id, year]));
  return sections.map((section) => ({
    id: section.id,
    report: section.report,
    year: years.get(section.report) ?? 0,
    text: searchedTexts(section).join('\n'),
  }));
}
