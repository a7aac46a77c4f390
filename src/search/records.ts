/** From the rows of the open data to the documents of the index, one a section. */
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Role, Span } from '../schemas/values.ts';
import { PARTS, ROLES } from './facet-values.ts';

/** A report as the index takes it. */
export interface IndexedReport {
  readonly report: Pick<ReportRow, 'id' | 'title' | 'issuer' | 'year'>;
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  /** Where each figure stands in the reading text of its paragraph, by its id. */
  readonly places: Readonly<Record<string, Span>>;
}

export interface SearchRecord {
  readonly section: SectionRow;
  /** In order of the text. */
  readonly figures: readonly FigureRow[];
}

/** The heading as printed, number included; empty where its page is not held. */
export function headingText({ number, heading }: Pick<SectionRow, 'number' | 'heading'>): string {
  return `${number ?? ''}${heading ?? ''}`;
}

/**
 * The texts that are searched: heading first (possibly empty), then the paragraphs. Nothing is
 * found across two of them.
 */
export function searchedTexts(section: SectionRow): string[] {
  return [headingText(section), ...section.paragraphs.map(({ text }) => text)];
}

/**
 * The sections of a report in order of the text.
 * @throws Error when a section or a figure belongs elsewhere
 */
export function recordsOf({ report, sections, figures }: IndexedReport): SearchRecord[] {
  const figuresOf = Map.groupBy(figures, ({ section }) => section);
  const records = sections
    .toSorted((a, b) => a.order - b.order)
    .map((section): SearchRecord => {
      if (section.report !== report.id)
        throw new Error(`search: ${report.id} has a section of ${section.report}`);
      const held = figuresOf.get(section.id) ?? [];
      figuresOf.delete(section.id);
      return { section, figures: held.toSorted((a, b) => a.start - b.start) };
    });
  const [stray] = figuresOf.keys();
  if (stray !== undefined) throw new Error(`search: figures of an unknown section: ${stray}`);
  return records;
}

/** Part of a section and roles of its figures in one byte: two bits and one bit a role. */
export function packFlags({ section, figures }: SearchRecord): number {
  const held = new Set<Role>(figures.map(({ role }) => role));
  const bits = ROLES.map((role, index) => (held.has(role) ? 4 << index : 0));
  return bits.reduce((sum, bit) => sum + bit, PARTS.indexOf(section.part));
}
