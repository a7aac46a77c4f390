import { csvFormatRow } from 'd3';
import type { Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';

/** RFC 4180 with a header; lists are left out, objects are JSON, null is an empty cell. */
export function* csvPieces(table: Table, rows: readonly object[]): Generator<string> {
  yield csvHeader(table);
  yield* csvRows(table, rows);
}

/** The first line of a table. */
export function csvHeader(table: Table): string {
  return `${csvFormatRow(flatFields(table).map((field) => field.name))}\n`;
}

/** One line a piece. */
export function* csvRows(table: Table, rows: readonly object[]): Generator<string> {
  const names = flatFields(table).map((field) => field.name);
  for (const row of rows) {
    const values = row as Record<string, unknown>;
    yield `${csvFormatRow(names.map((name) => cell(values[name])))}\n`;
  }
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
