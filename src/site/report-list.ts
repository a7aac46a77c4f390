/** The reports of an archive of several issuers, cut into pages. */
import { loadArchive } from '../archive/index.ts';
import { once } from '../archive/scope.ts';
import { issuerKinds } from '../schemas/issuers.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import { loadDirectory, perPage } from './issuers.ts';

/** Newest year first, then in the order of the governments. */
function inOrder(rows: readonly ReportRow[]): ReportRow[] {
  const { of } = loadDirectory();
  return rows.toSorted(
    (a, b) => b.year - a.year || of(a.issuer).order - of(b.issuer).order || (a.id < b.id ? -1 : 1),
  );
}

/** Whole years stand together; a year of more reports than a page holds begins one and is cut. */
export function reportPages(): readonly (readonly ReportRow[])[] {
  return once('pages of reports', () => {
    const pages: ReportRow[][] = [];
    for (const own of Map.groupBy(inOrder(loadArchive().reports), ({ year }) => year).values()) {
      const last = pages.at(-1);
      if (last !== undefined && last.length + own.length <= perPage) last.push(...own);
      else for (let at = 0; at < own.length; at += perPage) pages.push(own.slice(at, at + perPage));
    }
    return pages;
  });
}

/** Each year with the page, from 1, on which it begins; newest first. */
export function pageOfYear(): ReadonlyMap<number, number> {
  const begins = new Map<number, number>();
  reportPages().forEach((reports, at) => {
    for (const { year } of reports) if (!begins.has(year)) begins.set(year, at + 1);
  });
  return begins;
}

/** Work reports of the newest year, then of the one before; the higher level first. */
export function newestReports(most: number): readonly ReportRow[] {
  const { of } = loadDirectory();
  const level = ({ issuer }: ReportRow): number => issuerKinds.indexOf(of(issuer).kind);
  const works = loadArchive().reports.filter(({ kind }) => kind === 'government-work-report');
  return inOrder(works)
    .sort((a, b) => b.year - a.year || level(a) - level(b))
    .slice(0, most);
}
