/** The columns a text was set in: which rows are lines of a column, how wide it is, how it opens paragraphs. */
import type { Habits } from './habits.ts';
import { findHabits } from './habits.ts';
import type { Group } from './full-rows.ts';
import { fullRows, groupsOf, lossesOf, narrowest, widest } from './full-rows.ts';
import { endsClause, endsSentence } from './sentences.ts';
import type { Row } from './types.ts';
import { uniformWidth } from './uniform.ts';
import { widths } from './width.ts';

export interface Columns {
  /** Width of each row as this text measures its lines. */
  readonly width: Float64Array;
  /** Width of the column that the row ends in / begins in; 0 outside any column. */
  readonly back: Float64Array;
  readonly ahead: Float64Array;
  /** How far full lines of the column fall short of it. */
  readonly slack: Float64Array;
  /** 1 where nearly all lines fill their column to the half character, as a program wraps them. */
  readonly exact: Uint8Array;
  readonly habits: Habits;
}

/** The columns of a text, row by row. Linear in their number. */
export function findColumns(rows: readonly Row[]): Columns {
  const ends = rows.map(
    ({ text, table }) => table || endsSentence(text.text) || endsClause(text.text),
  );
  const open = rows.map((row, i) => !ends[i] && row.hash === 0 && row.bold === 0 && !row.cut);
  const uniform = wrapped(rows, open, ends);
  if (uniform) return uniform;
  const width = measure(rows, open);
  const full = fullRows(rows, width, open);
  const groups = groupsOf(rows, width, full, open);
  const { back, ahead, slack, exact } = fit(rows, groups, width, ends);
  const habits = findHabits(rows, width, back, ahead, slack, ends);
  return { width, back, ahead, slack, exact, habits };
}

/**
 * The columns of a text that a program wrapped to one width, counted in full-width characters or in
 * units of text, whichever fills more of its lines.
 */
function wrapped(
  rows: readonly Row[],
  open: readonly boolean[],
  ends: readonly boolean[],
): Columns | null {
  let best: { width: Float64Array; column: number; share: number } | null = null;
  for (const unit of [(text: string) => widths(text).full, (text: string) => text.length]) {
    const width = Float64Array.from(rows, ({ text }) => unit(text.text));
    const uniform = uniformWidth(rows, width, open, { narrowest, widest });
    if (uniform && (best === null || uniform.share > best.share)) best = { width, ...uniform };
  }
  if (best === null) return null;
  const { width, column } = best;
  const all = new Float64Array(rows.length).fill(column);
  const slack = new Float64Array(rows.length).fill(0.5);
  return {
    width,
    back: all,
    ahead: all,
    slack,
    exact: new Uint8Array(rows.length).fill(1),
    habits: findHabits(rows, width, all, all, slack, ends),
  };
}

/**
 * Widths of the rows in the unit that makes neighbouring full lines most alike: full-width
 * characters with punctuation squeezed more or less, or plain units of text.
 */
function measure(rows: readonly Row[], open: readonly boolean[]): Float64Array {
  const measured = rows.map(({ text }) => widths(text.text));
  const candidates = [
    measured.map(({ full }) => full),
    measured.map(({ full, marks }) => full - marks * 0.25),
    measured.map(({ full, marks }) => full - marks * 0.5),
    rows.map(({ text }) => text.text.length),
  ];
  let best = candidates[0] as number[];
  let least = Infinity;
  for (const candidate of candidates) {
    let sum = 0;
    let count = 0;
    let last = 0;
    for (let i = 0; i < rows.length; i += 1) {
      const value = candidate[i] as number;
      if (!open[i] || value > widest || value < narrowest) continue;
      if (last > 0) {
        sum += Math.min(3, Math.abs(value - last)) / value;
        count += 1;
      }
      last = value;
    }
    if (count > 0 && sum / count < least * 0.97) {
      least = sum / count;
      best = candidate;
    }
  }
  return Float64Array.from(best);
}

/** The column of every row: its group's, or the nearest one's in a text set in columns. */
function fit(
  rows: readonly Row[],
  groups: readonly Group[],
  width: Float64Array,
  ends: readonly boolean[],
): Pick<Columns, 'back' | 'ahead' | 'slack' | 'exact'> {
  const back = new Float64Array(rows.length);
  const ahead = new Float64Array(rows.length);
  const slack = new Float64Array(rows.length);
  const exact = new Uint8Array(rows.length);
  let done = 0;
  groups.forEach(({ members, column }, g) => {
    const last = members.at(-1) as number;
    const next = groups[g + 1]?.members[0] ?? rows.length;
    if (column === 0) {
      done = Math.max(done, last + 1);
      return;
    }
    const losses = lossesOf(members, width, column);
    const loss = losses[Math.floor(losses.length * 0.985)] ?? 1.5;
    const sharp = (losses[Math.floor(losses.length * 0.95)] ?? 1.5) <= 0.6 ? 1 : 0;
    // Up to the end of the sentence the rows are still this column's, behind it the next's.
    let until = last + 1;
    while (until < next && !ends[until - 1]) until += 1;
    for (let i = done; i < until; i += 1) {
      ahead[i] = back[i] = column;
      slack[i] = loss;
      exact[i] = sharp;
    }
    for (let i = until; i < next; i += 1) {
      back[i] = column;
      slack[i] = loss;
      exact[i] = sharp;
    }
    done = until;
  });
  const held = ahead.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
  if (held >= rows.length * 0.6) {
    fill(back, slack, -1);
    fill(ahead, slack, 1);
    fill(ahead, slack, -1);
    fill(back, slack, 1);
  }
  return { back, ahead, slack, exact };
}

/** Gives rows outside any column that of the row before (-1) or behind them (1). */
function fill(column: Float64Array, slack: Float64Array, side: -1 | 1): void {
  const start = side === -1 ? 0 : column.length - 1;
  for (let i = start; i >= 0 && i < column.length; i -= side) {
    if (column[i] !== 0 || column[i + side] === undefined) continue;
    column[i] = column[i + side] as number;
    if (slack[i] === 0) slack[i] = slack[i + side] as number;
  }
}
