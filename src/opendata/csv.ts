import { csvFormatRow } from 'd3';
import type { Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';

/** RFC 4180 with a header; lists are left out, null is an empty cell. */
export function* csvPieces(table: Table, rows: readonly object[]): Generator<string> {
  const names = flatFields(table).map((field) => field.name);
  yield `${csvFormatRow(names)}\n`;
  for (const row of rows) {
    const values = row as Record<string, unknown>;
    yield `${csvFormatRow(names.map((name) => cell(values[name])))}\n`;
  }
}

function cell(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
