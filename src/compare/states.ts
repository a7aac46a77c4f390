/** What became of every numeric target. */
import type { Recognition } from '../convert/indicators/recognise.ts';
import type { FigureRow, ReportRow, SectionRow, VerdictRow } from '../schemas/opendata.ts';
import type { TargetEnd, Verdict } from '../schemas/values.ts';
import { targetEnd, verdict } from '../schemas/values.ts';
import { places } from '../convert/indicators/context.ts';
import type { Line } from './observations.ts';
import type { Namesake } from './namesakes.ts';
import { placeOf } from './place.ts';
import type { Held, Reason, Told } from './reason.ts';
import { whyZh } from './reason.ts';
import { said } from './said.ts';
import type { Judged } from './verdicts.ts';

/**
 * Where no outcome is found: of a report held in full that is a finding, of pages it may be a gap of
 * the archive, and of what is not held it is one.
 */
const silences = {
  whole: 'not-found',
  part: 'not-reported',
  plan: 'not-held',
  none: 'not-held',
} as const satisfies Record<Told, TargetEnd>;

export interface TargetState {
  readonly target: FigureRow;
  readonly place: string;
  readonly year: number;
  readonly state: TargetEnd;
  readonly outcome: FigureRow | null;
  readonly indicator: string | null;
  readonly reason: Reason;
}

export interface StateInput {
  readonly reports: readonly ReportRow[];
  readonly sections: readonly SectionRow[];
  readonly figures: readonly FigureRow[];
  /** One for each figure, in their order. */
  readonly recognitions: readonly Recognition[];
  readonly judged: readonly Judged[];
  /** By id of the target, of those without an indicator. */
  readonly namesakes: ReadonlyMap<string, Namesake>;
}

/** How much is held of what would tell a year's outcomes: the work report of the year after. */
export function heldOf(reports: readonly ReportRow[], place: string, year: number): Held {
  const next = workOf(reports, place, year + 1);
  if (next.length === 0) return 'none';
  return next.some((row) => row.complete) ? 'whole' : 'part';
}

const grouped = new WeakMap<readonly ReportRow[], ReadonlyMap<string, readonly ReportRow[]>>();

/** Work reports by the place they speak of, sorted out once for a list of reports. */
function worksByPlace(reports: readonly ReportRow[]): ReadonlyMap<string, readonly ReportRow[]> {
  const known = grouped.get(reports);
  if (known !== undefined) return known;
  const works = reports.filter((row) => row.kind === 'government-work-report');
  const names = places(works);
  const made = Map.groupBy(works, ({ issuer }) => placeOf(issuer, names));
  grouped.set(reports, made);
  return made;
}

/** How many targets came to which end. */
export function tally(states: readonly TargetState[]): Record<TargetState['state'], number> {
  const counts = Object.fromEntries(targetEnd.options.map((end) => [end, 0])) as ReturnType<
    typeof tally
  >;
  for (const { state } of states) counts[state] += 1;
  return counts;
}

export const isVerdict = (state: TargetState['state']): state is Verdict =>
  verdict.options.some((one) => one === state);

function workOf(reports: readonly ReportRow[], place: string, year: number): ReportRow[] {
  return (worksByPlace(reports).get(place) ?? []).filter((row) => row.year === year);
}

/** Year of the newest work report of a place that is held. */
export function newestOf(reports: readonly ReportRow[], place: string): number {
  return Math.max(...(worksByPlace(reports).get(place) ?? []).map(({ year }) => year));
}

/** The targets of a line with an outcome or a figure close to it, by year. */
export function toldOf(
  states: readonly TargetState[],
  { indicator, place }: Pick<Line, 'indicator' | 'place'>,
): TargetState[] {
  const own = states.filter((s) => s.indicator === indicator.id && s.place === place);
  return byYear(own.filter((s) => s.outcome !== null));
}

