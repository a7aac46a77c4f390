/** Where figures and sections stand in a document as it is read, from 0 (beginning) to 1 (end). */
import type { FigureRow, ParagraphRow, SectionRow } from '../schemas/opendata.ts';

export interface Positions {
  /** Of each figure, by id. */
  readonly figures: ReadonlyMap<string, number>;
  /** Where each section but the first begins. */
  readonly breaks: readonly number[];
}

/** In reading order, which is not the order of the source where headlines were displaced. */
export function positionsOf(
  sections: readonly SectionRow[],
  figures: readonly Pick<FigureRow, 'id' | 'paragraph' | 'start'>[],
): Positions {
  const begins = new Map<string, { at: number; paragraph: ParagraphRow }>();
  const breaks: number[] = [];
  let length = 0;
  for (const { paragraphs } of sections) {
    if (length > 0) breaks.push(length);
    for (const paragraph of paragraphs) {
      begins.set(paragraph.id, { at: length, paragraph });
      length += paragraph.text.length;
    }
  }
  const whole = Math.max(1, length);
  return {
    breaks: breaks.map((at) => at / whole),
    figures: new Map(
      figures.map(({ id, paragraph, start }) => {
        const begin = begins.get(paragraph);
        return [id, begin ? (begin.at + offsetIn(begin.paragraph, start)) / whole : 0];
      }),
    ),
  };
}

/** How far into a paragraph an offset of the source lies, in units of its reading text. */
function offsetIn({ spans, text }: ParagraphRow, start: number): number {
  let before = 0;
  let all = 0;
  for (const [from, to] of spans) {
    before += Math.max(0, Math.min(to, start) - from);
    all += to - from;
  }
  return (before / Math.max(1, all)) * text.length;
}
