/** The figures of a row of a table, each named by the row's first words and never by other cells. */
import type { Comparator } from '../schemas/values.ts';
import { extractFigures } from './figures/index.ts';
import type { ValueColumn } from './table-header.ts';
import type { AlignedRow } from './table-rows.ts';
import { bareUnit, isBare, subjectOf } from './table-rows.ts';
import { columnTimes, inColumn } from './table-times.ts';
import type { ColumnTime } from './table-times.ts';
import type { Cell } from './tables.ts';
import { cellsIn, isNamed } from './tables.ts';
import type { ExtractedFigure, FigureContext } from './types.ts';

/** A cell that is no more than a figure with its verb: 约3000个, 增长6.2%. */
const bare =
  /^(?:约|近|预计|力争|超过?|达到?|同?比?上?年?增长|同比|下降|提高|降低|增加|减少|增|降|[涨增降]幅|增速|(?:控制|保持|稳定)在|不[低高少]于|不超过)*[-+－＋−]?[0-9０-９]/;
const bound = /^(?:[≥≧⩾≤≦⩽＞＜><]=?|[+＋])\s*/;
const comparators: Readonly<Record<string, Comparator>> = {
  '≥': 'gte',
  '≧': 'gte',
  '⩾': 'gte',
  '>=': 'gte',
  '>': 'gt',
  '＞': 'gt',
  '+': 'eq',
  '＋': 'eq',
};

/**
 * The figures of a row, in reading order. Role, year, change and unit are those of its columns where the
 * row lines up with a header.
 */
export function rowFigures(
  text: string,
  context: FigureContext,
  row?: AlignedRow,
): ExtractedFigure[] {
  if (row !== undefined) return alignedFigures(row, context);
  const cells = cellsIn(text);
  const head = cells.find((cell) => isNamed(cell.text));
  return cells.flatMap((cell) =>
    cellFigures(cell, cell === head ? '' : (head?.text ?? ''), '', context),
  );
}

/** Figures of one cell; `unit` is that of a bare number. */
function cellFigures(
  cell: Cell,
  head: string,
  unit: string,
  context: FigureContext,
): ExtractedFigure[] {
  const sign = bound.exec(cell.text)?.[0] ?? '';
  const told = cell.text.slice(sign.length);
  const isNumber = head !== '' && bare.test(told);
  // PM2.5|35微克/立方米: two numbers.
  const before = isNumber ? head.replace(/(?<=[A-Za-z\d])$/, '为') : '';
  // The sign of a loss is no dash of a range: 固定资产投资|-3%.
  const minus = isNumber ? (/^[-－−](?=[\d０-９])/.exec(told)?.[0] ?? '') : '';
  const number = told.slice(minus.length);
  const isUnitless = unit !== '' && isBare(number);
  const at = /(?:以上|以内|以下|左右)?$/.exec(number)!.index;
  const said = isUnitless ? number.slice(0, at) + unit + number.slice(at) : number;
  const shift = cell.at + sign.length + minus.length - before.length;
  return extractFigures(before + said, context)
    .filter((figure) => figure.start >= before.length && (!isUnitless || figure.unit === unit))
    .map((figure) => {
      const end = figure.end - (isUnitless ? unit.length : 0);
      const loss = minus !== '' && figure.start === before.length;
      const first = loss ? minus.length : 0;
      return {
        ...figure,
        start: figure.start + shift - first,
        end: end + shift,
        text: cell.text
          .slice(figure.start + shift - first - cell.at, end + shift - cell.at)
          .replaceAll(/\s/gu, ''),
        ...(loss ? { value: -figure.value, base: -figure.base } : {}),
        ...(sign === '' || figure.start > before.length
          ? {}
          : { comparator: comparators[sign.trim()] ?? 'lte' }),
      };
    });
}

/** 1.地区生产总值, （二）城镇化率, 其中：工业增加值, #住宅 */
const marks =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[）)]|[.．、](?!\d))|其中[：:]?|#)\s*/;

function alignedFigures(row: AlignedRow, context: FigureContext): ExtractedFigure[] {
  const { name } = row;
  const { subject } = subjectOf(name.text.replace(marks, ''));
  const times = columnTimes(row.columns, context);
  return row.cells.flatMap(({ cell, column }) => {
    const time = times[row.columns.indexOf(column)];
    if (column.kind === 'serial' || column.kind === 'unit') return [];
    // 18—34岁 is whom the row counts.
    if (cell === name)
      return cellFigures(cell, '', '', context).filter(({ unit }) => !unit.endsWith('岁'));
    return column.kind === 'value' && time != null
      ? valueFigures(cell, column, row, subject, time, context)
      : cellFigures(cell, subject, '', context);
  });
}

/** What a cell begins with that is but a number: ≥95, 约3000个, -3%. */
const number = /^[≥≧⩾≤≦⩽＞＜><=约近超过达到\s+＋−－-]*[\d０-９]/;
/** 1300 is no figure without a unit, 第5 and 1.8：1 are. */
const counts = ({ unit, measure, text }: ExtractedFigure): boolean =>
  unit !== '' || measure === 'rank' || /[:：∶]/.test(text);
/** 改造老旧小区 | 已改造|52个, 新建学校 | 建成|5所: what the row names in full. */
const ofRow = (name: string, subject: string): string =>
  subject.includes(name) || /^(?:建成|完成|开工|投用|新增|实施|达到|实现)$/.test(name)
    ? subject
    : name;
const verbs = { increase: '增长', decrease: '下降' } as const;

function valueFigures(
  cell: Cell,
  column: ValueColumn,
  row: AlignedRow,
  subject: string,
  { role, year, label }: ColumnTime,
  context: FigureContext,
): ExtractedFigure[] {
  const { change } = column;
  const whole = column.leads ? label + subject : subject + label;
  const isNumber = number.test(cell.text);
  // 年均增长 tells so itself.
  const verb = change !== null && isNumber && column.label === '' ? verbs[change] : '';
  const own = inColumn({ role, year }, context);
  // 税收收入|完成预算 97.5%, 地区生产总值|年均增长 7.2%: neither the revenue nor the growth of a year.
  const named = (name: string): string =>
    name.includes(label) ? name : column.leads ? label + name : name + label;
  const figures = cellFigures(cell, whole + verb, bareUnit(row, column), own);
  const read = isNumber ? figures.filter(counts) : figures;
  return read.map((figure) => ({
    ...figure,
    ...(isNumber ? { role, year } : {}),
    indicator: isNumber ? named(figure.indicator || subject) : ofRow(figure.indicator, subject),
    measure: change !== null && isNumber ? change : figure.measure,
    comparator: column.expected && figure.comparator === 'eq' ? 'approx' : figure.comparator,
  }));
}
