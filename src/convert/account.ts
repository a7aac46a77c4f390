/** The books: every character of a seed lies in exactly one place. */
import { isSpace } from './mapped.ts';
import type { StructuredSeed } from './types.ts';

/** Counts of UTF-16 units that are not white space. */
export interface Account {
  readonly kept: number;
  readonly setAside: number;
  readonly lost: number;
  readonly twice: number;
  /** Offset of the first unit lost or held twice, for messages. */
  readonly first: number | null;
}

/** Checks headings, paragraphs, titles and set-aside rows of a seed against its text. */
export function accountFor(structured: StructuredSeed): Account {
  const { text } = structured.seed;
  const seen = new Uint8Array(text.length);
  const mark = (start: number, end: number, bit: number): void => {
    for (let i = start; i < end; i += 1) {
      const now = seen[i] as number;
      seen[i] = now === 0 ? bit : 3;
    }
  };
  for (const document of structured.documents) {
    for (const [start, end] of document.titleSpans) mark(start, end, 1);
    for (const section of document.sections) {
      for (const [start, end] of section.headingSpans) mark(start, end, 1);
      for (const paragraph of section.paragraphs) {
        for (const offset of paragraph.text.at) mark(offset, offset + 1, 1);
      }
    }
  }
  for (const { span } of structured.setAside) mark(span[0], span[1], 2);
  const count = { kept: 0, setAside: 0, lost: 0, twice: 0 };
  let first: number | null = null;
  for (let i = 0; i < text.length; i += 1) {
    if (isSpace(text.charCodeAt(i))) continue;
    const state = seen[i] as number;
    if (state === 1) count.kept += 1;
    else if (state === 2) count.setAside += 1;
    else {
      if (state === 0) count.lost += 1;
      else count.twice += 1;
      first ??= i;
    }
  }
  return { ...count, first };
}
