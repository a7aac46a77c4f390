/** What left the reading text, told without the texts: all of it where it is little, else by reason. Pure. */
import { lineCounter } from '../content/lines.ts';
import type { Source } from './rows.ts';
import { toSetAsideRows } from './rows.ts';

/** A stretch of a source, and the line it begins on. */
export interface SetAsidePiece {
  readonly source: string;
  readonly seed: string;
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface SetAsideReason {
  readonly why: string;
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly SetAsidePiece[];
}

export interface SetAside {
  readonly count: number;
  /** The first of all, by seed and in order of the text. */
  readonly first: readonly SetAsidePiece[];
  /** The most frequent first. */
  readonly reasons: readonly SetAsideReason[];
}

/** Pieces that a page lists one by one; of more it tells the reasons. */
export const listedPieces = 120;
const examplesPerReason = 3;

/** Of the sources of an archive in memory. */
export function setAsideOf(sources: readonly Source[]): SetAside {
  return gather(
    sources.map((source) => {
      const lineOf = lineCounter(source.text);
      const pieces = toSetAsideRows(source).map(({ seed, start, text, why }) => ({
        source: source.id,
        seed,
        line: lineOf(start),
        text: text.replace(/\s+/g, ' '),
        why,
      }));
      const reasons = [...Map.groupBy(pieces, ({ why }) => why)].map(([why, own]) => ({
        why,
        count: own.length,
        examples: own,
      }));
      return { count: pieces.length, first: pieces, reasons };
    }),
  );
}

/** Of several archives together; what is kept of them does not grow with their number. */
export function gather(parts: readonly SetAside[]): SetAside {
  const byReason = Map.groupBy(
    parts.flatMap(({ reasons }) => reasons),
    ({ why }) => why,
  );
  const reasons = [...byReason].map(([why, own]) => ({
    why,
    count: own.reduce((sum, { count }) => sum + count, 0),
    examples: inOrder(own.flatMap(({ examples }) => examples)).slice(0, examplesPerReason),
  }));
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    first: inOrder(parts.flatMap(({ first }) => first)).slice(0, listedPieces),
    reasons: reasons.sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1)),
  };
}

function inOrder(pieces: readonly SetAsidePiece[]): SetAsidePiece[] {
  return pieces.toSorted((a, b) => (a.seed < b.seed ? -1 : a.seed > b.seed ? 1 : a.line - b.line));
}
