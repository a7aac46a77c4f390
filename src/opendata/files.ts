/** The open data files as text: JSON arrays and their CSV twins. The site and `export` share them. */
import { csvFormatRows } from 'd3';
import type {
  ComparisonRow,
  FigureRow,
  ReportRow,
  SectionRow,
  SetAsideRow,
} from '../schemas/opendata.ts';
import { datapackage } from './datapackage.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';

export interface OpenData {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly comparisons: readonly ComparisonRow[];
  readonly 'set-aside': readonly SetAsideRow[];
}

/** File name → contents, for everything under /data/. `site` is the public address, for the descriptor. */
export function openDataFiles(data: OpenData, site: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const table of tables) {
    const rows = data[table.name as keyof OpenData];
    files.set(`${table.name}.json`, toJson(rows));
    files.set(`${table.name}.csv`, toCsv(table, rows));
  }
  files.set('datapackage.json', `${JSON.stringify(datapackage(files, site), null, 2)}\n`);
  return files;
}

/** One row a line, so that diffs and `grep` work. */
export function toJson(rows: readonly object[]): string {
  return rows.length === 0
    ? '[]\n'
    : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** RFC 4180 with a header; lists are left out, null is an empty cell. */
export function toCsv({ fields }: Table, rows: readonly object[]): string {
  const flat = fields.filter((field) => field.type !== 'array').map((field) => field.name);
  const cells = rows.map((row) =>
    flat.map((name) => {
      const value = (row as Record<string, unknown>)[name];
      return value === null || value === undefined ? '' : String(value);
    }),
  );
  return `${csvFormatRows([flat, ...cells])}\n`;
}
