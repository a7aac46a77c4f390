/** Targets that two reports of one place set for the same thing, each for its own year. */
import type { Indicator } from '../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import type { TargetChange } from '../schemas/values.ts';
import type { Line, Observation } from './observations.ts';
import type { Counting } from './quantity.ts';
import { baseMax, signOn } from './quantity.ts';
import { conversion } from './units.ts';

/** One indicator's targets in both reports. */
export interface ChangedTarget {
  readonly indicator: Indicator;
  readonly from: Observation;
  readonly to: Observation;
  readonly change: TargetChange;
  /** All tellings of both targets. */
  readonly told: readonly FigureRow[];
}

/** Targets that the catalogue does not know and that both reports call alike. */
export interface NamedChange extends Omit<ChangedTarget, 'indicator'> {
  /** What the reports call them. */
  readonly names: readonly [from: string, to: string];
}

/** Those of the indicators, in the order of their lines. */
export function changesOn(lines: readonly Line[], from: ReportRow, to: ReportRow): ChangedTarget[] {
  return lines.flatMap(({ indicator, observations }): ChangedTarget[] => {
    const [before, after] = [targetsIn(observations, from), targetsIn(observations, to)];
    const [a, b] = [before[0], after[0]];
    if (!a || !b) return [];
    const change = changeOf(indicator, a.figure, b.figure);
    const told = [...before, ...after].map(({ figure }) => figure);
    return [{ indicator, from: a, to: b, change, told }];
  });
}

/** The targets for the report's own year. */
function targetsIn(observations: readonly Observation[], report: ReportRow): Observation[] {
  return observations.filter(
    (o) => o.report.id === report.id && o.figure.role === 'target' && o.year === report.year,
  );
}

/** The tellings of the later target that state the number which was compared. */
export function changedAlike({ to, told }: Pick<ChangedTarget, 'to' | 'told'>): FigureRow[] {
  return told.filter((figure) => figure.report === to.report.id && areEqual([to.figure, figure]));
}

/** Whether all state the same number, bounds aside. */
export function areEqual(figures: readonly FigureRow[]): boolean {
  const [first, ...others] = figures;
  return others.every((figure) => {
    const factor = conversion(figure.unit, first!.unit) ?? 1;
    return figure.base * factor === first!.base && baseMax(figure) * factor === baseMax(first!);
  });
}

/**
 * Compares the stated numbers; `raised` means a larger number, of falls a larger fall where the line counts
 * falls. 35 is neither more nor less than 30—40.
 */
export function changeOf(
  indicator: Pick<Indicator, 'units' | 'unit'> & Counting,
  from: FigureRow,
  to: FigureRow,
): TargetChange {
  const factor = conversion(to.unit, from.unit) ?? (indicator.units ? 1 : null);
  if (factor === null || (from.measure === 'decrease') !== (to.measure === 'decrease'))
    return 'not-comparable';
  const [low, high] = [to.base * factor - from.base, baseMax(to) * factor - baseMax(from)];
  if (low * high < 0) return 'not-comparable';
  const difference = signOn(indicator, from) * (low || high);
  return difference === 0 ? 'unchanged' : difference > 0 ? 'raised' : 'lowered';
}
