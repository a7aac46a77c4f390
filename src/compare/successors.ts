/**
 * Targets that the catalogue does not know and that two reports of one place set under the same name:
 * 新建口袋公园30个 of one year, 新建口袋公园40个 of the next.
 */
import type { Reading } from '../convert/indicators/reading.ts';
import type { Indicator, IndicatorKind } from '../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import { areAlikeInSize, differencesOf, rateOf, withoutHopes } from './apart.ts';
import type { NamedChange } from './changes.ts';
import { areEqual, changeOf } from './changes.ts';
import { partlyDone } from './deeds.ts';
import { doerOf, doTheSame, openedBy } from './doing.ts';
import type { Called } from './naming.ts';
import { indicatorOf } from './naming.ts';
import { inOrder } from './observations.ts';

/** The targets of two reports of one place that are called alike, in the order of the earlier one. */
export type Successors = (from: ReportRow, to: ReportRow) => NamedChange[];

/** Each report's own targets, for its own year. */
export function successorsOf(called: readonly Called[]): Successors {
  const byReport = new Map(
    [
      ...Map.groupBy(
        called.filter(
          ({ figure, report, year }) => figure.role === 'target' && year === report.year,
        ),
        ({ report }) => report.id,
      ),
    ].map(([id, own]) => [id, Map.groupBy(own, ({ name }) => name)] as const),
  );
  return (from, to) => {
    const [before, after] = [byReport.get(from.id), byReport.get(to.id)];
    if (!before || !after) return [];
    return [...before].flatMap(([name, own]) => pairs(own, after.get(name) ?? []));
  };
}

/**
 * Deed, scope, period, measure and unit must agree on both sides; where a report sets two such targets
 * that differ, nobody can say which of them is meant.
 */
function pairs(before: readonly Called[], after: readonly Called[]): NamedChange[] {
  const fits = new Map(before.map((one) => [one, after.filter((other) => isSame(one, other))]));
  const left = new Set(before);
  return [...fits].flatMap(([one, fitting]): NamedChange[] => {
    if (fitting.length === 0 || !left.has(one)) return [];
    const own = before.filter((other) => fits.get(other)!.some((next) => fitting.includes(next)));
    for (const each of own) left.delete(each);
    const [from, to] = [inOrder(own)[0]!, inOrder(fitting)[0]!];
    const told = [own, fitting].map((all) => all.map(({ figure }) => figure));
    if (!told.every(areEqual)) return [];
    const change = changeOf(countingOf(one), from.figure, to.figure);
    if (change === 'not-comparable') return [];
    const names = [from.figure.indicator, to.figure.indicator] as const;
    return [{ from, to, change, names, told: told.flat() }];
  });
}

/** Of what is to fall by so much the falls are counted: 下降2% after 下降3% is lowered. */
function countingOf(target: Called): Indicator {
  const made = indicatorOf(target, []);
  return target.figure.measure === 'decrease' ? { ...made, name: `${made.name}下降` } : made;
}

function isSame(one: Called, other: Called): boolean {
  if (boundOf(one.figure) * boundOf(other.figure) < 0) return false;
  if (!areAlikeInSize(one.figure, other.figure)) return false;
  if (rateOf(one.reading) !== rateOf(other.reading)) return false;
  const names = [...new Set([one.reading.phrase, other.reading.phrase])];
  const [indicator, further] = [indicatorOf(one, names), indicatorOf(other, names)];
  if (indicator.kind !== further.kind) return false;
  if (!areDoneAlike(one.reading, other.reading, indicator.kind)) return false;
  const [limits, others] = [limitsOf(one, indicator), limitsOf(other, indicator)];
  return limits !== null && limits === others && openedBy(one.reading) === openedBy(other.reading);
}

/** What narrows the target; null where something else keeps it apart. */
function limitsOf(target: Called, indicator: Indicator): string | null {
  const limits = differencesOf(target, indicator).map(({ limit }) => limit);
  if (limits.includes(undefined)) return null;
  return limits
    .map((limit) => withoutHopes(limit!))
    .toSorted()
    .join('\n');
}

function areDoneAlike(one: Reading, other: Reading, kind: IndicatorKind): boolean {
  if (kind !== 'new' && kind !== 'annual') return true;
  if (doerOf(one) !== doerOf(other)) return false;
  return kind === 'annual'
    ? doTheSame(one, other, 'sum') && purposeOf(one) === purposeOf(other)
    : doTheSame(one, other, 'count') && partlyDone(one, other) === null;
}

/** 安排资金30亿元|支持设备更新: of a sum a part, or another one. */
const purposeOf = ({ around }: Reading): string =>
  /^(?:专项|专门|重点)?(?:用于|支持|投向).*/.exec(around.right)?.[0] ?? '';

/** Whether a target is a floor or a ceiling. */
function boundOf({ comparator }: FigureRow): -1 | 0 | 1 {
  if (comparator === 'lte') return -1;
  return comparator === 'gte' || comparator === 'gt' ? 1 : 0;
}
