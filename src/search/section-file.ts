/** What the browser loads of one section to show it: its texts and where its figures stand in them. */
import type { Part, Span } from '../schemas/values.ts';
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

/** Range of a figure, given by its id, in the text of its paragraph. */
export type PlaceOf = (figure: string) => Span;

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

/** `placeOf` tells where a figure, given by id, stands in the text of its paragraph. */
export function encodeSection(record: SearchRecord, placeOf: PlaceOf): string {
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
    record.figures.map(({ id, url, paragraph }) => {
      const [start, end] = placeOf(id);
      const index = section.paragraphs.findIndex((row) => row.id === paragraph);
      return [shorten(id, report), shorten(url, section.url), index, start, end - start];
    }),
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
