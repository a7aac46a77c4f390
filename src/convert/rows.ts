/** Seed → rows: the pieces of text between line ends, furniture taken out, spacing closed up. */
import { findFurniture } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import { withCharacters } from './entities.ts';
import { closeUp, closeUpCells } from './spacing.ts';
import { concatMapped, isLineEnd, isSpace, sliceMapped, trimMapped } from './mapped.ts';
import { withNotesLast } from './notes.ts';
import { withIdeographs } from './radicals.ts';
import { dropRunningTitles } from './running-titles.ts';
import { lineForms } from './spaced-tables.ts';
import type { LineForm } from './spaced-tables.ts';
import { stackTables } from './stacked-tables.ts';
import { isBarred } from './tables.ts';
import { lostLineEnds } from './unroll.ts';
import { withNumbers } from './lone-numbers.ts';
import type { Jump, Mapped, Row, Seed, SetAside } from './types.ts';

export interface Rows {
  readonly rows: readonly Row[];
  readonly setAside: readonly SetAside[];
  /** Page jumps behind the last row. */
  readonly tail: readonly Jump[];
}

/** Splits a seed into rows. Linear in its length. */
export function toRows(seed: Seed): Rows {
  const rows: Row[] = [];
  const setAside: SetAside[] = [];
  let gap = 0;
  let jumps: Jump[] = [];
  let afterFurniture = false;
  let labelled = false;
  const text = withIdeographs(seed.text);
  const furniture = findFurniture(text);
  const forms = new Map<Row, Form>();
  const formOf = lineForms();
  let next = 0;
  let line = 1;
  let start = 0;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
    let held = false;
    let cutBefore = false;
    let cursor = start;
    const pieces: [number, number][] = [];
    const inner: Mark[] = [];
    // Emits the text collected so far as a row; marks of its own at its end cut nothing off.
    const flush = (cutBehind: boolean): void => {
      if (pieces.length > 0) {
        const cut = cutBefore || cutBehind;
        const joined = joinedPieces(text, pieces);
        const own = inner.length > 0 && !isBarred(joined.trim()) ? null : formOf(joined);
        const before = { gap, jumps, afterFurniture, labelled, cut, table: own?.form === 'row' };
        const row = toRow(text, line, pieces, inner, start, before, own?.blanks);
        if (row) {
          rows.push(row);
          if (own !== null && own.form !== 'no') forms.set(row, { ...own, pieces: [...pieces] });
          held = true;
          gap = 0;
          jumps = [];
          afterFurniture = labelled = false;
        }
      }
      pieces.length = 0;
      inner.length = 0;
    };
    for (let item = furniture[next]; item && item.span[0] < end; item = furniture[next]) {
      next += 1;
      const from = Math.max(cursor, item.span[0]);
      const to = item.span[1];
      if (from > cursor) pieces.push([cursor, from]);
      if (to > from) setAside.push({ span: trimSpan(text, from, to), why: item.why });
      if (item.mark) inner.push({ at: from, kind: item.mark, hash: item.hash ?? 0 });
      else {
        flush(true);
        held = true;
        cutBefore = true;
        afterFurniture = true;
        labelled ||= item.why === 'label';
        if (item.jump) jumps.push(item.jump);
      }
      cursor = Math.max(cursor, to);
      if (cursor > end) {
        // Furniture over several lines: go on behind it.
        for (let i = end; i < cursor; i += 1) if (isLineBreak(text, i)) line += 1;
        end = cursor;
        while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
      }
    }
    if (cursor < end) pieces.push([cursor, end]);
    flush(false);
    if (!held) gap += 1;
    if (end < text.length && isLineBreak(text, end)) line += 1;
    start = end + 1;
    if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) start += 1;
  }
  const settled = stackTables(forms.size > 0 ? withTables(rows, forms, text) : rows, text);
  const refined = dropRunningTitles(withNumbers(rejoin(settled)).flatMap(unroll), text);
  return {
    rows: withNotesLast(refined.rows),
    setAside: [...setAside, ...refined.setAside],
    tail: jumps,
  };
}

interface Mark {
  readonly at: number;
  readonly kind: NonNullable<Furniture['mark']>;
  readonly hash: number;
}

