/** A stretch of a sentence with its figure near the beginning, for a row of two or three lines. */
import type { Span } from '../schemas/values.ts';
import { canon, sourceRange } from '../search/canon.ts';

export interface Piece {
  readonly text: string;
  /** The figure itself, a word looked for, or neither. */
  readonly is: 'hit' | 'word' | null;
}

const marks = '，；：。、';
/** The excerpt begins at a mark this far before the figure, or else right there. */
const nearest = 6;
const farthest = 14;
const after = 90;

/** From the clause of the figure on; an ellipsis where the sentence is cut. */
export function excerpt(sentence: string, hit: Span): { sentence: string; hit: Span } {
  const from = clauseStart(sentence, hit[0]);
  const to = Math.min(sentence.length, hit[1] + after);
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    sentence: lead + sentence.slice(from, to) + (to < sentence.length ? '…' : ''),
    hit: [hit[0] + shift, hit[1] + shift],
  };
}

function clauseStart(sentence: string, figure: number): number {
  if (figure <= farthest) return 0;
  for (let at = figure - nearest; at >= figure - farthest; at -= 1)
    if (marks.includes(sentence[at - 1] ?? ' ')) return at;
  return figure - farthest;
}

/** A sentence in pieces, so that the figure and the words looked for can be marked. */
export function pieces(sentence: string, hit: Span, parts: readonly string[]): Piece[] {
  const found = [
    ...wordsIn(sentence.slice(0, hit[0]), 0, parts),
    { span: hit, is: 'hit' as const },
  ];
  found.push(...wordsIn(sentence.slice(hit[1]), hit[1], parts));
  const all: Piece[] = [];
  let at = 0;
  for (const { span, is } of found) {
    if (span[0] > at) all.push({ text: sentence.slice(at, span[0]), is: null });
    all.push({ text: sentence.slice(...span), is });
    at = span[1];
  }
  if (at < sentence.length) all.push({ text: sentence.slice(at), is: null });
  return all;
}

function wordsIn(
  text: string,
  offset: number,
  parts: readonly string[],
): { span: Span; is: 'word' }[] {
  if (parts.length === 0) return [];
  const folded = canon(text);
  const spans: { span: Span; is: 'word' }[] = [];
  for (let at = 0; at < folded.text.length;) {
    const part = parts.find((word) => folded.text.startsWith(word, at));
    if (part === undefined) {
      at += 1;
      continue;
    }
    const [start, end] = sourceRange(text, folded, at, at + part.length);
    spans.push({ span: [offset + start, offset + end], is: 'word' });
    at += part.length;
  }
  return spans;
}
