/** How often a word occurs in each report, and the lines it stands in. */
import { memo } from '../memo.ts';
import type { ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Fold } from '../search/canon.ts';
import { canon, canonText, sourceRange } from '../search/canon.ts';
import { occurrences } from '../search/occurrences.ts';
import { lengthOf } from './shares.ts';

/** One occurrence, with the words around it. */
export interface TermLine {
  /** Paragraph or, for a heading, section. */
  readonly place: string;
  readonly url: string;
  readonly before: string;
  readonly term: string;
  readonly after: string;
}

export interface TermCount {
  readonly report: string;
  readonly occurrences: number;
  /** Characters of the report's text that is held, white space aside. */
  readonly characters: number;
  /** Occurrences in 10,000 characters. */
  readonly per10000: number;
}

/** A first set of words; a reader may ask for any other. */
export const firstTerms = [
  '新质生产力',
  '建圈强链',
  '低空经济',
  '人工智能',
  '大运会',
  '稳',
  '公园城市',
  '消费',
  '就业',
  '改革',
  '创新',
  '安全',
  '高质量发展',
] as const;

const around = 24;

/** Where a term stands in a text, in its order and without overlap. */
export type Places = (text: string) => readonly (readonly [start: number, end: number])[];

/** A term to the character. */
export function asWritten(term: string): Places {
  return (text) => occurrences(text, term).map((at) => [at, at + term.length]);
}

/** A term as the search reads it: blanks, width, case and styles of a mark aside, and what `fold` folds. */
export function asRead(term: string, fold?: Fold): Places {
  const read = canonText(term, fold);
  return (text) => {
    if (read === '' || !canonText(text, fold).includes(read)) return [];
    const folded = canon(text, fold);
    return occurrences(folded.text, read).map((at) =>
      sourceRange(text, folded, at, at + read.length),
    );
  };
}

/** One count for each report, in their order. Headings count as text. */
export function countTerm(
  places: Places,
  reports: readonly ReportRow[],
  sections: readonly SectionRow[],
): TermCount[] {
  const byReport = Map.groupBy(sections, (row) => row.report);
  return reports.map(({ id }) => {
    const own = byReport.get(id) ?? [];
    const characters = own.reduce((sum, section) => sum + charactersOf(section), 0);
    const found = own
      .flatMap((section) => textsOf(section))
      .reduce((sum, text) => sum + places(text).length, 0);
    const per10000 = characters === 0 ? 0 : (found / characters) * 10_000;
    return { report: id, occurrences: found, characters, per10000 };
  });
}

/** Every occurrence in headings and paragraphs, in the order of the text. */
export function termLines(places: Places, sections: readonly SectionRow[]): TermLine[] {
  return sections.flatMap((section) => [
    ...linesIn(places, ownHeading(section), section),
    ...section.paragraphs.flatMap((paragraph) => linesIn(places, paragraph.text, paragraph)),
  ]);
}

function linesIn(
  places: Places,
  text: string,
  { id, url }: { id: string; url: string },
): TermLine[] {
  return places(text).map(([start, end]) => ({
    place: id,
    url,
    before: text.slice(Math.max(0, start - around), start),
    term: text.slice(start, end),
    after: text.slice(end, end + around),
  }));
}

/** What counts as text of a section: a held heading and its paragraphs. */
export const textsOf = memo((section: SectionRow): readonly string[] => {
  const heading = ownHeading(section);
  return [...(heading === '' ? [] : [heading]), ...section.paragraphs.map((p) => p.text)];
});

/** Characters of a section's text, white space aside. */
export const charactersOf = memo((section: SectionRow): number =>
  textsOf(section).reduce((sum, text) => sum + lengthOf(text), 0),
);

/** The heading, unless it is not held or runs into the first paragraph, which then holds it. */
function ownHeading({ level, heading, paragraphs }: SectionRow): string {
  if (level === 0 || heading === null) return '';
  return paragraphs[0]?.lead?.includes(heading) ? '' : heading;
}