/** Their rows in the open data, by `<indicator> <place>`. */
export function verdictRows(states: readonly TargetState[]): Map<string, VerdictRow[]> {
  const rows = new Map<string, VerdictRow[]>();
  for (const { indicator, place, year, target, outcome, state, reason } of byYear(states)) {
    if (indicator === null || outcome === null || !isVerdict(state)) continue;
    const row = {
      year,
      target: target.id,
      outcome: outcome.id,
      verdict: state,
      why: whyZh(reason),
    };
    const key = `${indicator} ${place}`;
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return rows;
}

const byYear = (states: readonly TargetState[]): TargetState[] =>
  states.toSorted((a, b) => a.year - b.year);

/** Every figure of role `target`, in the order of the figures. */
export function statesOf(input: StateInput): TargetState[] {
  const { reports, sections, figures, recognitions, judged, namesakes } = input;
  const byId = new Map(reports.map((row) => [row.id, row]));
  const known = places(reports);
  const placeOfFigure = (figure: FigureRow): string =>
    placeOf(byId.get(figure.report)?.issuer ?? '', known);
  const judgedBy = new Map(judged.map((j) => [j.target.figure.id, j]));
  const near = nearOutcomes(figures, recognitions, placeOfFigure);
  const telling = new Set(sections.filter((s) => s.part !== 'plan').map((s) => s.report));
  const told = (place: string, year: number): Told => {
    const held = heldOf(reports, place, year);
    if (held !== 'part') return held;
    return workOf(reports, place, year + 1).some((row) => telling.has(row.id)) ? 'part' : 'plan';
  };
  return figures.flatMap((target): TargetState[] => {
    const report = byId.get(target.report);
    if (target.role !== 'target' || !report) return [];
    const place = placeOfFigure(target);
    const year = target.year ?? report.year;
    const made = { target, place, year, indicator: target.indicatorId };
    const same = judgedBy.get(target.id) ?? repeated(target, judged, place);
    if (same)
      return [{ ...made, state: same.verdict, outcome: same.outcome.figure, reason: same.reason }];
    const namesake = namesakes.get(target.id);
    if (namesake) return [{ ...made, ...metByName(target, namesake) }];
    const beside = near.get(`${place} ${year} ${target.indicatorId ?? ''}`)?.[0];
    if (beside) return [{ ...made, ...besideOf(beside.figure, beside.differences) }];
    const held = told(place, year);
    const reason: Reason = { kind: 'silent', year: year + 1, held };
    return [{ ...made, state: silences[held], outcome: null, reason }];
  });
}

type Met = Pick<TargetState, 'state' | 'outcome' | 'reason'>;

/** Only a figure that comes close is told. */
function besideOf(outcome: FigureRow, differences: Near['differences']): Met {
  const reason = {
    kind: 'near',
    outcome: said(outcome, outcome.measure === 'decrease'),
    differences,
  } as const;
  return { state: 'not-comparable', outcome, reason };
}

function metByName(target: FigureRow, { outcome, judged, differences }: Namesake): Met {
  if (judged === null) return besideOf(outcome, differences);
  const names = [target.indicator, outcome.indicator] as const;
  return {
    state: judged.verdict,
    outcome,
    reason: { kind: 'namesake', names, reason: judged.reason },
  };
}

/** A target stated twice in one report shares the verdict. */
function repeated(target: FigureRow, judged: readonly Judged[], place: string): Judged | undefined {
  if (!target.indicatorId) return undefined;
  return judged.find(
    (j) =>
      j.target.figure.indicatorId === target.indicatorId &&
      j.target.place === place &&
      j.year === target.year &&
      j.target.report.id === target.report,
  );
}

interface Near {
  readonly figure: FigureRow;
  readonly differences: Recognition['near'][number]['differences'];
}

function nearOutcomes(
  figures: readonly FigureRow[],
  recognitions: readonly Recognition[],
  placeOfFigure: (figure: FigureRow) => string,
): Map<string, Near[]> {
  const found = new Map<string, Near[]>();
  figures.forEach((figure, index) => {
    if (figure.role !== 'outcome' || figure.year === null) return;
    for (const { indicator, differences } of recognitions[index]!.near) {
      const key = `${placeOfFigure(figure)} ${figure.year} ${indicator}`;
      const list = found.get(key) ?? [];
      list.push({ figure, differences });
      found.set(key, list);
    }
  });
  for (const list of found.values())
    list.sort(
      (a, b) => a.differences.length - b.differences.length || a.figure.start - b.figure.start,
    );
  return found;
}
