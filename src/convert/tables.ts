/** Rows of tables: lines whose cells stand apart by tabs, bars or runs of blanks. */
import { headingForm } from './numbering.ts';

/** What a reading text has between two cells that white space parted. */
const cellGap = '\u3000';

/** A cell that holds a number: 7000户, -0.8, 15.6%. */
export const numeric =
  /^[-+－＋−]?[0-9０-９][0-9０-９.．,，]*[ ]?[%％‰]?[^0-9０-９，。；：、]{0,6}$/;
const sentence = /[。！？；]/;

/** Whether a line is a row of a table, or one if a line beside it is (食品烟酒   -0.8), or none. */
export type Tabular = 'row' | 'maybe' | 'no';

/** @param line without white space at its ends */
export function tabularForm(line: string): Tabular {
  if (line.length > 200) return 'no';
  if (line.includes('|') || line.includes('｜')) {
    const bars = line.match(/[|｜]/g)?.length ?? 0;
    const ends = /^[|｜].*[|｜]$/.test(line);
    if (bars >= 2 && (ends || cellsOf(line).some((cell) => numeric.test(cell)))) return 'row';
  }
  if (line.includes('\t')) return tabbed(line.split(/\t+/).map((cell) => cell.trim()));
  if (!/[ \u3000]{2}/.test(line)) return 'no';
  const cells = line.split(/[ \u3000]{2,}/);
  const [first = ''] = cells;
  const words = /[一-鿿]/.test(first) && !/[，。；：、！？0-9０-９]/.test(first);
  return words && numeric.test(cells.at(-1) ?? '') ? 'maybe' : 'no';
}

/** 二、<tab>2026年工作安排 and 省长<tab>李明 are no rows. */
function tabbed(cells: readonly string[]): Tabular {
  const [first = ''] = cells;
  if (cells.slice(0, -1).some((cell) => sentence.test(cell))) return 'no';
  if (headingForm(first)?.length === first.length && cells.length === 2) return 'no';
  // The letters of a spaced line stand apart too.
  if (cells.every((cell) => cell.length === 1)) return 'no';
  const inner = cells.slice(1);
  if (inner.some((cell) => numeric.test(cell))) return 'row';
  return cells.length > 2 ? 'row' : 'maybe';
}

/** Whether a paragraph's reading text is a row of a table. */
export function isTableRow(text: string): boolean {
  return text.includes(cellGap) || (/[|｜]/.test(text) && tabularForm(text) === 'row');
}

/** The cells of a row as it is read, with their offsets; empty ones are left out. */
export function cellsIn(text: string): { readonly text: string; readonly at: number }[] {
  return [...text.matchAll(/[^|｜\u3000]+/g)].flatMap(({ 0: cell, index }) => {
    const bare = cell.trim();
    return bare === '' ? [] : [{ text: bare, at: index + cell.indexOf(bare) }];
  });
}

function cellsOf(text: string): string[] {
  return cellsIn(text).map(({ text: cell }) => cell);
}
