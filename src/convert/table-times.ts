/** What the columns of a table say of the figures below them: role, year and what is told of their row. */
import type { Role } from '../schemas/values.ts';
import { defaultTime } from './figures/time.ts';
import type { Time } from './figures/time.ts';
import { isPlain } from './table-header.ts';
import type { Column, ValueColumn } from './table-header.ts';
import type { FigureContext } from './types.ts';

export interface ColumnTime extends Time {
  /** Of the column, or of the one to its left whose change it tells; '' for the row itself. */
  readonly label: string;
}

/** One for each column, null for those without values. */
export function columnTimes(
  columns: readonly Column[],
  context: FigureContext,
): readonly (ColumnTime | null)[] {
  const found: (ColumnTime | null)[] = [];
  columns.forEach((column, i) => {
    if (column.kind !== 'value') return found.push(null);
    const time = timeOf(column, columns, found, i, context);
    return found.push(overYears(column, time.year, found) ? { ...time, year: null } : time);
  });
  return found;
}

/**
 * Whether a change is one of several years, and no year's own: 2020年 | 2025年 | 增长(%), 比2020年增长(%).
 */
function overYears(
  { text, change, year: own, label }: ValueColumn,
  year: number | null,
  found: readonly (ColumnTime | null)[],
): boolean {
  if (change === null || year === null) return false;
  const since = /[比较]((?:19|20)\d\d)年/.exec(text)?.[1];
  if (since !== undefined) return Number(since) !== year - 1;
  if (own !== null || label !== '' || /同比|上一?年|去年/.test(text)) return false;
  const earlier = found.flatMap((time) =>
    time?.year != null && time.year < year ? time.year : [],
  );
  return earlier.length > 0 && Math.max(...earlier) < year - 1;
}

/** Whether a header tells as achieved what is still to come when the report is given. */
export function contradicts({ role, year }: ValueColumn, reportYear: number): boolean {
  return role === 'outcome' && year !== null && yearIn(year, reportYear) > reportYear;
}

function yearIn(year: NonNullable<ValueColumn['year']>, reportYear: number): number {
  return 'year' in year ? year.year : reportYear + year.fromReport;
}

const inUnitAt = (column: Column | undefined): boolean =>
  column?.kind === 'value' && column.change === null && column.inUnit;

function timeOf(
  column: ValueColumn,
  columns: readonly Column[],
  found: readonly (ColumnTime | null)[],
  i: number,
  context: FigureContext,
): ColumnTime {
  const { change, leads, inUnit, role } = column;
  // 地区生产总值（亿元） | 2025年目标增速（%）: of the product.
  const of = change === null || leads ? undefined : found.findLast((_, k) => inUnitAt(columns[k]));
  const label = column.label || (of?.label ?? '');
  const year = column.year && yearIn(column.year, context.reportYear);
  // 2025年目标 | 增长(%): of the same year, and no less an aim.
  const tellsOfLeft = change !== null || leads || !inUnit;
  if (tellsOfLeft && year === null && (role === null || leads || !inUnit)) {
    const left = found.findLast(
      (time) => time !== null && (inUnit || change !== null || time.role === 'outcome'),
    );
    if (left != null) return { role: role ?? left.role, year: left.year, label };
  }
  if (year !== null) return { role: role ?? roleIn(year, context), year, label };
  // 绝对数（亿元） in a bulletin: of its year
  if (isPlain(column) && context.part !== 'plan') return { ...defaultTime(context), label };
  // 总投资（亿元）: of no year.
  if (role === null) return { role: 'context', year: null, label };
  return { role, year: yearOf(role, columns, i, context), label };
}

/** Whether the numbers of a year told without a word are aims: those of years to come are. */
function roleIn(year: number, context: FigureContext): Role {
  const { reportYear, kind, part, partYear } = context;
  if (year !== reportYear) return year < reportYear ? 'outcome' : 'target';
  // A work report opens its year, unless it is given at the end of it.
  if (kind === 'government-work-report')
    return part === 'review' && partYear === year ? 'outcome' : 'target';
  return defaultTime(context).role;
}

/** 计划 | 完成: the year of a column that names none. */
function yearOf(
  role: Role,
  columns: readonly Column[],
  i: number,
  context: FigureContext,
): number | null {
  const usual = defaultTime(context);
  if (role === usual.role) {
    // In a plan too, what was planned and what was achieved are of one year.
    const fulfilled =
      role === 'target' &&
      columns.some(
        (other, k) =>
          k > i &&
          other.kind === 'value' &&
          other.role === 'outcome' &&
          other.year === null &&
          other.inUnit,
      );
    return fulfilled && usual.year !== null ? usual.year - 1 : usual.year;
  }
  if (role === 'outcome') return usual.year === null ? null : context.reportYear - 1;
  return context.part === 'review' ? usual.year : context.reportYear;
}

/** The context of what a cell tells in words of its own. */
export function inColumn({ role, year }: Time, context: FigureContext): FigureContext {
  const { reportYear } = context;
  return {
    kind: 'government-work-report',
    part: role === 'target' ? 'plan' : 'review',
    reportYear,
    heading: null,
    ...(year === null ? {} : { partYear: year }),
  };
}
