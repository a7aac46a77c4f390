/** What the browser loads of one section to show it: its texts and where its figures stand in them. */
import { figureId, paragraphId, sectionId } from '../archive/rows.ts';
import type { Part, Role } from '../schemas/values.ts';
import { sectionPath } from '../site/urls.ts';
import { ROLES } from './facet-values.ts';
import type { IndexedSection } from './records.ts';

export interface SectionText {
  readonly id: string;
  readonly url: string;
  readonly part: Part;
  /** Number and heading as printed; empty where not held. */
  readonly heading: string;
  readonly paragraphs: readonly {
    readonly id: string;
    readonly url: string;
    readonly text: string;
  }[];
  readonly figures: readonly SectionFigure[];
}

export interface SectionFigure {
  readonly id: string;
  readonly url: string;
  /** Index of the paragraph, and the range of its text. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly year: number | null;
  readonly indicator: string;
}

type PackedFigure = readonly [
  /** Offset in the seed, from the figure before. */
  offset: number,
  /** From the paragraph of the figure before. */
  paragraph: number,
  /** From the end of the figure before, or of the paragraph's beginning. */
  start: number,
  length: number,
  role: number,
  /** From the year of the figure before, or null. */
  year: number | null,
  /** Where the words stand in the paragraph, from the figure's beginning; else the words. */
  indicator: string | readonly [before: number, length: number],
];

type Packed = readonly [
  slug: string,
  part: Part,
  heading: string,
  texts: readonly string[],
  figures: readonly PackedFigure[],
];

/**
 * Ids and addresses are not kept: they follow from the report, the section's slug, the order of the
 * paragraphs and the offsets of the figures.
 */
export function encodeSection({ slug, part, heading, texts, figures }: IndexedSection): Uint8Array {
  let before = { offset: 0, paragraph: 0, end: 0, year: 0 };
  const packed = figures.map((figure): PackedFigure => {
    const { offset, paragraph, role, year, indicator } = figure;
    const [start, end] = figure.at;
    const from = paragraph === before.paragraph ? before.end : 0;
    const words = nearest(texts[paragraph] ?? '', indicator, start);
    const row: PackedFigure = [
      offset - before.offset,
      paragraph - before.paragraph,
      start - from,
      end - start,
      ROLES.indexOf(role),
      year === null ? null : year - before.year,
      words === null ? indicator : [start - words, indicator.length],
    ];
    before = { offset, paragraph, end, year: year ?? before.year };
    return row;
  });
  const file: Packed = [slug, part, heading, texts, packed];
  // Chinese text in two bytes a character packs a tenth smaller than in three.
  return Buffer.from(JSON.stringify(file), 'utf16le');
}

/** Where `words` stand in `text`, nearest before `at` if they do, else behind it; null if nowhere. */
function nearest(text: string, words: string, at: number): number | null {
  const before = text.lastIndexOf(words, at);
  const found = before >= 0 ? before : text.indexOf(words);
  return found >= 0 ? found : null;
}

/** `report` is the id of the section's report, which the head knows. */
export function decodeSection(file: Uint8Array, report: string): SectionText {
  const json = new TextDecoder('utf-16le').decode(file);
  const [slug, part, heading, texts, packed] = JSON.parse(json) as Packed;
  const id = sectionId(report, slug);
  const url = sectionPath(report, slug);
  let before = { offset: 0, paragraph: 0, end: 0, year: 0 };
  const figures = packed.map((row): SectionFigure => {
    const [offset, step, distance, length, role, years, words] = row;
    const paragraph = before.paragraph + step;
    const start = distance + (step === 0 ? before.end : 0);
    const year = years === null ? null : before.year + years;
    before = {
      offset: before.offset + offset,
      paragraph,
      end: start + length,
      year: year ?? before.year,
    };
    const text = texts[paragraph] ?? '';
    return {
      id: figureId(report, before.offset),
      url: `${url}#f${before.offset}`,
      paragraph,
      start,
      end: before.end,
      role: ROLES[role] ?? 'context',
      year,
      indicator:
        typeof words === 'string'
          ? words
          : text.slice(start - words[0], start - words[0] + words[1]),
    };
  });
  return {
    id,
    url,
    part,
    heading,
    paragraphs: texts.map((text, index) => ({
      id: paragraphId(id, index + 1),
      url: `${url}#p${index + 1}`,
      text,
    })),
    figures,
  };
}
