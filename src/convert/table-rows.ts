/** Rows of tables under the columns of a header: what lines up, and what each cell can be. */
import { captionUnit, isIn, tellsOther } from './table-captions.ts';
import type { Caption } from './table-captions.ts';
import { unitOf } from './table-header.ts';
import type { Column, ValueColumn } from './table-header.ts';
import { cellsIn } from './tables.ts';
import type { Cell } from './tables.ts';
import type { Mapped } from './types.ts';

/** Cells with their empty ones. */
export interface Line {
  readonly p: number;
  /** null for an empty one. */
  readonly cells: readonly (Cell | null)[];
  readonly full: readonly Cell[];
  /** Whether a gap of several tabs could hold empty cells. */
  readonly exact: boolean;
}

/** Columns, and the row that tells them. */
export interface Header {
  readonly columns: readonly Column[];
  readonly line: Line;
}

/** A row whose cells line up with the header: each cell that is not empty, with its column. */
export interface AlignedRow {
  readonly name: Cell;
  /** Of the row: that of its cell under 单位, else that in the brackets of its name; '' for none. */
  readonly unit: string;
  /** Whether it is told to have none: —, （上年=100）. */
  readonly unitless: boolean;
  readonly cells: readonly { readonly cell: Cell; readonly column: Column }[];
  /** Columns from left to right. */
  readonly columns: readonly Column[];
  /** That of the table; null where the row is told otherwise. */
  readonly caption: Caption | null;
}

/** The cells of a row; a text of tabs or bars shows its empty ones. */
export function lineOf(p: number, text: Mapped, seed: string): Line {
  const full = cellsIn(text.text);
  const shape = shapeOf(text, seed);
  if (shape.filter(Boolean).length !== full.length) return { p, cells: full, full, exact: false };
  let next = 0;
  return { p, cells: shape.map((held) => (held ? full[next++]! : null)), full, exact: true };
}

/** Whether each cell holds something, as bars or tabs part them; [] for a row of neither. */
function shapeOf({ text, at }: Mapped, seed: string): boolean[] {
  const isFull = (cell: string): boolean => cell.trim() !== '';
  if (/[|｜]/.test(text))
    return text
      .replace(/^[|｜]/, '')
      .split(/[|｜]/)
      .map(isFull);
  let start = at[0]!;
  let end = at.at(-1)! + 1;
  while (/[^\S\n\r]/.test(seed.charAt(start - 1))) start -= 1;
  while (/[^\S\n\r]/.test(seed.charAt(end))) end += 1;
  const raw = seed.slice(start, end);
  return raw.includes('\t') ? raw.split('\t').map(isFull) : [];
}

/** The row's cells under their columns; null where they do not line up. */
export function aligned(line: Line, { columns, line: head }: Header): AlignedRow | null {
  const count = columns.length;
  const { cells, full } = line;
  if (cells.length >= count && cells.slice(count).every((cell) => cell === null)) {
    const row = placed(cells.slice(0, count), columns);
    if (row !== null) return row;
  }
  // Several tabs may part two cells for the eye alone.
  if (full.length === count && head.full.length === count) return placed(full, columns);
  // The cell of a class that goes over several rows stands in the first of them.
  const classes = columns.findIndex(({ kind }) => kind !== 'aside');
  if (classes < 1 || full.length !== count - classes) return null;
  const row = placed([...Array.from({ length: classes }, () => null), ...full], columns);
  const isWhole = row?.cells.every(
    ({ cell, column }) => column.kind !== 'value' || /\d/.test(cell.text),
  );
  return isWhole === true ? row : null;
}

/** A cell that holds nothing: —, /. */
export const isBlank = (cell: string): boolean => /^[-—–－―/／…\s]*$/.test(cell);