interface Form extends LineForm {
  readonly pieces: readonly [number, number][];
}

function joinedPieces(text: string, pieces: readonly [number, number][]): string {
  return pieces.map(([from, to]) => text.slice(from, to)).join('');
}

/** Lines that may be rows of a table are if one beside them is or may be. */
function withTables(rows: readonly Row[], forms: ReadonlyMap<Row, Form>, text: string): Row[] {
  return rows.map((row, i) => {
    const own = forms.get(row);
    if (own?.form !== 'maybe') return row;
    const beside = [rows[i - 1], rows[i + 1]].some(
      (other) => other !== undefined && other.gap <= 1 && forms.has(other),
    );
    // A header whose cells single spaces part has its rows below it.
    const below = rows[i + 1];
    const heads = below !== undefined && below.gap <= 1 && forms.get(below)?.form === 'row';
    const isRow = own.blanks === 1 ? heads : beside;
    return isRow ? { ...row, ...closeUpCells(text, own.pieces, own.blanks), table: true } : row;
  });
}

/** （|三）深化改革: a number whose bracket was left on the line before. */
function rejoin(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const isSplit =
      before !== undefined &&
      /^[（(]$/.test(before.text.text) &&
      /^[一二三四五六七八九十]{1,3}[）)]/.test(row.text.text) &&
      row.jumps.length === 0;
    if (!isSplit) whole.push(row);
    else whole[whole.length - 1] = { ...before, text: concatMapped([before.text, row.text]) };
  }
  return whole;
}

/** A text that lost its line ends, row by row. */
function unroll(row: Row): readonly Row[] {
  const cuts = lostLineEnds(row.text.text);
  if (cuts.length === 0) return [row];
  return [0, ...cuts].flatMap((from, i): Row[] => {
    const text = trimMapped(sliceMapped(row.text, from, cuts[i] ?? row.text.text.length));
    if (text.text === '') return [];
    return [
      i === 0
        ? { ...row, text }
        : { ...row, text, jumps: [], bold: 0, hash: 0, item: null, gap: 0 },
    ];
  });
}

function isLineBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 ? text.charCodeAt(at - 1) !== 13 : code === 13;
}

function trimSpan(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

function toRow(
  text: string,
  line: number,
  pieces: readonly [number, number][],
  marks: readonly Mark[],
  lineStart: number,
  before: Pick<Row, 'gap' | 'jumps' | 'afterFurniture' | 'labelled' | 'cut' | 'table'>,
  blanks?: number,
): Row | null {
  const closed = before.table ? closeUpCells(text, pieces, blanks) : closeUp(text, pieces);
  if (closed.text.text === '') return null;
  const words = withCharacters(closed.text, text);
  let indent = 0;
  for (let i = lineStart; i < text.length && isSpace(text.charCodeAt(i)); i += 1) {
    const code = text.charCodeAt(i);
    indent += code === 0x3000 ? 1 : code === 9 ? 2 : 0.5;
  }
  return {
    line,
    indent,
    ...closed,
    text: words,
    bold: boldLead(closed.text, marks),
    hash: hashOf(marks),
    item: marks.some(({ kind }) => kind === 'item') ? 'item of a list' : null,
    ...before,
  };
}

function hashOf(marks: readonly { hash: number }[]): number {
  for (const { hash } of marks) if (hash > 0) return hash;
  return 0;
}

/** Length of the bold stretch at the beginning; `**` opens and closes by turns. */
function boldLead(text: Mapped, marks: readonly Mark[]): number {
  const bolds = marks.filter(({ kind }) => kind === 'bold');
  const first = text.at[0] ?? 0;
  if (bolds.length === 0 || (bolds[0]?.at ?? 0) > first) return 0;
  // `**各位代表**：` is bold to the closing mark; adjoining bold stretches count as one.
  let end = 0;
  for (let i = 0; i + 1 < bolds.length; i += 2) {
    const open = bolds[i]?.at ?? 0;
    const close = bolds[i + 1]?.at ?? 0;
    const from = lowerBound(text.at, open);
    if (from > end) break;
    end = lowerBound(text.at, close);
  }
  return end;
}

function lowerBound(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
