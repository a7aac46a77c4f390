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
import { issuerSlug } from '../../convert/issuer-slug.ts';
import { reportName } from '../../reading/names.ts';
import type { ReportRow, SectionRow } from '../../schemas/opendata.ts';
import { href, indicatorPath, reportPath } from '../urls.ts';
import { stripData } from './strip.ts';

export interface PublishedChart {
  readonly id: string;
  readonly chart: BoundChart;
  /** What the numbers come from. */
  readonly source: string;
  /** The page it stands on, without base path and language. */
  readonly path: string;
}

export const chartIds = {
  promise: (place: string, year: number): string => `promise-${issuerSlug(place)}-${year}`,
  history: (indicator: string, place: string): string =>
    `history-${issuerSlug(place)}-${indicator}`,
  slope: (issuer: string, from: number, to: number): string =>
    `targets-${issuerSlug(issuer)}-${from}-${to}`,
  strip: (report: string): string => `figures-${report}`,
  themes: (issuer: string): string => `themes-${issuerSlug(issuer)}`,
  terms: (issuer: string): string => `terms-${issuerSlug(issuer)}`,
};

/** Those made of what the comparison says, in a fixed order. */
export function comparisonCharts(
  reports: readonly ReportRow[],
  comparison: Comparison,
  lang: Lang,
): PublishedChart[] {
  const lines = comparison.histories.flatMap((h) => h.lines);
  const link = (url: string): string => href(url, lang);
  return [
    ...promises(lines, lang),
    ...comparison.pairs.flatMap(({ from, to, issuers }) =>
      issuers
        .filter((pair) => pair.changed.length > 0)
        .map((pair) => ({
          id: chartIds.slope(pair.issuer, from, to),
          chart: bind(slope, slopeData(pair, link)),
          source: sourceOf([pair.from, pair.to], lang),
          path: `/compare/${from}-${to}/`,
        })),
    ),
    ...histories(lines, reports, lang),
  ];
}

/** Those made of the texts, in a fixed order. */
export function textCharts(archive: Archive, lang: Lang): PublishedChart[] {
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
        id: chartIds.themes(issuer),
        chart: bind(themes, themesData(own, sections(own), year)),
        source: sourceOf(own, lang),
        path: '/compare/',
      },
      {
        id: chartIds.terms(issuer),
        chart: bind(terms, termsData(firstTerms.slice(0, 12), own, sections(own), year, search)),
        source: sourceOf(own, lang),
        path: '/terms/',
      },
    ]),
  ];
}

/** Every place and year with judged targets. */
function promises(lines: readonly PlaceLine[], lang: Lang): PublishedChart[] {
  const made: PublishedChart[] = [];
  for (const [place, own] of Map.groupBy(lines, (line) => line.place)) {
    const years = new Set(own.flatMap((line) => line.judged.map((j) => j.year)));
    for (const year of [...years].sort((a, b) => a - b)) {
      const data = promiseData(year, own, (url) => href(url, lang));
      if (data.items.length === 0) continue;
      const judged = own.flatMap((line) => line.judged.filter((j) => j.year === year));
      made.push({
        id: chartIds.promise(place, year),
        chart: bind(promise, data),
        source: sourceOf(
          judged.flatMap((j) => [j.target.report, j.outcome.report]),
          lang,
        ),
        path: `/compare/${year}-${year + 1}/`,
      });
    }
  }
  return made;
}

/** Every line with at least two points. */
function histories(
  lines: readonly PlaceLine[],
  reports: readonly ReportRow[],
  lang: Lang,
): PublishedChart[] {
  return lines.flatMap((line) => {
    const data = historyData(line, reports, (url) => href(url, lang));
    if (data.points.length < 2) return [];
    return [
      {
        id: chartIds.history(line.indicator.id, line.place),
        chart: bind(history, data),
        source: sourceOf(
          line.observations.map((o) => o.report),
          lang,
        ),
        path: indicatorPath(line.indicator.id),
      },
    ];
  });
}

/** The documents by name, each once, in the order in which they were delivered. */
function sourceOf(reports: readonly ReportRow[], lang: Lang): string {
  const byId = new Map(reports.map((row) => [row.id, row]));
  const ordered = [...byId.values()].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  return ordered.map((row) => reportName(row, lang)).join(lang === 'zh' ? '、' : ', ');
}
