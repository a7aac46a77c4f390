/** The table of a chart as CSV (RFC 4180, with a byte order mark so that spreadsheets see UTF-8). */
import type { Table } from './types.ts';

export function csv(table: Table): string {
  const lines = [table.columns, ...table.rows.map((row) => row.map((cell) => cell.text))];
  return `\ufeff${lines.map((fields) => fields.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
