/** Where the rows of the data files come from: memory, or pieces that were written before. Pure. */
import type { ReportRow } from '../schemas/opendata.ts';
import type { Block } from './block.ts';
import { block, blocksOf } from './block.ts';
import type { DataFile } from './bytes.ts';
import { blockFile } from './bytes.ts';
import { csvHeader, csvRows } from './csv.ts';
import { jsonRows } from './json.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';
import { textType } from './source-texts.ts';
import type { OpenData } from './tables.ts';
import { owners, rowsOf } from './tables.ts';

/** The rows of one table; everything can be read again and again, and is the same each time. */
export interface TableRows {
  readonly count: number;
  /** JSON rows, without what stands around and between the blocks. */
  json(): Iterable<Block>;
  /** CSV lines, without the header. */
  csv(): Iterable<Block>;
  /** In their order, by whose they are. */
  groups(): Iterable<OwnedRows>;
}

/** Rows of one owner, which is '' for those that belong to nobody. */
export interface OwnedRows {
  readonly owner: string;
  readonly count: number;
  /** Changes with any of them, where they can be told without being read. */
  readonly hash?: string;
  rows(): readonly object[];
}

export interface DataSource {
  readonly reports: readonly ReportRow[];
  /** By name of the table. */
  rows(table: Table): TableRows;
  /** The decoded texts of the sources, by name of their files. */
  readonly texts: readonly DataFile[];
}

/** Rows in memory. */
export function heldRows(table: Table, rows: readonly object[]): TableRows {
  return {
    count: rows.length,
    json: () => blocksOf(owned(table, rows, jsonRows(rows)), ',\n'),
    csv: () => blocksOf(owned(table, rows, csvRows(table, rows)), ''),
    groups: () => ownedRows(table, rows),
  };
}

function* ownedRows({ name }: Table, rows: readonly object[]): Generator<OwnedRows> {
  const field = owners.get(name);
  const ownerOf = (row: object | undefined): string =>
    field === undefined ? '' : ((row as Readonly<Record<string, string>>)[field] ?? '');
  for (let start = 0, end = 1; start < rows.length; start = end, end += 1) {
    const owner = ownerOf(rows[start]);
    while (end < rows.length && ownerOf(rows[end]) === owner) end += 1;
    const own = rows.slice(start, end);
    yield { owner, count: own.length, rows: () => own };
  }
}

/** The text of each row with whose it is. */
function* owned(
  { name }: Table,
  rows: readonly object[],
  texts: Iterable<string>,
): Generator<readonly [owner: string | null, text: string]> {
  const field = owners.get(name);
  let index = 0;
  for (const text of texts) {
    const row = rows[index++] as Readonly<Record<string, string>>;
    yield [field === undefined ? null : (row[field] ?? null), text];
  }
}

export function heldSource(data: OpenData): DataSource {
  const made = new Map(tables.map((table) => [table.name, heldRows(table, rowsOf(data, table))]));
  const texts = data.texts
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => blockFile(name, textType, () => [block(text)]));
  return { reports: data.reports, rows: ({ name }) => made.get(name)!, texts };
}

/** The whole JSON file of a table: an array with one row a line. */
export function* jsonFile({ json }: TableRows): Generator<Block> {
  let before = '[\n';
  for (const rows of json()) {
    yield block(before);
    yield rows;
    before = ',\n';
  }
  yield block(before === '[\n' ? '[]\n' : '\n]\n');
}

/** The whole CSV file of a table. */
export function* csvFile(table: Table, { csv }: TableRows): Generator<Block> {
  yield block(csvHeader(table));
  yield* csv();
}
