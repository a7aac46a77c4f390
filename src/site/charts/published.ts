/**
 * The charts that have an address of their own, /embed/<id>/, with files beside it. Their ids are
 * made of identifiers only, so that they stay as long as those.
 */
import type { Archive } from '../../archive/archive.ts';
import type { BoundChart } from '../../charts/index.ts';
import { bind, history, promise, slope, strip, terms, themes } from '../../charts/index.ts';
import type { Lang } from '../../charts/types.ts';
import type { Comparison, PlaceLine } from '../../compare/index.ts';
import {
  firstTerms,
  historyData,
  promiseData,
  slopeData,
  termsData,
  themesData,
} from '../../compare/index.ts';
import { reportNames } from '../../reading/names.ts';
import type { ReportRow, SectionRow } from '../../schemas/opendata.ts';
import type { IssuerPaths } from '../issuer-paths.ts';
import { href, reportPath } from '../urls.ts';
import { stripData } from './strip.ts';

export interface PublishedChart {
  readonly id: string;
  readonly chart: BoundChart;
  /** What the numbers come from. */
  readonly source: string;
  /** The page it stands on, without base path and language. */
  readonly path: string;
}

/** Made of the ids of issuers, indicators and reports. */
export const chartIds = {
  promise: (issuer: string, year: number): string => `promise-${issuer}-${year}`,
  history: (indicator: string, issuer: string): string => `history-${issuer}-${indicator}`,
  slope: (issuer: string, from: number, to: number): string => `targets-${issuer}-${from}-${to}`,
  strip: (report: string): string => `figures-${report}`,
  themes: (issuer: string): string => `themes-${issuer}`,
  terms: (issuer: string): string => `terms-${issuer}`,
};

/** Those made of what the comparison says, in a fixed order. */
export function comparisonCharts(
  reports: readonly ReportRow[],
  comparison: Comparison,
  { issuerId, comparePath, linePath }: IssuerPaths,
  lang: Lang,
): PublishedChart[] {
  const lines = comparison.histories.flatMap((h) => h.lines);
  const link = (url: string): string => href(url, lang);
  return [
    ...promises(lines, comparison.named, { issuerId, comparePath }, lang),
    ...comparison.pairs.flatMap(({ from, to, issuers }) =>
      issuers
        .filter((pair) => pair.changed.length > 0)
        .map((pair) => ({
          id: chartIds.slope(issuerId(pair.issuer), from, to),
          chart: bind(slope, slopeData(pair, link)),
          source: sourceOf([pair.from, pair.to], lang),
          path: comparePath(from, to, pair.issuer),
        })),
    ),
    ...histories(lines, reports, { issuerId, linePath }, lang),
  ];
}

/** Those made of the texts, in a fixed order. */
export function textCharts(
  archive: Archive,
  { issuerId, wordsPath, termsPath }: IssuerPaths,
  lang: Lang,
): PublishedChart[] {
  const works = Map.groupBy(
    archive.reports
      .filter((row) => row.kind === 'government-work-report')
      .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1)),
    (row) => row.issuer,
  );
  const sections = (own: readonly ReportRow[]): SectionRow[] =>
    own.flatMap(({ id }) => archive.sectionsOf(id));
  const link = (url: string): string => href(url, lang);
  const year = (row: ReportRow) => ({ zh: `${row.year}年`, en: String(row.year) });
  const search = (term: string): string => link(`/search/?q=${encodeURIComponent(term)}`);
  return [
    ...archive.reports
      .filter(({ id }) => archive.figuresOfReport(id).length > 0)
      .map((report) => ({
        id: chartIds.strip(report.id),
        chart: bind(strip, stripData(archive, report, lang)),
        source: sourceOf([report], lang),
        path: reportPath(report.id),
      })),
    ...[...works].flatMap(([issuer, own]) => [
      {
        id: chartIds.themes(issuerId(issuer)),
        chart: bind(themes, themesData(own, sections(own), year)),
        source: sourceOf(own, lang),
        path: wordsPath(issuer),
      },
      {
        id: chartIds.terms(issuerId(issuer)),
        chart: bind(terms, termsData(firstTerms.slice(0, 12), own, sections(own), year, search)),
        source: sourceOf(own, lang),
        path: termsPath(issuer),
      },
    ]),
  ];
}

/** Every place and year with judged targets. */
function promises(
  lines: readonly PlaceLine[],
  named: Comparison['named'],
  { issuerId, comparePath }: Pick<IssuerPaths, 'issuerId' | 'comparePath'>,
  lang: Lang,
): PublishedChart[] {
  const made: PublishedChart[] = [];
  const onLines = Map.groupBy(lines, (line) => line.place);
  const byName = Map.groupBy(named, ({ place }) => place);
  for (const place of new Set([...onLines.keys(), ...byName.keys()])) {
    const [own, called] = [onLines.get(place) ?? [], byName.get(place) ?? []];
    const judged = [...own.flatMap((line) => line.judged), ...called.map((one) => one.judged)];
    const years = new Set(judged.map(({ year }) => year));
    for (const year of [...years].sort((a, b) => a - b)) {
      const data = promiseData(year, own, called, (url) => href(url, lang));
      if (data.items.length === 0) continue;
      made.push({
        id: chartIds.promise(issuerId(place), year),
        chart: bind(promise, data),
        source: sourceOf(
          judged.flatMap((j) => (j.year === year ? [j.target.report, j.outcome.report] : [])),
          lang,
        ),
        path: comparePath(year, year + 1, place),
      });
    }
  }
  return made;
}

/** Every line with at least two points. */
function histories(
  lines: readonly PlaceLine[],
  reports: readonly ReportRow[],
  { issuerId, linePath }: Pick<IssuerPaths, 'issuerId' | 'linePath'>,
  lang: Lang,
): PublishedChart[] {
  return lines.flatMap((line) => {
    const data = historyData(line, reports, (url) => href(url, lang));
    if (data.points.length < 2) return [];
    return [
      {
        id: chartIds.history(line.indicator.id, issuerId(line.place)),
        chart: bind(history, data),
        source: sourceOf(
          line.observations.map((o) => o.report),
          lang,
        ),
        path: linePath(line.indicator, line.place),
      },
    ];
  });
}

/** The documents by name, each once, in the order in which they were delivered. */
function sourceOf(reports: readonly ReportRow[], lang: Lang): string {
  const byId = new Map(reports.map((row) => [row.id, row]));
  const ordered = [...byId.values()].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  return reportNames(ordered, lang);
}
