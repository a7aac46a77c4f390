/** What the browser loads of one section to show it: its texts and where its figures stand in them. */
import type { FigureRow } from '../schemas/opendata.ts';
import type { Part } from '../schemas/values.ts';
import { canon, sourceRange, type Fold } from './canon.ts';
import { headingText, type SearchRecord } from './records.ts';

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
}

type Packed = [
  id: string,
  url: string,
  part: Part,
  heading: string,
  paragraphs: [id: string, url: string, text: string][],
  figures: [id: string, url: string, paragraph: number, start: number, length: number][],
];

/** `whole` without the prefix it shares with `stem`, which is written as a leading `~`. */
function shorten(whole: string, stem: string): string {
  return whole.startsWith(stem) ? `~${whole.slice(stem.length)}` : whole;
}

function lengthen(short: string, stem: string): string {
  return short.startsWith('~') ? stem + short.slice(1) : short;
}

const DIGIT_BEFORE = /[\d.]$/u;

/**
 * Where the figures stand in the reading text of their paragraph. Their offsets count in the seed,
 * whose white space and line breaks the reading text lacks, so each is sought in order and nearest
 * to the place its offset suggests. A figure that is not found is left out.
 */
function placeFigures(record: SearchRecord, fold: Fold): SectionFigure[] {
  const placed: SectionFigure[] = [];
  record.section.paragraphs.forEach((paragraph, index) => {
    const text = canon(paragraph.text, fold);
    let from = 0;
    for (const figure of record.figures) {
      if (figure.paragraph !== paragraph.id) continue;
      const wanted = canon(figure.text, fold).text;
      const at = nearest(text.text, wanted, from, expectedOffset(paragraph.spans, figure));
      if (at === null) continue;
      from = at + wanted.length;
      const [start, end] = sourceRange(paragraph.text, text, at, from);
      placed.push({ id: figure.id, url: figure.url, paragraph: index, start, end });
    }
  });
  return placed;
}

function expectedOffset(spans: readonly (readonly [number, number])[], figure: FigureRow): number {
  return spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, figure.start) - start),
    0,
  );
}

function nearest(text: string, wanted: string, from: number, expected: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (DIGIT_BEFORE.test(text.slice(0, at))) continue;
    if (best !== null && Math.abs(at - expected) >= Math.abs(best - expected)) break;
    best = at;
  }
  return best;
}

export function encodeSection(record: SearchRecord, fold: Fold): string {
  const { section } = record;
  const report = section.report;
  const reportUrl = section.url.slice(0, section.url.lastIndexOf('/', section.url.length - 2) + 1);
  const packed: Packed = [
    shorten(section.id, report),
    shorten(section.url, reportUrl),
    section.part,
    headingText(section),
    section.paragraphs.map(({ id, url, text }) => [
      shorten(id, section.id),
      shorten(url, section.url),
      text,
    ]),
    placeFigures(record, fold).map(({ id, url, paragraph, start, end }) => [
      shorten(id, report),
      shorten(url, section.url),
      paragraph,
      start,
      end - start,
    ]),
  ];
  return JSON.stringify([reportUrl, ...packed]);
}

/** `report` is the id of the section's report, which the head knows. */
export function decodeSection(json: string, report: string): SectionText {
  const [reportUrl, ...packed] = JSON.parse(json) as [string, ...Packed];
  const id = lengthen(packed[0], report);
  const url = lengthen(packed[1], reportUrl);
  return {
    id,
    url,
    part: packed[2],
    heading: packed[3],
    paragraphs: packed[4].map(([paragraphId, paragraphUrl, text]) => ({
      id: lengthen(paragraphId, id),
      url: lengthen(paragraphUrl, url),
      text,
    })),
    figures: packed[5].map(([figureId, figureUrl, paragraph, start, length]) => ({
      id: lengthen(figureId, report),
      url: lengthen(figureUrl, url),
      paragraph,
      start,
      end: start + length,
    })),
  };
}
