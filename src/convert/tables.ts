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

/** | 粮食 | 120万吨 |: a row whose bars show its ends, whatever its cells hold. */
export function isBarred(line: string): boolean {
  return /^[|｜][^|｜]*[|｜]/.test(line) && /[|｜]$/.test(line);
}

/** @param line without white space at its ends */
export function tabularForm(line: string): Tabular {
  if (line.length > 200) return 'no';
  if (line.includes('|') || line.includes('｜')) {
    const bars = line.match(/[|｜]/g)?.length ?? 0;
    if (bars >= 2 && (isBarred(line) || cellsOf(line).some((cell) => numeric.test(cell))))
      return 'row';
    if (bars >= 2 && headsTable(cellsOf(line))) return 'maybe';
  }
  if (line.includes('\t')) return tabbed(line.split(/\t+/).map((cell) => cell.trim()));
  if (!/[ \u3000]{2}/.test(line)) return 'no';
  const cells = line.split(/[ \u3000]{2,}/);
  const [first = ''] = cells;
  const words = /[一-鿿]/.test(first) && !/[，。；：、！？0-9０-９]/.test(first);
  if (words && numeric.test(cells.at(-1) ?? '')) return 'maybe';
  return cells.length > 2 && isDataRow(cells) ? 'maybe' : 'no';
}

/** Whether a cell says in words what is counted, behind its number too: 2.就业（万人）. */
export function isNamed(cell: string): boolean {
  return (
    /[一-鿿]/.test(cell) && !numeric.test(cell.replace(/^[\d０-９]{1,2}[.．、](?![\d０-９])/, ''))
  );
}

/** 1  PM2.5平均浓度  微克/立方米  35  33  约束性: a thing with numbers, and no sentence. */
export function isDataRow(cells: readonly string[]): boolean {
  const name = cells.findIndex(isNamed);
  if (name < 0 || cells.some((cell) => sentence.test(cell))) return false;
  return cells.some((cell, i) => i > name && numeric.test(cell));
}

const opener =
  /^(?:序号|编号|(?:主要|经济|具体|核心|重点|预期|考核|发展)?(?:指标|项目|目标|任务|科目)(?:名称|内容)?|(?:产品|行业|地区|品种|商品|作物)(?:名称)?|名称|类别)$/;
const openerCodes = new Set(
  [...'序编主经具核重预考发指项目任科产行地品商作名类'].map((c) => c.charCodeAt(0)),
);
const headed =
  /(?:19|20)\d\d|目标|计划|完成|预期|预算|实际|增[长速幅]|单位|绝对[数值额量]|比[重例]/;

/** Whether a word may stand first in the header of a table: 指标名称. Cheap for other lines. */
export function opensHeader(text: string): boolean {
  if (!openerCodes.has(text.charCodeAt(0)) || text.length > 12) return false;
  // 指 标, its letters apart
  return opener.test(text.replaceAll(/\s/g, ''));
}

/** Whether cells are the header of a table by their first one: 指标 | 单位 | 计划 | 完成. */
export function headsTable(cells: readonly string[]): boolean {
  return (
    opensHeader(cells[0] ?? '') &&
    cells.every((cell) => cell.length <= 20 && !sentence.test(cell)) &&
    cells.some((cell, i) => i > 0 && headed.test(cell))
  );
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
  return text.includes(cellGap) || (/[|｜]/.test(text) && tabularForm(text) !== 'no');
}

/** What a cell holds, and where it begins in the reading text of its row. */
export interface Cell {
  readonly text: string;
  readonly at: number;
}

/** The cells of a row as it is read, with their offsets; empty ones are left out. */
export function cellsIn(text: string): Cell[] {
  return [...text.matchAll(/[^|｜\u3000]+/g)].flatMap(({ 0: cell, index }) => {
    const bare = cell.trim();
    return bare === '' ? [] : [{ text: bare, at: index + cell.indexOf(bare) }];
  });
}

function cellsOf(text: string): string[] {
  return cellsIn(text).map(({ text: cell }) => cell);
}
