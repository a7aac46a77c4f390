/** What comparisons look like to the charts. */
import type {
  HistoryData,
  HistoryPoint,
  HistoryYear,
  PromiseData,
  PromiseItem,
  Quantity,
  SlopeData,
  SparkData,
  TermsData,
  ThemesData,
} from '../charts/types.ts';
import type { FigureRow, ReportRow, SectionRow } from '../schemas/opendata.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { PlaceLine } from './archive.ts';
import type { NamedVerdict } from './namesakes.ts';
import type { Observation } from './observations.ts';
import type { IssuerPair, LoneTarget } from './pairs.ts';
import type { Counting } from './quantity.ts';
import { signOn } from './quantity.ts';
import { measured } from './said.ts';
import { themeShares } from './shares.ts';
import { heldOf, newestOf } from './states.ts';
import { asWritten, countTerm } from './terms.ts';
import { conversion } from './units.ts';
import type { Judged } from './verdicts.ts';

/** Turns an address of the data into one of the page: base path and language. */
export type Link = (url: string) => string;

type Name = HistoryData['name'];
type Decided = Exclude<Judged['verdict'], 'not-comparable'>;

/**
 * As printed, what runs against its line below zero; where the chart counts in another unit that
 * converts, with its place on that axis.
 */
export function quantityOf(
  line: Counting | null,
  figure: FigureRow,
  link: Link,
  axis = figure.unit,
): Quantity {
  const own = measured(line, figure);
  const factor = conversion(figure.unit, axis) ?? 1;
  return {
    ...own,
    url: link(figure.url),
    ...(factor === 1 ? {} : { place: own.base * factor }),
  };
}

/** One point a year and role; of several tellings the first, which is the work report's. */
function pointsOf({ indicator, observations, judged }: PlaceLine, link: Link): HistoryPoint[] {
  const seen = new Set<string>();
  return observations.flatMap((o): HistoryPoint[] => {
    const { role } = o.figure;
    const key = `${o.year} ${role}`;
    if (o.year === null || role === 'context' || seen.has(key)) return [];
    seen.add(key);
    const quantity = quantityOf(indicator, o.figure, link, indicator.unit);
    const verdict = role === 'outcome' ? verdictOf(judged, o) : undefined;
    return [{ year: o.year, role, quantity, ...(verdict ? { verdict } : {}) }];
  });
}

function verdictOf(judged: readonly Judged[], o: Observation): Decided | undefined {
  const verdict = judged.find((j) => j.outcome.figure.id === o.figure.id)?.verdict;
  return verdict === 'not-comparable' ? undefined : verdict;
}

/** A line's history over every year between its first and its last. */
export function historyData(
  line: PlaceLine,
  reports: readonly ReportRow[],
  link: Link,
): HistoryData {
  const { name, nameEn } = line.indicator;
  const points = pointsOf(line, link);
  const years = points.map((p) => p.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const all = points.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    name: { zh: name, en: nameEn },
    points,
    years: all.map((year) => ({ year, ...heldAbout(reports, line.place, year) })),
  };
}

/** What is held of the two reports that speak of a year: its own and the one that tells of it. */
export function heldAbout(
  reports: readonly ReportRow[],
  place: string,
  year: number,
): Omit<HistoryYear, 'year'> {
  const [own, next] = [heldOf(reports, place, year - 1), heldOf(reports, place, year)];
  if (own === next) return { held: own };
  if (own === 'none' && next === 'whole') return { held: 'part', lacks: 'target' };
  if (own !== 'whole' || next !== 'none') return { held: 'part' };
  return { held: 'part', lacks: year === newestOf(reports, place) ? 'later' : 'outcome' };
}

export function sparkData(line: PlaceLine, link: Link): SparkData {
  const { name, nameEn } = line.indicator;
  return { name: { zh: name, en: nameEn }, points: pointsOf(line, link) };
}

