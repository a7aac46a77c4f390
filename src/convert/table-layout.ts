/** The tables of a section: which of their rows line up with a header, and what is left unread. */
import { headerOf, unitOf } from './table-header.ts';
import type { Column, ValueColumn } from './table-header.ts';
import { contradicts } from './table-times.ts';
import { cellsIn, isTableRow, numeric } from './tables.ts';
import type { Cell } from './tables.ts';
import type { Mapped, Paragraph } from './types.ts';

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
}

/** Rows that follow one another, the first at `from`; indices are those of paragraphs. */
export interface Table {
  readonly from: number;
  /** Behind the last row. */
  readonly to: number;
  readonly rows: ReadonlyMap<number, AlignedRow>;
  /** What nobody told of it, and the paragraph where that is first missed; null where all is read. */
  readonly doubt: { readonly p: number; readonly what: string } | null;
}

/** Cells with their empty ones. */
interface Line {
  readonly p: number;
  /** null for an empty one. */
  readonly cells: readonly (Cell | null)[];
  readonly full: readonly Cell[];
  /** Whether a gap of several tabs could hold empty cells. */
  readonly exact: boolean;
}

/** Of the document that holds a table. */
export interface Told {
  /** Its text as it stands in the file. */
  readonly seed: string;
  readonly reportYear: number;
}

/** The table that begins at a paragraph that is a row of one. Linear in its length. */
export function tableAt(
  paragraphs: readonly Paragraph[],
  from: number,
  { seed, reportYear }: Told,
): Table {
  const lines: Line[] = [];
  let to = from;
  for (let p = from; p < paragraphs.length; p += 1) {
    const { text } = paragraphs[p]!;
    if (isTableRow(text.text)) {
      lines.push(lineOf(p, text, seed));
      to = p + 1;
    } else if (p > to || !isGroup(text.text)) break;
  }
  return read(lines, from, to, reportYear);
}

/** 一、经济发展: what heads the rows below it and stands in the table by itself. */
const isGroup = (text: string): boolean => text.length <= 16 && !/[，。；：！？\d０-９]/.test(text);

function read(lines: readonly Line[], from: number, to: number, reportYear: number): Table {
  const rows = new Map<number, AlignedRow>();
  const astray: number[] = [];
  let header: { readonly columns: readonly Column[]; readonly line: Line } | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const next = headerAt(lines, i);
    if (next !== null && (header === null || opens(line))) {
      header = { ...next, columns: next.columns.map(believed(reportYear)) };
      if (next.line !== line) i += 1;
      continue;
    }
    const row = header === null ? null : aligned(line, header);
    if (row !== null) rows.set(line.p, row);
    else if (line.full.some(holdsNumber)) astray.push(line.p);
  }
  return { from, to, rows, doubt: doubtOf(rows, astray, from) };
}

const holdsNumber = ({ text }: Cell): boolean =>
  /[\d０-９]/.test(text.replace(/(?:19|20)\d\d年?/g, ''));

const believed =
  (reportYear: number) =>
  (column: Column): Column =>
    column.kind === 'value' && contradicts(column, reportYear)
      ? { kind: 'unread', text: column.text }
      : column;

/** Whether a row is headed as tables are, so that it may head a second one. */
const opens = ({ full }: Line): boolean =>
  /^(?:序号|(?:主要|经济)?指标|项目|科目|类别)/.test(full[0]?.text.replace(/\s/g, '') ?? '');

/** A header, of two rows where the second divides cells of the first: 2024年 over 计划 and 完成. */
function headerAt(
  lines: readonly Line[],
  i: number,
): { readonly columns: readonly Column[]; readonly line: Line } | null {
  const line = lines[i]!;
  const below = lines[i + 1];
  if (
    below?.cells[0] === null &&
    below.exact &&
    !below.full.some(({ text }) => numeric.test(text))
  ) {
    let over = '';
    const texts = Array.from(
      { length: Math.max(line.cells.length, below.cells.length) },
      (_, k) => {
        over = line.cells[k]?.text ?? over;
        const under = below.cells[k]?.text;
        return under === undefined ? (line.cells[k]?.text ?? '') : over + under;
      },
    );
    const columns = headerOf(texts);
    if (columns !== null) return { columns, line: below };
  }
  const last = line.cells.findLastIndex((cell) => cell !== null);
  const columns = headerOf(line.cells.slice(0, last + 1).map((cell) => cell?.text ?? ''));
  return columns && { columns, line };
}

/** The row's cells under their columns; null where they do not line up. */
function aligned(
  line: Line,
  { columns, line: head }: { readonly columns: readonly Column[]; readonly line: Line },
): AlignedRow | null {
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
  return { name, unit: unit || subjectOf(name.text).unit, unitless, cells: found, columns };
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

/** The unit of bare numbers in a column of a row; '' where nobody tells it. */
export function bareUnit({ unit }: AlignedRow, column: ValueColumn): string {
  return column.unit || (column.inUnit ? unit : '');
}

const look = 'so which of its figures are targets needs a look';

function doubtOf(
  rows: ReadonlyMap<number, AlignedRow>,
  astray: readonly number[],
  from: number,
): Table['doubt'] {
  if (rows.size === 0)
    return {
      p: from,
      what: 'a table: its columns are not told apart, so which figures are targets needs a look',
    };
  const [first] = astray;
  if (first !== undefined) {
    const others = astray.length > 1 ? ` (nor do ${astray.length - 1} others of the table)` : '';
    return {
      p: first,
      what: `a row of a table that does not line up with its header${others}, ${look}`,
    };
  }
  let unitless: Table['doubt'] = null;
  for (const [p, row] of rows)
    for (const { cell, column } of row.cells) {
      if (column.kind === 'unread' && numeric.test(cell.text))
        return {
          p,
          what: `a table: what its column 「${column.text}」 tells is not known, ${look}`,
        };
      if (
        column.kind === 'value' &&
        isBare(cell.text) &&
        bareUnit(row, column) === '' &&
        !row.unitless
      )
        unitless ??= {
          p,
          what: `a table: neither cell, row nor column tells the unit of 「${cell.text}」, so such numbers are no figures`,
        };
    }
  return unitless;
}

/** The cells of a row; a text of tabs or bars shows its empty ones. */
function lineOf(p: number, text: Mapped, seed: string): Line {
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
      .replace(/^[|｜]|[|｜]$/g, '')
      .split(/[|｜]/)
      .map(isFull);
  let start = at[0]!;
  let end = at.at(-1)! + 1;
  while (/[^\S\n\r]/.test(seed.charAt(start - 1))) start -= 1;
  while (/[^\S\n\r]/.test(seed.charAt(end))) end += 1;
  const raw = seed.slice(start, end);
  return raw.includes('\t') ? raw.split('\t').map(isFull) : [];
}
