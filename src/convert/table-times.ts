/** What the columns of a table say of the figures below them: role, year and what is told of their row. */
import type { Role } from '../schemas/values.ts';
import { defaultTime } from './figures/time.ts';
import type { Time } from './figures/time.ts';
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
    found.push(column.kind === 'value' ? timeOf(column, columns, found, i, context) : null);
  });
  return found;
}

/** Whether a header tells as achieved what is still to come when the report is given. */
export function contradicts({ role, year }: ValueColumn, reportYear: number): boolean {
  return role === 'outcome' && year !== null && yearIn(year, reportYear) > reportYear;
}

function yearIn(year: NonNullable<ValueColumn['year']>, reportYear: number): number {
  return 'year' in year ? year.year : reportYear + year.fromReport;
}

function timeOf(
  column: ValueColumn,
  columns: readonly Column[],
  found: readonly (ColumnTime | null)[],
  i: number,
  context: FigureContext,
): ColumnTime {
  const { label, change, leads, inUnit, role } = column;
  const year = column.year && yearIn(column.year, context.reportYear);
  // 2025年目标 | 增长(%): of the same year, and no less an aim.
  const tellsOfLeft = change !== null || leads || !inUnit;
  if (tellsOfLeft && year === null && (role === null || leads || !inUnit)) {
    const left = found.findLast(
      (time) => time !== null && (inUnit || change !== null || time.role === 'outcome'),
    );
    if (left != null) {
      const isOwn = label !== '' || leads;
      return { role: role ?? left.role, year: left.year, label: isOwn ? label : left.label };
    }
  }
  if (year !== null) return { role: role ?? roleIn(year, context), year, label };
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
