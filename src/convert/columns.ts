/** The columns a text was set in: which rows are lines of a column, and how wide it is. */
import type { Row } from './rows.ts';
import { endsClause, endsSentence } from './sentences.ts';
import { widths } from './width.ts';

export interface Columns {
  /** Width of each row, punctuation squeezed as this text squeezes it. */
  readonly width: Float64Array;
  /** Width of the column that ends with the row / begins with it; 0 outside any column. */
  readonly back: Float64Array;
  readonly ahead: Float64Array;
  /** Whether first lines of paragraphs stand two characters short (their indent was dropped). */
  readonly short: boolean;
  /** Whether first lines of paragraphs still have their indent. */
  readonly indented: boolean;
}

/** Columns wider than this are not columns but paragraphs on one line. */
const widest = 64;

/** Narrower runs of lines are headlines. */
const narrowest = 9;

export function findColumns(rows: readonly Row[]): Columns {
  const measured = rows.map(({ text }) => widths(text.text));
  const open = rows.map(
    (row) =>
      !endsSentence(row.text.text) &&
      !endsClause(row.text.text) &&
      row.hash === 0 &&
      row.bold === 0,
  );
  const squeeze = bestSqueeze(measured, open);
  const width = Float64Array.from(measured, ({ full, marks }) => full - marks * squeeze);
  const { back, ahead } = columnWidths(rows, width, open);
  const short = firstLinesShort(rows, width, back, ahead);
  const indented = firstLinesIndented(rows, back);
  return { width, back, ahead, short, indented };
}

/** How much of a character a mark of punctuation loses: what makes neighbouring full lines most alike. */
function bestSqueeze(
  measured: readonly { full: number; marks: number }[],
  open: readonly boolean[],
): number {
  let best = 0;
  let least = Infinity;
  for (const squeeze of [0, 0.25, 0.5]) {
    const steps: number[] = [];
    let last: number | undefined;
    for (let i = 0; i < measured.length; i += 1) {
      const item = measured[i];
      if (!item || !open[i] || item.full > widest) continue;
      const width = item.full - item.marks * squeeze;
      if (last !== undefined) steps.push(Math.min(4, Math.abs(width - last)));
      last = width;
    }
    const mean = steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length);
    if (mean < least - 0.02) {
      least = mean;
      best = squeeze;
    }
  }
  return best;
}

/**
 * Rows that do not end a sentence fill their column. Their widths, taken in order, change abruptly
 * where another column begins; between changes the column is as wide as most of them.
 */
function columnWidths(
  rows: readonly Row[],
  width: Float64Array,
  open: readonly boolean[],
): { back: Float64Array; ahead: Float64Array } {
  const back = new Float64Array(rows.length);
  const ahead = new Float64Array(rows.length);
  const full: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    if (open[i] && (width[i] as number) <= widest && !rows[i]?.spaced && !rows[i]?.cut)
      full.push(i);
  }
  let from = 0;
  while (from < full.length) {
    let to = from + 1;
    while (to < full.length && !changes(full, to, from, width, open)) to += 1;
    const members = full.slice(from, to);
    const column = isColumn(rows, width, members) ? columnOf(members, width) : 0;
    if (column > 0) {
      const first = members[0] as number;
      const last = members.at(-1) as number;
      for (let i = first; i <= last; i += 1) ahead[i] = back[i] = column;
      // The rows up to the end of the sentence are still this column's; those behind it the next's.
      const until = endOfSentence(
        rows,
        last + 1,
        to < full.length ? (full[to] as number) : rows.length,
      );
      for (let i = last + 1; i < until; i += 1) ahead[i] = back[i] = column;
      for (let i = until; i < (full[to] ?? rows.length); i += 1) back[i] = column;
      for (let i = first - 1; i > (full[from - 1] ?? -1) && ahead[i] === 0; i -= 1) {
        ahead[i] = back[i] = column;
      }
    }
    from = to;
  }
  return { back, ahead };
}

function endOfSentence(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (endsSentence(rows[i]?.text.text ?? '')) return i + 1;
  return to;
}

/** Whether the column changes between the members `to - 1` and `to`. */
function changes(
  full: readonly number[],
  to: number,
  from: number,
  width: Float64Array,
  open: readonly boolean[],
): boolean {
  const gap = (full[to] as number) - (full[to - 1] as number);
  // Several closed rows in between: paragraphs on one line each, not a column.
  if (gap > 6 && !open[(full[to] as number) - 1]) return true;
  const before = middle(full.slice(Math.max(from, to - 5), to), width);
  const after = middle(full.slice(to, to + 5), width);
  // One or two lines may be first lines of paragraphs, two characters short.
  const few = Math.min(to - from, full.length - to) < 3;
  if (Math.abs(before - after) < (few ? 3.4 : 1.5)) return false;
  const here = width[full[to] as number] as number;
  const last = width[full[to - 1] as number] as number;
  return (
    Math.abs(here - after) <= Math.abs(here - before) &&
    Math.abs(last - before) <= Math.abs(last - after)
  );
}

function middle(members: readonly number[], width: Float64Array): number {
  const sorted = members.map((i) => width[i] as number).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.6))] ?? 0;
}

/** Lines of a column follow one another; headings among paragraphs on one line do not. */
function isColumn(rows: readonly Row[], width: Float64Array, members: readonly number[]): boolean {
  const first = members[0] as number;
  const last = members.at(-1) as number;
  if (members.length < 2) return false;
  if (members.length < 3) {
    return last === first + 1 && rows[last]?.gap === 0 && rows[last + 1]?.gap === 0;
  }
  if (members.length < (last - first + 1) * 0.5) return false;
  let wide = 0;
  for (let i = first; i <= last; i += 1) if ((width[i] as number) > widest) wide += 1;
  return wide * 10 < last - first + 1;
}

/** Width of the column that the members fill, or 0 if they are no column. */
function columnOf(members: readonly number[], width: Float64Array): number {
  if (members.length < 2) return 0;
  const column = middle(members, width);
  let fit = 0;
  for (const i of members) {
    const short = column - (width[i] as number);
    if (short > -2 && short < 3.5) fit += 1;
  }
  return column >= narrowest && fit >= Math.max(2, members.length * 0.6) ? column : 0;
}

/** Whether the row that follows a paragraph's short last line is usually two characters short. */
function firstLinesShort(
  rows: readonly Row[],
  width: Float64Array,
  back: Float64Array,
  ahead: Float64Array,
): boolean {
  let yes = 0;
  let no = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const before = back[i - 1] as number;
    const after = ahead[i] as number;
    if (before === 0 || after === 0) continue;
    if (!endsSentence(rows[i - 1]?.text.text ?? '') || (width[i - 1] as number) > before - 4)
      continue;
    const short = after - (width[i] as number);
    if (short >= 1.2 && short <= 3.3) yes += 1;
    else if (short < 1.2) no += 1;
  }
  return yes > no;
}

function firstLinesIndented(rows: readonly Row[], back: Float64Array): boolean {
  let indented = 0;
  let lines = 0;
  rows.forEach((row, i) => {
    if ((back[i] as number) === 0) return;
    lines += 1;
    if (row.indent >= 1 && row.indent <= 5) indented += 1;
  });
  return indented > 0 && indented < lines * 0.6;
}
