/** What the site publishes beyond its pages: data files, their version, and what pages cite. */
import { greatest } from 'd3';
import { contentDir, loadArchive, loadComparison, loadSummary } from '../archive/index.ts';
import type { Archive } from '../archive/index.ts';
import { once, onceForAll, scope } from '../archive/scope.ts';
import type { CiteContext } from '../cite/rows.ts';
import { readVersions } from '../content/versions.ts';
import type { DataSizes } from '../build/data-files.ts';
import type { DataFile } from '../opendata/bytes.ts';
import { digest } from '../opendata/bytes.ts';
import { citeContext } from '../opendata/citations.ts';
import type { Edition } from '../opendata/datapackage.ts';
import { siteDataFiles } from '../opendata/files.ts';
import { packedSource } from '../opendata/packed.ts';
import type { DataSource } from '../opendata/source.ts';
import { heldSource } from '../opendata/source.ts';
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
  return onceForAll('log', () => readVersions(contentDir()));
}

/** What the pages of a report cite; other reports do not change it. */
export interface ReportEdition extends ReportVersion {
  readonly cite: CiteContext;
}

/** The edition of each report of the scope. */
export function loadEditions(): (report: string) => ReportEdition {
  return once('editions', () => {
    const versions = reportVersions(loadSummary().hashes, loadLog());
    return (report: string): ReportEdition => {
      const found = versions.get(report);
      if (found === undefined) throw new RangeError(`the archive holds no ${report}`);
      return { ...found, cite: citeContext({ ...found, site: siteAddress }) };
    };
  });
}

/**
 * The version that a chart drawn from the reports of the scope names: the latest of theirs, where
 * one that is not in the log is later than all that are.
 */
export function loadLatestVersion(): string {
  return once('latest version', () => {
    const log = loadLog().map(({ version }) => version);
    const editionOf = loadEditions();
    const age = (version: string): number =>
      log.includes(version) ? log.indexOf(version) : log.length;
    const latest = greatest(loadArchive().reports, ({ id }) => age(editionOf(id).version));
    if (latest === undefined) throw new RangeError('the archive holds no report');
    return editionOf(latest.id).version;
  });
}

export interface Publication {
  readonly archive: Archive;
  readonly data: DataSource;
  readonly edition: Edition;
  /** Name below /data/ → file. */
  readonly files: ReadonlyMap<string, DataFile>;
  readonly log: readonly DataVersion[];
  readonly cite: CiteContext;
}

/** The rows of the whole archive; of a big one from the pieces that its units left. */
function loadData(archive: Archive): DataSource {
  const comparison = loadComparison();
  const here = scope();
  if (here.kind !== 'site') return heldSource(openData(archive, comparison));
  return packedSource(archive.reports, comparison.comparisons, here.packed);
}

/** The bytes of each file below /data/, when all are there. */
export function loadDataSizes(): Promise<DataSizes> {
  const here = scope();
  if (here.kind === 'site') return here.data.sizes;
  const { files } = loadPublication();
  return Promise.resolve(new Map([...files].map(([name, file]) => [name, digest(file).bytes])));
}

/** The data of the whole archive. */
export function loadPublication(): Publication {
  return once('publication', () => {
    const archive = loadArchive();
    const data = loadData(archive);
    const log = loadLog();
    const here = scope();
    const known = here.kind === 'site' ? { version: here.data.version } : {};
    const { edition, files } = siteDataFiles(data, loadSummary().hashes, siteAddress, log, known);
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
