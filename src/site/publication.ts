/** What the site publishes beyond its pages: data files, their version, and what pages cite. */
import { contentDir, loadArchive, loadComparison, loadSummary } from '../archive/index.ts';
import type { Archive } from '../archive/index.ts';
import { once } from '../archive/scope.ts';
import type { CiteContext } from '../cite/rows.ts';
import { readVersions } from '../content/versions.ts';
import type { DataFile } from '../opendata/bytes.ts';
import { citeContext } from '../opendata/citations.ts';
import type { Edition } from '../opendata/datapackage.ts';
import { openDataFiles } from '../opendata/files.ts';
import type { OpenData } from '../opendata/tables.ts';
import { openData } from '../opendata/tables.ts';
import type { ReportVersion } from '../opendata/versions.ts';
import { reportVersions } from '../opendata/versions.ts';
import type { DataVersion } from '../schemas/versions.ts';
import type { Lang } from './urls.ts';
import { base, href } from './urls.ts';

/** Public address of the site with base path and trailing slash. */
export const siteAddress: string = new URL(`${base}/`, import.meta.env.SITE).href;

/** Absolute address of a page in a language. */
export function absolute(path: string, lang: Lang = 'zh'): string {
  return new URL(href(path, lang), import.meta.env.SITE).href;
}

/** Published versions, oldest first. */
export function loadLog(): readonly DataVersion[] {
  return once('log', () => readVersions(contentDir()));
}

/** What the pages of a report cite; other reports do not change it. */
export interface ReportEdition extends ReportVersion {
  readonly cite: CiteContext;
}

/** The edition of each report of the scope. */
export function loadEditions(): Promise<(report: string) => ReportEdition> {
  return once('editions', async () => {
    const versions = reportVersions((await loadSummary()).hashes, loadLog());
    return (report: string): ReportEdition => {
      const found = versions.get(report);
      if (found === undefined) throw new RangeError(`the archive holds no ${report}`);
      return { ...found, cite: citeContext({ ...found, site: siteAddress }) };
    };
  });
}

export interface Publication {
  readonly archive: Archive;
  readonly data: OpenData;
  readonly edition: Edition;
  /** Name below /data/ → file. */
  readonly files: ReadonlyMap<string, DataFile>;
  readonly log: readonly DataVersion[];
  readonly cite: CiteContext;
}

/** The data of the whole archive. */
export function loadPublication(): Promise<Publication> {
  return once('publication', async () => {
    const archive = await loadArchive();
    const data = openData(archive, (await loadComparison()).comparisons);
    const log = loadLog();
    const { edition, files } = openDataFiles(data, siteAddress, log);
    return {
      archive,
      data,
      edition,
      files: new Map(files.map((file) => [file.name, file])),
      log,
      cite: citeContext(edition),
    };
  });
}