/** Cells under their columns; null where one cannot be what its column holds. */
export function placed(
  cells: readonly (Cell | null)[],
  columns: readonly Column[],
): AlignedRow | null {
  const found: { cell: Cell; column: Column }[] = [];
  let name: Cell | null = null;
  let unit = '';
  let unitless = false;
  for (const [i, column] of columns.entries()) {
    const cell = cells[i] ?? null;
    if (column.kind === 'unit') unitless = cell === null || isBlank(cell.text);
    if (cell === null || isBlank(cell.text)) continue;
    if (!fits(cell.text, column)) return null;
    if (column.kind === 'name') name = cell;
    if (column.kind === 'unit') unit = unitOf(cell.text);
    found.push({ cell, column });
  }
  if (name === null) return null;
  unitless ||= /=\s*100[）)]/.test(name.text);
  return {
    name,
    unit: unit || subjectOf(name.text).unit,
    unitless,
    cells: found,
    columns,
    caption: null,
  };
}

/** 300万吨, 2023年; 5G基站 is a name. */
function isQuantity(cell: string): boolean {
  const rest = /^[-+－＋−]?[\d０-９][\d０-９.．,，]*(.*)$/.exec(cell)?.[1];
  return rest !== undefined && (rest === '' || unitOf(rest) !== '');
}

function fits(cell: string, { kind, text }: Column): boolean {
  if (kind === 'name') return /[一-鿿]|[A-Za-z]{2}/.test(cell) && !isQuantity(cell);
  if (kind === 'unit') return !/^[\d０-９]/.test(cell) && cell.length <= 16;
  if (kind === 'serial') return /^[（(]?[\d０-９一二三四五六七八九十]{1,3}[）).．、]?$/.test(cell);
  if (kind === 'aside') return !/[属性类]/.test(text) || !/^[\d０-９.]+[%％]?$/.test(cell);
  return !/^(?:预期|约束)性$/.test(cell);
}

/** 地区生产总值（亿元） → 地区生产总值 and 亿元; of two units in brackets, none is that of a number. */
export function subjectOf(name: string): { readonly subject: string; readonly unit: string } {
  const inside = /[（(]([^（）()]+)[）)]$/.exec(name);
  const units = (inside?.[1] ?? '').split(/[、，,]/).map(unitOf);
  if (inside === null || units.includes('')) return { subject: name, unit: '' };
  return { subject: name.slice(0, inside.index).trim(), unit: units.length === 1 ? units[0]! : '' };
}

/** Whether a cell is a number without a unit: 8500, ≥95, 6左右. */
const bareNumber =
  /^[≥≧⩾≤≦⩽<>＞＜约近超达＋+−－-]*[\d０-９][\d０-９.．,，—～~-]*(?:以上|以内|以下|左右)?$/;

export function isBare(cell: string): boolean {
  return bareNumber.test(cell);
}

/** The unit of bare numbers in a column of a row: its own, else the caption's; '' where nobody tells it. */
export function bareUnit({ unit, name, caption }: AlignedRow, column: ValueColumn): string {
  const own = column.unit || (column.inUnit ? unit : '');
  if (own !== '' || caption === null) return own;
  return captionUnit(caption, column, subjectOf(name.text).subject);
}

/** Whether a row is told in no other unit than the caption's. */
function takes({ name, unit, unitless, columns }: AlignedRow, caption: Caption): boolean {
  if (unitless || tellsOther(name.text, caption.unit)) return false;
  return unit === caption.unit || (unit === '' && columns.every(({ kind }) => kind !== 'unit'));
}

/** 其中：, # */
const part = /^(?:其中|[#＃]|—)/;
const tellsWords = (row: AlignedRow): boolean => {
  const values = row.cells.filter(({ column }) => column.kind === 'value');
  return values.length > 1 && !values.some(({ cell }) => /[\d０-９]/.test(cell.text));
};

/**
 * Gives the rows below a header its caption one after the other, but not to those told otherwise or to a
 * part of one (就业（万人）, 其中：高校毕业生), and to none behind a row of words, which may head another table.
 */
export function captioned(caption: Caption | null): (row: AlignedRow) => AlignedRow {
  let holds = caption !== null;
  let ofOther = false;
  return (row) => {
    if (caption === null || !holds) return row;
    holds = !tellsWords(row);
    const own = takes(row, caption);
    const isPart = part.test(row.name.text);
    if (!isPart) ofOther = !own || !isIn(caption.unit, subjectOf(row.name.text).subject);
    return own && !(isPart && ofOther) ? { ...row, caption } : row;
  };
}
