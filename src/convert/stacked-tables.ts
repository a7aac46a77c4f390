/** Tables that lost their rows: 指标, 2024年完成, 2025年目标, 地区生产总值（亿元）, 8500, 9000, a cell a line. */
import { concatMapped, isSpace } from './mapped.ts';
import type { Row } from './types.ts';
import { columnOf, headerOf, unitOf } from './table-header.ts';
import type { Column } from './table-header.ts';
import { isBlank, placed } from './table-rows.ts';
import { isDataRow, opensHeader } from './tables.ts';
import type { Mapped } from './types.ts';

const longest = 24;

/** The rows of a text, with those of such tables made whole where all their cells line up. */
export function stackTables(rows: readonly Row[], text: string): readonly Row[] {
  if (!rows.some(isOpener)) return rows;
  const whole: Row[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const table = isOpener(row) ? stackAt(rows, i, text) : null;
    if (table === null) whole.push(row);
    else {
      whole.push(...table.rows);
      i += table.taken - 1;
    }
  }
  return whole;
}

const isOpener = (row: Row): boolean => opensHeader(row.text.text) && !row.table;

function stackAt(
  rows: readonly Row[],
  start: number,
  text: string,
): { readonly rows: readonly Row[]; readonly taken: number } | null {
  const cells: string[] = [];
  for (let i = start; cells.length < 12; i += 1) {
    const cell = cellAt(rows, i);
    const goesOn = cells.length === 0 || (cells.length === 1 && opensHeader(cell ?? ''));
    if (cell === null || !(goesOn || heads(columnOf(cell)))) break;
    cells.push(cell);
  }
  const columns = cells.length < 3 ? null : headerOf(cells);
  if (columns === null) return null;
  const count = columns.length;
  const made = [joined(rows.slice(start, start + count), text)];
  let at = start + count;
  let found = 0;
  for (;;) {
    // 经济发展 heads the rows below it.
    const isHeaded = !isRow(rows, at, columns) && isRow(rows, at + 1, columns);
    if (isHeaded) made.push({ ...rows[at]!, table: true });
    if (!isHeaded && !isRow(rows, at, columns)) break;
    const from = isHeaded ? at + 1 : at;
    made.push(joined(rows.slice(from, from + count), text));
    at = from + count;
    found += 1;
  }
  const merged = made.flatMap((row) => row ?? []);
  return found < 2 || merged.length < made.length ? null : { rows: merged, taken: at - start };
}

/** Not 地区生产总值（亿元）, which is a row's name as well. */
const heads = (column: Column): boolean =>
  column.kind === 'value'
    ? column.year !== null || column.role !== null || column.change !== null
    : column.kind !== 'unread';

/** The cell that a line is; null where it cannot be one. */
function cellAt(rows: readonly Row[], i: number): string | null {
  const row = rows[i];
  if (row === undefined || row.table || row.hash > 0 || row.jumps.length > 0) return null;
  const { text } = row.text;
  return text.length <= longest && !/[。；！？]/.test(text) ? text : null;
}

function isRow(rows: readonly Row[], from: number, columns: readonly Column[]): boolean {
  const cells = columns.map((_, k) => cellAt(rows, from + k));
  const held = cells.flatMap((cell) => (cell === null ? [] : [cell]));
  if (held.length < columns.length || !isDataRow(held)) return false;
  const isWhole = columns.every(({ kind }, k) => {
    const cell = held[k]!;
    if (kind === 'value') return /[\d０-９]/.test(cell) || isBlank(cell);
    return kind !== 'unit' || unitOf(cell) !== '' || isBlank(cell);
  });
  const cellsOf = held.map((cell) => ({ text: cell, at: 0 }));
  return isWhole && placed(cellsOf, columns) !== null;
}

/** Lines as the cells of one row; null where no white space parts them. */
function joined(lines: readonly Row[], text: string): Row | null {
  const parts: Mapped[] = [];
  let end = 0;
  for (const { text: cell } of lines) {
    const gap = parts.length === 0 ? -1 : blankIn(text, end, cell.at[0]!);
    if (gap === null) return null;
    if (gap >= 0) parts.push({ text: '\u3000', at: [gap] });
    parts.push(cell);
    end = cell.at.at(-1)! + 1;
  }
  return { ...lines[0]!, text: concatMapped(parts), bold: 0, table: true };
}

/** The first white space of a stretch, which may hold tags too. */
function blankIn(text: string, start: number, end: number): number | null {
  for (let i = start; i < end; i += 1) if (isSpace(text.charCodeAt(i))) return i;
  return null;
}
