/** Figures gathered under the sentences in which they stand. */
import type { FigureRow } from '../schemas/opendata.ts';
import type { ExplorerFigure } from './columns.ts';

export interface Sentence {
  /** The sentence in pieces; a piece that is a figure says which. */
  readonly pieces: readonly { readonly text: string; readonly figure: FigureRow | null }[];
  readonly figures: readonly FigureRow[];
}

/** Sentences in order of the text; the figures must come in that order. */
export function bySentence(figures: readonly ExplorerFigure[]): Sentence[] {
  const groups: ExplorerFigure[][] = [];
  for (const item of figures) {
    const last = groups.at(-1)?.[0];
    if (last?.sentence === item.sentence && last.figure.paragraph === item.figure.paragraph)
      groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => ({
    pieces: piecesOf(group),
    figures: group.map(({ figure }) => figure),
  }));
}

function piecesOf(group: readonly ExplorerFigure[]): Sentence['pieces'] {
  const sentence = group[0]?.sentence ?? '';
  const pieces: { text: string; figure: FigureRow | null }[] = [];
  let at = 0;
  for (const { hit, figure } of group) {
    if (hit[0] > at) pieces.push({ text: sentence.slice(at, hit[0]), figure: null });
    pieces.push({ text: sentence.slice(Math.max(at, hit[0]), hit[1]), figure });
    at = hit[1];
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), figure: null });
  return pieces;
}
