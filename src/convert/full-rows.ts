/** Rows that fill their column, and the groups of one width they make. */
import type { Row } from './types.ts';

/** Lines wider than this are paragraphs on one line. */
export const widest = 64;
/** Narrower runs of lines are headlines. */
export const narrowest = 9;

/**
 * Indices of the rows that fill their column: they end no sentence and are about as wide as the
 * widest but one of the six such rows behind or before them, as no headline is.
 */
export function fullRows(
  rows: readonly Row[],
  width: Float64Array,
  open: readonly boolean[],
): number[] {
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

export interface Group {
  readonly members: readonly number[];
  /** Width of the column, 0 if it is none. */
  readonly column: number;
}

/** Groups of full rows of one width. */
export function groupsOf(
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
  // No line is wider than its column: where a paragraph on one line stands behind a title and a
  // heading of one width, they are none.
  const limit = Math.min(widest, Math.max(...members.map((i) => width[i] as number)) + 3.4);
  if (members.length < 3) {
    if ((width[last + 1] ?? 0) > limit) return false;
    return last === first + 1 && rows[last]?.gap === 0 && rows[last + 1]?.gap === 0;
  }
  if (members.length < (last - first + 1) * 0.4) return false;
  let wide = 0;
  for (let i = first; i <= last; i += 1) if ((width[i] as number) > limit) wide += 1;
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
export function lossesOf(
  members: readonly number[],
  width: Float64Array,
  column: number,
): number[] {
  const losses: number[] = [];
  for (const i of members) {
    const loss = column - (width[i] as number);
    if (loss < 1.6) losses.push(Math.max(0, loss));
  }
  return losses.sort((a, b) => a - b);
}
