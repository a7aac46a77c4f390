/** What the stages of convert hand to one another. */
import type { Definition, Missing } from '../schemas/content.ts';
import type { Comparator, Kind, Measure, Part, Role, Span } from '../schemas/values.ts';

/** Reading text whose every UTF-16 unit knows its offset in the decoded seed (strictly increasing). */
export interface Mapped {
  readonly text: string;
  readonly at: readonly number[];
}

/** A decoded seed: BOM removed, everything else as in the file. */
export interface Seed {
  /** File name, e.g. `chengdu.txt`. */
  readonly name: string;
  readonly text: string;
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

/** A stretch taken out of the reading text, with the reason shown to readers. */
export interface SetAside {
  readonly span: Span;
  readonly why: string;
}

/** A note that the text comes from or goes on to another page, as printed (`04版`). */
export interface Jump {
  readonly kind: 'from' | 'to';
  readonly page: string;
}

/** A piece of a line that holds text. */
export interface Row {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly text: Mapped;
  /** Leading white space, in full-width characters. */
  readonly indent: number;
  /** Blank lines since the row before. */
  readonly gap: number;
  /** Whether the line was set with a space after each character. */
  readonly spaced: boolean;
  /** How many spaces were closed up. */
  readonly spaces: number;
  /** Level of a Markdown heading, else 0. */
  readonly hash: number;
  /** What a mark before it says that it opens, if it does. */
  readonly item: 'item of a list' | 'note' | null;
  /** Units at the beginning set in bold; the length of the text if all is. */
  readonly bold: number;
  /** Page jumps that stand between the row before and this one. */
  readonly jumps: readonly Jump[];
  /** Whether furniture stood in the same line, so that its width says nothing. */
  readonly cut: boolean;
  /** Whether furniture stands between the row before and this one. */
  readonly afterFurniture: boolean;
  /** Whether the label of an attachment stands right before it: 附件2. */
  readonly labelled: boolean;
  /** Whether it is a row of a table. */
  readonly table: boolean;
}

/** A paragraph or a line that stands alone. */
export interface Block {
  readonly text: Mapped;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rows: number;
  readonly hash: number;
  readonly bold: number;
  readonly gap: number;
  readonly jumps: readonly Jump[];
  /** Width of the column it was set in, 0 if none. */
  readonly column: number;
  /** Whether the label of an attachment stands right before it. */
  readonly labelled: boolean;
  /** Which rule parted it from the block before. */
  readonly rule: string;
  /** Whether it is a row of a table. */
  readonly table: boolean;
}

export interface Paragraph {
  /** Run-in lead sentence with its full stop, a prefix of `text.text`; null where there is none. */
  readonly lead: string | null;
  readonly text: Mapped;
}

export interface Section {
  /** ASCII, unique within the document, derived from part and number, never from heading text. */
  readonly slug: string;
  readonly part: Part;
  /** Number as printed, e.g. `（二）`; inferred ones are listed in `inferred`. */
  readonly number: string | null;
  /** Without number and closing full stop; null where the page that bears it is not held. */
  readonly heading: string | null;
  readonly headingSpans: readonly Span[];
  /** 0: text directly under the document title; 1: part or chapter; 2: section. */
  readonly level: 0 | 1 | 2;
  readonly paragraphs: readonly Paragraph[];
}

/** One document of a seed. Field names of `inferred` are those of the open data. */
export interface StructuredDocument {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly titleSpans: readonly Span[];
  readonly issuer: string;
  /** Year of delivery. */
  readonly year: number;
  readonly date: string | null;
  /** Whether the date is that of the page it was printed on, not of its delivery. */
  readonly printed: boolean;
  readonly complete: boolean;
  readonly continuesFrom: string | null;
  readonly continuesTo: string | null;
  readonly inferred: readonly string[];
  /** What the document tells of and the seed does not hold, e.g. nine tasks announced, two held. */
  readonly missing: readonly Missing[];
  /** Terms explained in the document's own glossary (名词解释). */
  readonly definitions: readonly Definition[];
  /** Who delivered it, if the text says so. */
  readonly speaker: string | null;
  readonly sections: readonly Section[];
}

export interface StructuredSeed {
  readonly seed: Seed;
  readonly documents: readonly StructuredDocument[];
  readonly setAside: readonly SetAside[];
  /** What an editor should look at, with line numbers (from 1). */
  readonly doubts: readonly { readonly line: number; readonly what: string }[];
}

/** What extraction needs to know of a paragraph's surroundings. */
export interface FigureContext {
  readonly kind: Kind;
  readonly part: Part;
  /** Year in which the document was delivered. */
  readonly reportYear: number;
  /** Heading of the section, if held. */
  readonly heading: string | null;
  /** Year of which a text that is neither review nor plan mostly speaks, where not that of delivery. */
  readonly aboutYear?: number;
  /** Year of which a paragraph before announces what this one lists: 今年将办好十件实事。 */
  readonly announcedYear?: number;
  /** Year that the heading of the part names: 2018年工作回顾 in a report of December 2018. */
  readonly partYear?: number;
  /** Last year of the five-year plan whose aims the text tells. */
  readonly planEnd?: number;
  /** Whether it was delivered when its year was almost over. */
  readonly late?: boolean;
  /** Whether it is news or a feature given when its year had hardly begun. */
  readonly early?: boolean;
}

/** A figure within a paragraph's reading text; `start`/`end` are offsets into that text. */
export interface ExtractedFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly base: number;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly role: Role;
  readonly year: number | null;
  readonly indicator: string;
}
