/** Texts that a program wrapped: every line is as full as it can be. */
import type { Row } from './types.ts';

/** Closing marks at the end of a line, which may hang out of the column. */
export function hanging(text: string): number {
  return /[，。、；：？！”’）》】%]*$/.exec(text.slice(-6))?.[0].length ?? 0;
}

export interface Uniform {
  /** The width of all full lines. */
  readonly column: number;
  /** Share of the lines in mid-sentence that have it, to the half character. */
  readonly share: number;
}

/**
 * The one width to which all of a text is wrapped, or null. No line may be wider but for closing
 * marks, and most lines in mid-sentence must be that wide to the half character.
 */
export function uniformWidth(
  rows: readonly Row[],
  width: ArrayLike<number>,
  open: readonly boolean[],
  limits: { readonly narrowest: number; readonly widest: number },
): Uniform | null {
  const bare = rows.map((row, i) => (width[i] as number) - hanging(row.text.text));
  const inner: number[] = [];
  // First lines between a blank line and a line right below them.
  const over: number[] = [];
  const counts = new Map<number, number>();
  rows.forEach((row, i) => {
    const value = width[i] as number;
    if (!open[i] || row.spaced || row.spaces > 0 || value > limits.widest) return;
    if (value >= limits.narrowest) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (i > 0 && open[i - 1]) inner.push(i);
    if (i > 0 && row.gap > 0 && rows[i + 1]?.gap === 0) over.push(i);
  });
  const sorted = [...bare].sort((a, b) => a - b);
  // Two lines of a hundred may be wider: page furniture, tables.
  const widestBare = sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
  let best = 0;
  let most = 2;
  for (const value of counts.keys()) {
    if (value < widestBare) continue;
    const count = (counts.get(value) ?? 0) + (counts.get(value - 0.5) ?? 0);
    if (count > most || (count === most && value < best)) {
      most = count;
      best = value;
    }
  }
  const shareOf = (lines: readonly number[]): number =>
    lines.filter((i) => (width[i] as number) >= best - 0.5).length / Math.max(1, lines.length);
  const share = shareOf(inner);
  if (best > 0 && inner.length >= 3 && share >= 0.55) return { column: best, share };
  // Paragraphs of two lines each have no line inside; what stands in a row may be headings.
  const sharp = shareOf(over);
  return best > 0 && over.length >= 4 && sharp >= 0.75 ? { column: best, share: sharp } : null;
}
