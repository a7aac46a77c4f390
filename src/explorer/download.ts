/** A selection as a file, the same rows and columns as figures.csv and figures.json. */
import type { FigureRow } from '../schemas/opendata.ts';
import { figureColumns } from './columns.ts';

/** RFC 4180 with a header; null is an empty cell. */
export function toCsv(figures: Iterable<FigureRow>): string {
  const lines = [figureColumns.join(',')];
  for (const figure of figures)
    lines.push(figureColumns.map((column) => cell(figure[column])).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row a line. */
export function toJson(figures: Iterable<FigureRow>): string {
  const lines = Array.from(figures, (figure) => JSON.stringify(figure));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
