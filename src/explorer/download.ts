/** A selection as a file, the same rows and columns as figures.csv and figures.json have. */
import type { FigureRow } from '../schemas/opendata.ts';
import { figureColumns } from './columns.ts';

/**
 * For spreadsheets, as all that pages hand out: RFC 4180 with a byte order mark and CRLF, and addresses
 * that lead back from anywhere. figures.csv, for programs, has neither mark nor origin.
 */
export function toCsv(figures: Iterable<FigureRow>, absolute: (path: string) => string): string {
  const lines = [figureColumns.join(',')];
  for (const figure of figures)
    lines.push(
      figureColumns
        .map((column) => cell(column === 'url' ? absolute(figure.url) : figure[column]))
        .join(','),
    );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row a line, as in figures.json. */
export function toJson(figures: Iterable<FigureRow>): string {
  const lines = Array.from(figures, (figure) => JSON.stringify(figure));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
