/** Every observation of an indicator as a file; pages and script write the same. */
import { csv } from '../charts/csv.ts';
import { withDecimals } from '../charts/format.ts';
import type { FigureRow } from '../schemas/opendata.ts';
import { decimalsKept } from './quantity.ts';

/** A row of /indicators/<id>.json. */
export interface ObservationFileRow extends Pick<
  FigureRow,
  | 'year'
  | 'role'
  | 'text'
  | 'value'
  | 'valueMax'
  | 'unit'
  | 'base'
  | 'comparator'
  | 'measure'
  | 'report'
  | 'url'
> {
  readonly place: string;
  /** Id of the figure. */
  readonly figure: string;
  readonly sentence: string;
}

const columns = [
  'place',
  'year',
  'role',
  'text',
  'value',
  'valueMax',
  'unit',
  'base',
  'comparator',
  'measure',
  'figure',
  'report',
  'sentence',
  'url',
] as const satisfies readonly (keyof ObservationFileRow)[];

export function observationsCsv(
  rows: readonly ObservationFileRow[],
  absolute: (path: string) => string,
): string {
  return csv({
    columns,
    rows: rows.map((row) => columns.map((key) => ({ text: cell(row, key, absolute) }))),
  });
}

/** A row of a spreadsheet leads back from anywhere, and its numbers are as precise as those printed. */
function cell(
  row: ObservationFileRow,
  key: (typeof columns)[number],
  absolute: (path: string) => string,
): string {
  if (key === 'url') return absolute(row.url);
  const text = String(row[key] ?? '');
  const isPrinted = (key === 'value' || key === 'valueMax') && text !== '';
  return isPrinted ? withDecimals(text, decimalsKept(row)) : text;
}

export function observationsJson(rows: readonly ObservationFileRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
