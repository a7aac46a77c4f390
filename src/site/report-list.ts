/** The reports of an archive of several issuers, cut into pages. */
import { loadArchive } from '../archive/index.ts';
import { once } from '../archive/scope.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import { loadDirectory, perPage } from './issuers.ts';

/** Newest year first, then in the order of the governments. */
export function reportPages(): readonly (readonly ReportRow[])[] {
  return once('pages of reports', () => {
    const { of } = loadDirectory();
    const rows = loadArchive().reports.toSorted(
      (a, b) =>
        b.year - a.year || of(a.issuer).order - of(b.issuer).order || (a.id < b.id ? -1 : 1),
    );
    return Array.from({ length: Math.ceil(rows.length / perPage) }, (_, at) =>
      rows.slice(at * perPage, (at + 1) * perPage),
    );
  });
}
