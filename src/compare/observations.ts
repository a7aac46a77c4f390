/** Figures that belong to an indicator, sorted into lines: one line a place, points by year. */
import type { Catalogue, Indicator } from '../schemas/indicators.ts';
import type { FigureRow, ReportRow } from '../schemas/opendata.ts';
import { places } from '../convert/indicators/context.ts';
import { placeOf } from './place.ts';
import { stepOf } from './quantity.ts';

export interface Observation {
  readonly figure: FigureRow;
  readonly report: ReportRow;
  readonly place: string;
  /** Null where the text does not say; then it stands in the order of its report's year. */
  readonly year: number | null;
}

/** All observations of an indicator for one place, targets before outcomes within a year. */
export interface Line {
  readonly indicator: Indicator;
  readonly place: string;
  readonly observations: readonly Observation[];
}

const roleRank = { target: 0, outcome: 1, context: 2 } as const;

/** Lines in the order of the catalogue, then of the places; indicators without figures have none. */
export function linesOf(
  reports: readonly ReportRow[],
  figures: readonly FigureRow[],
  catalogue: Catalogue,
): Line[] {
  const byId = new Map(reports.map((row) => [row.id, row]));
  const known = places(reports);
  const byIndicator = Map.groupBy(
    figures.filter((figure) => figure.indicatorId !== null),
    (figure) => figure.indicatorId,
  );
  return catalogue.indicators.flatMap((indicator) => {
    const observations = (byIndicator.get(indicator.id) ?? []).flatMap((figure) => {
      const report = byId.get(figure.report);
      if (!report) return [];
      return [{ figure, report, place: placeOf(report.issuer, known), year: figure.year }];
    });
    const byPlace = Map.groupBy(observations, (o) => o.place);
    return [...byPlace.keys()]
      .toSorted()
      .map((place) => ({ indicator, place, observations: inOrder(byPlace.get(place) ?? []) }));
  });
}

/** By year, targets before outcomes, the government's own report first. */
export function inOrder(observations: readonly Observation[]): Observation[] {
  return observations.toSorted(
    (a, b) =>
      (a.year ?? a.report.year) - (b.year ?? b.report.year) ||
      roleRank[a.figure.role] - roleRank[b.figure.role] ||
      weight(a.report) - weight(b.report) ||
      a.report.year - b.report.year ||
      (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0) ||
      // 迈上3万亿元新台阶、达到30145.79亿元: the finer number speaks for the report.
      stepOf(a.figure) - stepOf(b.figure) ||
      a.figure.start - b.figure.start,
  );
}

/** The government's own report speaks before a bureau's. */
function weight(report: ReportRow): number {
  return report.kind === 'government-work-report' ? 0 : 1;
}