/** What was judged of a year: on the lines of indicators, then by name. */
export function promiseData(
  year: number,
  lines: readonly PlaceLine[],
  named: readonly NamedVerdict[],
  link: Link,
): PromiseData {
  const item = (indicator: Indicator, j: Judged, url: string): PromiseItem[] => {
    if (j.year !== year || j.verdict === 'not-comparable') return [];
    return [
      {
        id: indicator.id,
        name: { zh: indicator.name, en: indicator.nameEn },
        target: quantityOf(indicator, j.target.figure, link),
        outcome: quantityOf(indicator, j.outcome.figure, link, j.target.figure.unit),
        verdict: j.verdict,
        lower: isLessBetter(indicator, j),
        url: link(url),
      },
    ];
  };
  return {
    year,
    items: [
      ...lines.flatMap(({ indicator, judged }) =>
        judged.flatMap((j) => item(indicator, j, `/indicators/${indicator.id}/`)),
      ),
      ...named.flatMap(({ indicator, judged: j }) => item(indicator, j, j.outcome.figure.url)),
    ],
  };
}

/** Whether less is better on the axis of the line; where that counts falls, more of them is. */
function isLessBetter(line: Counting, { reason, target: { figure } }: Judged): boolean {
  const isLess = reason.kind === 'judged' && reason.better !== 'higher';
  const isFallAbove = (figure.measure === 'decrease') === signOn(line, figure) > 0;
  return isLess !== isFallAbove;
}

/**
 * Comparable targets in both reports, and those in one alone, where the catalogue knows what they
 * count: only then can a target be told to be another one and not the same in other words.
 */
export function slopeData(pair: IssuerPair, link: Link): SlopeData {
  const lone = (targets: readonly LoneTarget[]): SlopeData['added'] =>
    targets.flatMap(({ figure, indicator }) =>
      indicator === null
        ? []
        : {
            id: figure.id,
            name: { zh: indicator.name, en: indicator.nameEn },
            quantity: quantityOf(indicator, figure, link),
            url: link(figure.url),
          },
    );
  return {
    fromYear: pair.from.year,
    toYear: pair.to.year,
    items: pair.changed
      .filter(({ change }) => change !== 'not-comparable')
      .map(({ indicator, from, to }) => ({
        id: indicator.id,
        name: { zh: indicator.name, en: indicator.nameEn },
        from: quantityOf(indicator, from.figure, link),
        to: quantityOf(indicator, to.figure, link, from.figure.unit),
        url: link(`/indicators/${indicator.id}/`),
      })),
    added: lone(pair.added),
    gone: lone(pair.gone),
    complete: pair.held.from === 'whole' && pair.held.to === 'whole',
  };
}

/** Words across reports, oldest first; `urlOf` leads to the places where a word stands. */
export function termsData(
  words: readonly string[],
  reports: readonly ReportRow[],
  sections: readonly SectionRow[],
  label: (report: ReportRow) => Name,
  urlOf?: (term: string) => string,
): TermsData {
  const counted = words.map((term) => ({
    term,
    counts: countTerm(asWritten(term), reports, sections),
  }));
  return {
    reports: reports.map((report, index) => ({
      id: report.id,
      label: label(report),
      characters: counted[0]?.counts[index]?.characters ?? 0,
      ...(report.complete ? {} : { partial: true }),
    })),
    terms: counted.map(({ term, counts }) => ({
      term,
      counts: counts.map((count) => count.occurrences),
      ...(urlOf ? { urls: counts.map(() => urlOf(term)) } : {}),
    })),
  };
}

/** What each report speaks of, oldest first. */
export function themesData(
  reports: readonly ReportRow[],
  sections: readonly SectionRow[],
  label: (report: ReportRow) => Name,
): ThemesData {
  const byReport = Map.groupBy(sections, (row) => row.report);
  return {
    complete: reports.every((report) => report.complete),
    reports: reports.map((report) => ({
      id: report.id,
      label: label(report),
      shares: themeShares(byReport.get(report.id) ?? []),
    })),
  };
}
