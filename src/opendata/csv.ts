import { csvFormatRow } from 'd3';
import type { Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';

/** The first line of a table. */
export function csvHeader(table: Table): string {
  return `${csvFormatRow(flatFields(table).map((field) => field.name))}\n`;
}

/** RFC 4180, one line a piece; lists are left out, objects are JSON, null is an empty cell. */
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
