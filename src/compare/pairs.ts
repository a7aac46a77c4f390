/** Two reports of one place, year against year: what became of the targets, and which changed. */
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Indicator } from '../schemas/indicators.ts';
import { places } from '../convert/indicators/context.ts';
import type { Alignment } from './align.ts';
import { alignSections } from './align.ts';
import type { ChangedTarget, NamedChange } from './changes.ts';
import { changesOn } from './changes.ts';
import type { Line } from './observations.ts';
import { placeOf } from './place.ts';
import type { Held } from './reason.ts';
import type { TargetState } from './states.ts';
import type { Successors } from './successors.ts';

/** Targets of one of the two reports alone, as far as the pages held tell. */
export interface LoneTarget {
  readonly figure: FigureRow;
  readonly indicator: Indicator | null;
}

export interface IssuerPair {
  readonly issuer: string;
  readonly from: ReportRow;
  readonly to: ReportRow;
  readonly held: { readonly from: Held; readonly to: Held };
  /** The promises for the earlier year; outcomes are sought in all that is held. */
  readonly states: readonly TargetState[];
  /** What the earlier report promises for other years, which the next report need not tell of. */
  readonly otherYears: readonly TargetState[];
  readonly changed: readonly ChangedTarget[];
  /** The same of targets without an indicator that both reports call alike. */
  readonly named: readonly NamedChange[];
  readonly added: readonly LoneTarget[];
  readonly gone: readonly LoneTarget[];
  /** The sections side by side; worked out when first asked for. */
  readonly sections: readonly Alignment[];
}

/** Address `/compare/<from>-<to>/`; several issuers may have reports of both years. */
export interface YearPair {
  readonly from: number;
  readonly to: number;
  readonly issuers: readonly IssuerPair[];
}

export interface PairsInput {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  readonly states: readonly TargetState[];
  readonly lines: readonly Line[];
  readonly successors: Successors;
}

/** Two reports of one issuer that are set side by side. */
export type Step = Pick<IssuerPair, 'issuer' | 'from' | 'to'>;

/** Work reports of one issuer, each with the next one held and the one after. */
export function stepsOf(reports: readonly ReportRow[]): Step[] {
  const works = reports.filter((row) => row.kind === 'government-work-report');
  return [...Map.groupBy(works, (row) => row.issuer)].flatMap(([issuer, own]) => {
    const byYear = own.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    return byYear.flatMap((from, index) =>
      byYear
        .slice(index + 1, index + 3)
        .filter((to) => to.year > from.year)
        .map((to) => ({ issuer, from, to })),
    );
  });
}

export function pairsOf(input: PairsInput): YearPair[] {
  const made = stepsOf(input.reports).map(({ issuer, from, to }) => pair(issuer, from, to, input));
  const byYears = Map.groupBy(made, ({ from, to }) => `${from.year}-${to.year}`);
  return [...byYears.values()]
    .map((issuers) => ({ from: issuers[0]!.from.year, to: issuers[0]!.to.year, issuers }))
    .toSorted((a, b) => b.from - a.from || b.to - a.to);
}

function pair(issuer: string, from: ReportRow, to: ReportRow, input: PairsInput): IssuerPair {
  const { reports, sections, states, lines, figures } = input;
  const place = placeOf(issuer, places(reports));
  const changed = changesOn(lines, from, to);
  const named = input.successors(from, to);
  // of an indicator its targets for other years as well
  const told = new Set([
    ...changed.map(({ indicator }) => indicator.id),
    ...named.flatMap((one) => one.told.map(({ id }) => id)),
  ]);
  const byFigure = new Map<string, Indicator>();
  for (const { indicator, observations } of lines)
    for (const { figure } of observations) byFigure.set(figure.id, indicator);
  const alone = (report: ReportRow): LoneTarget[] =>
    figures
      .filter((f) => f.report === report.id && f.role === 'target' && !told.has(f.id))
      .map((figure) => ({ figure, indicator: byFigure.get(figure.id) ?? null }))
      .filter(({ indicator }) => !indicator || !told.has(indicator.id));
  let aligned: readonly Alignment[] | undefined;
  return {
    issuer,
    from,
    to,
    held: { from: from.complete ? 'whole' : 'part', to: to.complete ? 'whole' : 'part' },
    states: states.filter((s) => s.place === place && s.year === from.year),
    otherYears: states.filter((s) => s.target.report === from.id && s.year !== from.year),
    changed,
    named,
    added: alone(to),
    gone: alone(from),
    get sections() {
      aligned ??= alignSections(
        sections.filter((s) => s.report === from.id),
        sections.filter((s) => s.report === to.id),
      );
      return aligned;
    },
  };
}
