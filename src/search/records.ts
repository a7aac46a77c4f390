/** What the index takes of a report, out of the rows of the open data; the documents are its sections. */
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Part, Role, Span } from '../schemas/values.ts';
import { PARTS, ROLES } from './facet-values.ts';

export interface IndexedReport {
  readonly id: string;
  /** In order of the text. */
  readonly sections: readonly IndexedSection[];
}

export interface IndexedSection {
  readonly slug: string;
  readonly part: Part;
  /** The heading as printed, number included; empty where its page is not held. */
  readonly heading: string;
  /** Of the paragraphs. */
  readonly texts: readonly string[];
  /** In order of the text. */
  readonly figures: readonly IndexedFigure[];
}

export interface IndexedFigure {
  /** Offset in the seed, which its id is made of. */
  readonly offset: number;
  /** Index of its paragraph, and where it stands in the text of that. */
  readonly paragraph: number;
  readonly at: Span;
  readonly role: Role;
  readonly year: number | null;
  readonly indicator: string;
}

/** The rows of a report that an index is made from. */
export interface RowsOfReport {
  readonly report: Pick<ReportRow, 'id' | 'title' | 'issuer' | 'year'>;
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  /** Where each figure stands in the reading text of its paragraph, by its id. */
  readonly places: Readonly<Record<string, Span>>;
}

/**
 * A report as the index takes it.
 * @throws Error when a section or a figure belongs elsewhere, or a figure has no place
 */
export function indexedReport({ report, sections, figures, places }: RowsOfReport): IndexedReport {
  const figuresOf = Map.groupBy(figures, ({ section }) => section);
  const indexed = sections
    .toSorted((a, b) => a.order - b.order)
    .map((section): IndexedSection => {
      if (section.report !== report.id)
        throw new Error(`search: ${report.id} has a section of ${section.report}`);
      const held = figuresOf.get(section.id) ?? [];
      figuresOf.delete(section.id);
      const [heading = '', ...texts] = searchedTexts(section);
      return {
        slug: section.id.slice(report.id.length + 1),
        part: section.part,
        heading,
        texts,
        figures: held
          .toSorted((a, b) => a.start - b.start)
          .map((figure) => indexedFigure(figure, section, places[figure.id])),
      };
    });
  const [stray] = figuresOf.keys();
  if (stray !== undefined) throw new Error(`search: figures of an unknown section: ${stray}`);
  return { id: report.id, sections: indexed };
}

function indexedFigure(
  { id, start, paragraph, role, year, indicator }: FigureRow,
  { paragraphs }: SectionRow,
  at: Span | undefined,
): IndexedFigure {
  if (at === undefined) throw new Error(`search: ${id} has no place in its paragraph`);
  const index = paragraphs.findIndex((row) => row.id === paragraph);
  return { offset: start, paragraph: index, at, role, year, indicator };
}

/**
 * The texts that are searched: heading first (possibly empty), then the paragraphs. Nothing is
 * found across two of them.
 */
export function searchedTexts({
  number,
  heading,
  paragraphs,
}: Pick<SectionRow, 'number' | 'heading' | 'paragraphs'>): string[] {
  return [`${number ?? ''}${heading ?? ''}`, ...paragraphs.map(({ text }) => text)];
}

/** A figure as printed. */
export function figureText({ texts }: IndexedSection, { paragraph, at }: IndexedFigure): string {
  return texts[paragraph]?.slice(at[0], at[1]) ?? '';
}

/** Part of a section and roles of its figures in one byte: two bits and one bit a role. */
export function packFlags({ part, figures }: IndexedSection): number {
  let bits = PARTS.indexOf(part);
  for (const { role } of figures) bits |= 4 << ROLES.indexOf(role);
  return bits;
}
