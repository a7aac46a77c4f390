/** Rows of tables line by line: those whose cells blanks part are known by the header above them. */
import { headsTable, isBarred, isDataRow, numeric, tabularForm } from './tables.ts';
import type { Tabular } from './tables.ts';

/** What a line is, and how many blanks part two of its cells. */
export interface LineForm {
  readonly form: Tabular;
  readonly blanks: 1 | 2;
}

const none: LineForm = { form: 'no', blanks: 2 };

/** Reads the lines of a text one after the other. */
export function lineForms(): (line: string) => LineForm {
  /** Cells of the header in force, 0 for none. */
  let count = 0;
  let tabbed = false;
  return (raw) => {
    const line = raw.trim();
    const form = isBarred(line) ? 'row' : tabularForm(line);
    // A row of which but the first cell is filled heads the rows below: 一、经济发展<tab><tab>.
    const heads = tabbed && form === 'no' && raw.charCodeAt(raw.length - 1) === 9;
    tabbed = heads || (form !== 'no' && line.includes('\t'));
    if (heads) return { form: 'row', blanks: 2 };
    if (form === 'row') {
      count = 0;
      return { form, blanks: 2 };
    }
    if (count > 0) {
      const wide = cellsBy(line, 2);
      if (wide.length === count && isDataRow(wide)) return { form: 'row', blanks: 2 };
      const close = cellsBy(line, 1);
      if (close.length === count && isDataRow(close)) return { form: 'row', blanks: 1 };
      // 经济发展 heads the rows below it.
      if (close.length > 1 || line.length > 12 || numeric.test(line)) count = 0;
    }
    const header = headerCells(line);
    if (header === null) return form === 'no' ? none : { form, blanks: 2 };
    count = header.count;
    return { form: 'maybe', blanks: header.blanks };
  };
}

/** The cells of a header that blanks part; null for other lines. */
function headerCells(line: string): { readonly count: number; readonly blanks: 1 | 2 } | null {
  if (line.length > 120 || !/^\S{2,12}[ \u3000]/.test(line)) return null;
  for (const blanks of [2, 1] as const) {
    const cells = cellsBy(line, blanks);
    if (cells.length > 2 && headsTable(cells)) return { count: cells.length, blanks };
  }
  return null;
}

function cellsBy(line: string, blanks: 1 | 2): string[] {
  return line.split(blanks === 1 ? /[ \u3000]+/ : /[ \u3000]{2,}/);
}
