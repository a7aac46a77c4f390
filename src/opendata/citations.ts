/** References to all reports at once, for citation managers. */
import { bibtex } from '../cite/bibtex.ts';
import type { Citable } from '../cite/citable.ts';
import { cslJson } from '../cite/csl.ts';
import { ris } from '../cite/ris.ts';
import type { CiteContext } from '../cite/rows.ts';
import { citeDataset, citeReport } from '../cite/rows.ts';
import type { DataFile } from './bytes.ts';
import { textFile } from './bytes.ts';
import type { Edition } from './datapackage.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import type { ReportVersion } from './versions.ts';

/**
 * `citations.bib`, `.ris` and `.csl.json`: the data set first, then every report in the version that
 * its pages cite.
 */
export function citations(
  reports: readonly ReportRow[],
  edition: Edition,
  versions: ReadonlyMap<string, ReportVersion>,
): DataFile[] {
  const works = (): Citable[] => [
    citeDataset(edition.year, citeContext(edition)),
    ...reports.map((report) =>
      citeReport(report, citeContext({ ...edition, ...versions.get(report.id) })),
    ),
  ];
  return [
    textFile('citations.bib', 'application/x-bibtex', () => works().map(bibtex)),
    textFile('citations.ris', 'application/x-research-info-systems', () => works().map(ris)),
    textFile('citations.csl.json', 'application/vnd.citationstyles.csl+json', () => [
      cslJson(works()),
    ]),
  ];
}

/** What citations of this edition have in common. */
export function citeContext({
  site,
  version,
  date,
}: Pick<Edition, 'site' | 'version' | 'date'>): CiteContext {
  return {
    absolute: (path) => new URL(path.replace(/^\//, ''), site).href,
    version,
    accessed: date,
  };
}
