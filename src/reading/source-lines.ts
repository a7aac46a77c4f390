/** A source line by line, each stretch of it with what became of it. */
import type { Span } from '../schemas/values.ts';

/** A stretch of the source that went somewhere. */
export interface Mark {
  readonly span: Span;
  readonly kind: 'paragraph' | 'heading' | 'title' | 'aside';
  /** Address of what it became, or null where it was set aside. */
  readonly url: string | null;
  /** Name of what it became, or the reason why it was set aside. */
  readonly label: string;
}

export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly pieces: readonly Piece[];
  /** What the line became part of: the first of its marks that leads somewhere. */
  readonly mark: Mark | null;
  /** Whether this is the first line of that mark. */
  readonly opens: boolean;
}

/** Cuts a text into its lines and those into pieces; marks may come in any order. */
export function sourceLines(text: string, marks: readonly Mark[]): SourceLine[] {
  const sorted = [...marks].sort((a, b) => a.span[0] - b.span[0]);
  const lines: SourceLine[] = [];
  let from = 0;
  let next = 0;
  let previous: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    const to = from + line.length;
    while ((sorted[next]?.span[1] ?? Infinity) <= from) next += 1;
    const pieces = piecesOf(text, from, to, sorted, next);
    const mark = pieces.find((piece) => piece.mark?.url)?.mark ?? null;
    const opens = mark !== null && mark.url !== previous;
    if (mark) previous = mark.url;
    lines.push({ number: index + 1, pieces, mark, opens });
    from = to + 1;
  }
  return lines;
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
  first: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const take = (end: number, mark: Mark | null): void => {
    if (end > at) pieces.push({ text: text.slice(at, end).replace(/\r$/, ''), mark });
    at = Math.max(at, end);
  };
  for (let i = first; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark.span[0] >= to) break;
    take(Math.min(mark.span[0], to), null);
    take(Math.min(mark.span[1], to), mark);
  }
  take(to, null);
  return pieces;
}
