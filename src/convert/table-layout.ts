/** The tables of a section: which of their rows line up with a header, and what is left unread. */
import { captionAbove, endsCaption, headsOther, isCaption, linesAbove } from './table-captions.ts';
import { headerOf, isPlain } from './table-header.ts';
import type { Caption } from './table-captions.ts';
import type { Column } from './table-header.ts';
import { aligned, bareUnit, captioned, isBare, lineOf } from './table-rows.ts';
import type { AlignedRow, Header, Line } from './table-rows.ts';
import { contradicts } from './table-times.ts';
import { isTableRow, numeric } from './tables.ts';
import type { Cell } from './tables.ts';
import type { Section } from './types.ts';

/** Rows that follow one another; indices are those of paragraphs. */
export interface Table {
  /** Behind the last row. */
  readonly to: number;
  readonly rows: ReadonlyMap<number, AlignedRow>;
  /** What nobody told of it, and the paragraph where that is first missed; null where all is read. */
  readonly doubt: { readonly p: number; readonly what: string } | null;
}

/** Of the document and the section that hold a table. */
export interface Told {
  /** Its text as it stands in the file. */
  readonly seed: string;
  readonly reportYear: number;
  readonly section: Pick<Section, 'paragraphs' | 'heading' | 'headingSpans'>;
}

/** The table that begins at a paragraph that is a row of one. Linear in its length. */
export function tableAt(from: number, told: Told): Table {
  const { paragraphs } = told.section;
  const lines: Line[] = [];
  let to = from;
  for (let p = from; p < paragraphs.length; p += 1) {
    const { text } = paragraphs[p]!;
    if (isTableRow(text.text)) {
      lines.push(lineOf(p, text, told.seed));
      to = p + 1;
    } else if (p > to || !isGroup(text.text)) break;
  }
  return read(lines, from, to, told);
}

/** 一、经济发展: what heads the rows below it and stands in the table by itself. */
const isGroup = (text: string): boolean => text.length <= 16 && !/[，。；：！？\d０-９]/.test(text);

function read(lines: readonly Line[], from: number, to: number, told: Told): Table {
  const textAt = (p: number): string => told.section.paragraphs[p]!.text.text;
  const rows = new Map<number, AlignedRow>();
  const astray: number[] = [];
  let header: Header | null = null;
  let caption: Caption | null = null;
  let give = captioned(null);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    const next = headerAt(lines, i);
    if (next !== null && heads(next, line, lines[i - 1], header === null)) {
      header = { ...next, columns: next.columns.map(believed(told.reportYear)) };
      caption = captionFor(next.columns, line.p, told);
      give = captioned(caption);
      if (next.line !== line) i += 1;
      continue;
    }
    const unit = caption?.unit;
    const ends = (p: number): boolean => unit !== undefined && endsCaption(textAt(p), unit);
    // Behind the row before may stand a line that heads the rows below.
    if (ends(line.p) || (i > 0 && line.p - 1 > lines[i - 1]!.p && ends(line.p - 1))) {
      caption = null;
      give = captioned(null);
    }
    const row = header === null ? null : aligned(line, header);
    if (row !== null) rows.set(line.p, give(row));
    else if (line.full.some(holdsNumber) && !isCaption(textAt(line.p))) astray.push(line.p);
  }
  return { to, rows, doubt: doubtOf(rows, astray, from) };
}

/** The caption above the header in a paragraph. */
function captionFor(
  columns: readonly Column[],
  p: number,
  { seed, section: { paragraphs, heading, headingSpans } }: Told,
): Caption | null {
  const end = headingSpans.at(-1)?.[1];
  const head = heading === null || end === undefined ? null : { text: heading, end };
  const found = captionAbove(linesAbove(paragraphs, p, head), paragraphs[p]!.text.at[0] ?? 0, seed);
  return found !== null && headsOther(columns, found.unit) ? null : found;
}

const holdsNumber = ({ text }: Cell): boolean =>
  /[\d０-９]/.test(text.replace(/(?:19|20)\d\d年?/g, ''));

const believed =
  (reportYear: number) =>
  (column: Column): Column =>
    column.kind === 'value' && contradicts(column, reportYear)
      ? { kind: 'unread', text: column.text }
      : column;

/**
 * Whether what reads as a header is one, and no row of words (托位 | 完成 | 完成). Below another header it
 * tells several years or stands apart; one that tells units alone stands apart.
 */
function heads(
  { columns }: Header,
  line: Line,
  before: Line | undefined,
  isFirst: boolean,
): boolean {
  const opening = (line.full[0]?.text ?? '').replaceAll(/\s/g, '');
  if (/^(?:序号|(?:主要|经济)?指标|项目|科目|类别)/.test(opening)) return true;
  const values = columns.flatMap((column) => (column.kind === 'value' ? [column] : []));
  const years = values.filter(({ year }) => year !== null).length;
  if (years > 1) return true;
  const isApart = isFirst || before === undefined || before.p < line.p - 1;
  const roles = new Set(values.flatMap(({ role }) => role ?? []));
  const inUnits = values.length > 0 && values.every((value) => value.unit !== '' || isPlain(value));
  return isApart && (years > 0 || roles.size > 1 || inUnits);
}

/** A header, of two rows where the second divides cells of the first: 2024年 over 计划 and 完成. */
function headerAt(lines: readonly Line[], i: number): Header | null {
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
