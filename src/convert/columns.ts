/** The columns a text was set in: which rows are lines of a column, how wide it is, how it opens paragraphs. */
import { headingForm } from './numbering.ts';
import type { Row } from './rows.ts';
import { endsClause, endsSentence } from './sentences.ts';
import { hanging, uniformWidth } from './uniform.ts';
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

/** How the text shows that a paragraph begins. */
export interface Habits {
  /** First lines stand two characters short: their indent was dropped. */
  readonly short: boolean;
  /** First lines have their indent. */
  readonly indented: boolean;
  /** A blank line stands between paragraphs and nowhere else. */
  readonly blank: boolean;
}

/** Lines wider than this are paragraphs on one line. */
const widest = 64;
/** Narrower runs of lines are headlines. */
const narrowest = 9;

export function findColumns(rows: readonly Row[]): Columns {
  const ends = rows.map(({ text }) => endsSentence(text.text) || endsClause(text.text));
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

/** The columns of a text that a program wrapped to one width, in full-width characters or units. */
function wrapped(
  rows: readonly Row[],
  open: readonly boolean[],
  ends: readonly boolean[],
): Columns | null {
  for (const unit of [(text: string) => widths(text).full, (text: string) => text.length]) {
    const width = rows.map(({ text }) => unit(text.text));
    const column = uniformWidth(rows, width, open, { narrowest, widest });
    if (column === 0) continue;
    const all = new Float64Array(rows.length).fill(column);
    const slack = new Float64Array(rows.length).fill(0.5);
    const own = Float64Array.from(width);
    return {
      width: own,
      back: all,
      ahead: all,
      slack,
      exact: new Uint8Array(rows.length).fill(1),
      habits: findHabits(rows, own, all, all, slack, ends),
    };
  }
  return null;
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

/**
 * Indices of the rows that fill their column: they end no sentence and are about as wide as the
 * widest but one of the six such rows behind or before them, as no headline is.
 */
function fullRows(rows: readonly Row[], width: Float64Array, open: readonly boolean[]): number[] {
  const all: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    if (open[i] && !rows[i]?.spaced && (width[i] as number) <= widest) all.push(i);
  }
  const level = (from: number, to: number): number => {
    let first = 0;
    let second = 0;
    for (let k = Math.max(0, from); k < Math.min(all.length, to); k += 1) {
      const value = width[all[k] as number] as number;
      if (value > first) {
        second = first;
        first = value;
      } else if (value > second) second = value;
    }
    return second;
  };
  return all.filter((index, k) => {
    const own = (width[index] as number) + 3.4;
    return own >= level(k, k + 7) || own >= level(k - 6, k + 1);
  });
}

interface Group {
  readonly members: readonly number[];
  /** Width of the column, 0 if it is none. */
  readonly column: number;
}

/** Groups of full rows of one width. */
function groupsOf(
  rows: readonly Row[],
  width: Float64Array,
  full: readonly number[],
  open: readonly boolean[],
): Group[] {
  const groups: Group[] = [];
  let from = 0;
  while (from < full.length) {
    let to = from + 1;
    while (to < full.length && !changes(full, from, to, width, open)) to += 1;
    const members = full.slice(from, to);
    groups.push({
      members,
      column: isColumn(rows, width, members) ? columnOf(members, width, open) : 0,
    });
    from = to;
  }
  // A few short lines beside a column, as at the head of a report, are no column of their own; nor
  // are some that are short by the indent of first lines.
  return groups.filter(({ members, column }, i) => {
    const beside = [groups[i - 1], groups[i + 1]].filter((other) => other !== undefined);
    const few = (other: Group): boolean =>
      members.length < 4 && other.members.length >= 8 && other.column > column;
    const first = (other: Group): boolean => {
      const lack = other.column - column;
      return members.length < 8 && other.members.length >= 20 && lack > 1.3 && lack < 2.7;
    };
    return !beside.some((other) => few(other) || first(other));
  });
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

/** Whether another column begins with the full row `to`. */
function changes(
  full: readonly number[],
  from: number,
  to: number,
  width: Float64Array,
  open: readonly boolean[],
): boolean {
  const before = middle(full.slice(Math.max(from, to - 5), to), width, open);
  const after = middle(full.slice(to, to + 5), width, open);
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

/** Usual width of some full rows, those that open no paragraph if there are any. */
function middle(members: readonly number[], width: Float64Array, open: readonly boolean[]): number {
  const inner = members.filter((i) => open[i - 1]);
  const sorted = (inner.length > 1 ? inner : members)
    .map((i) => width[i] as number)
    .sort((a, b) => a - b);
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
  if (members.length < (last - first + 1) * 0.4) return false;
  let wide = 0;
  for (let i = first; i <= last; i += 1) if ((width[i] as number) > widest) wide += 1;
  return wide * 10 < last - first + 1;
}

/** Width of the column that the members fill, or 0 if they are no column. */
function columnOf(
  members: readonly number[],
  width: Float64Array,
  open: readonly boolean[],
): number {
  const column = middle(members, width, open);
  let fits = 0;
  for (const i of members) {
    const short = column - (width[i] as number);
    if (short > -2 && short < 3.5) fits += 1;
  }
  return column >= narrowest && fits >= Math.max(2, members.length * 0.6) ? column : 0;
}

/** What the full lines lack, first lines of paragraphs left out, in rising order. */
function lossesOf(members: readonly number[], width: Float64Array, column: number): number[] {
  const losses: number[] = [];
  for (const i of members) {
    const loss = column - (width[i] as number);
    if (loss < 1.6) losses.push(Math.max(0, loss));
  }
  return losses.sort((a, b) => a - b);
}

function findHabits(
  rows: readonly Row[],
  width: Float64Array,
  back: Float64Array,
  ahead: Float64Array,
  slack: Float64Array,
  ends: readonly boolean[],
): Habits {
  let short = 0;
  let level = 0;
  let indented = 0;
  let lines = 0;
  let blankEnds = 0;
  let blankBreaks = 0;
  let tightEnds = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as Row;
    const before = back[i - 1] as number;
    const after = ahead[i] as number;
    if (before === 0 || after === 0) continue;
    lines += 1;
    if (row.indent >= 1 && row.indent <= 5) indented += 1;
    const lack = before - (width[i - 1] as number);
    const ended = ends[i - 1] === true && lack > 4;
    if (row.gap > 0 && !row.afterFurniture) {
      if (ends[i - 1] || lack > 3 || headingForm(rows[i - 1]?.text.text ?? '')) blankEnds += 1;
      else blankBreaks += 1;
    } else if (ended && !row.afterFurniture && !headingForm(row.text.text)) tightEnds += 1;
    if (!ended) continue;
    const lacks = after - (width[i] as number);
    if (headingForm(row.text.text) && lacks > 3.3) continue;
    const hung = (slack[i] as number) <= 0.6 ? hanging(row.text.text) : 0;
    if (lacks >= 0.4 && lacks <= 3.3 && lacks + hung >= 1.2) short += 1;
    else if (lacks < Math.min(1.2, (slack[i] as number) + 0.6)) level += 1;
  }
  return {
    short: short > level,
    indented: (indented > 0 && indented < lines * 0.6) || keepsIndents(rows, ends),
    blank: blankEnds >= 3 && blankBreaks * 20 < blankEnds && tightEnds * 8 < blankEnds,
  };
}

/** Whether indented rows stand behind ends of sentences and short lines, the others in mid-sentence. */
function keepsIndents(rows: readonly Row[], ends: readonly boolean[]): boolean {
  let opening = 0;
  let stray = 0;
  let inner = 0;
  let level = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as Row;
    const before = rows[i - 1] as Row;
    const ended = ends[i - 1] === true || before.text.text.length < 24;
    if (row.indent >= 1 && row.indent <= 5) {
      if (ended) opening += 1;
      else stray += 1;
    } else if (ends[i - 1]) level += 1;
    else inner += 1;
  }
  return opening >= 4 && stray * 10 <= opening && inner >= 4 && level * 3 <= inner;
}
