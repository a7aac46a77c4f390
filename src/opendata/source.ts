/** Where the rows of the data files come from: memory, or pieces that were written before. Pure. */
import type { ReportRow } from '../schemas/opendata.ts';
import { csvHeader, csvRows } from './csv.ts';
import { jsonRows } from './json.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';
import type { OpenData } from './tables.ts';
import { rowsOf } from './tables.ts';

/** The rows of one table; everything can be read again and again, and is the same each time. */
export interface TableRows {
  readonly count: number;
  /** JSON rows in pieces of one or more, without what stands around and between the pieces. */
  json(): Iterable<string | Uint8Array>;
  /** CSV lines in pieces, without the header. */
  csv(): Iterable<string | Uint8Array>;
  /** In groups of any size. */
  groups(): Iterable<readonly object[]>;
}

export interface DataSource {
  readonly reports: readonly ReportRow[];
  /** By name of the table. */
  rows(table: Table): TableRows;
}

/** Rows in memory. */
export function heldRows(table: Table, rows: readonly object[]): TableRows {
  return {
    count: rows.length,
    json: () => jsonRows(rows),
    csv: () => csvRows(table, rows),
    groups: () => (rows.length === 0 ? [] : [rows]),
  };
}

export function heldSource(data: OpenData): DataSource {
  const made = new Map(tables.map((table) => [table.name, heldRows(table, rowsOf(data, table))]));
  return { reports: data.reports, rows: ({ name }) => made.get(name)! };
}

/** The whole JSON file of a table: an array with one row a line. */
export function* jsonFile({ json }: TableRows): Generator<string | Uint8Array> {
  let before = '[\n';
  for (const piece of json()) {
    if (piece.length === 0) continue;
    yield before;
    yield piece;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** The whole CSV file of a table. */
export function* csvFile(table: Table, { csv }: TableRows): Generator<string | Uint8Array> {
  yield csvHeader(table);
  yield* csv();
}
