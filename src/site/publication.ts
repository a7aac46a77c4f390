/** What the whole site publishes: its rows as files, their version, and dates from the log. Once a build. */
import { loadArchive, loadComparison } from '../archive/index.ts';
import type { Archive } from '../archive/index.ts';
import type { CiteContext } from '../cite/rows.ts';
import { readVersions } from '../content/versions.ts';
import type { DataFile } from '../opendata/bytes.ts';
import { citeContext } from '../opendata/citations.ts';
import type { Edition } from '../opendata/datapackage.ts';
import { openDataFiles } from '../opendata/files.ts';
import type { OpenData } from '../opendata/tables.ts';
import { openData } from '../opendata/tables.ts';
import { lastModified } from '../opendata/versions.ts';
import type { DataVersion } from '../schemas/versions.ts';
import type { Lang } from './urls.ts';
import { base, href } from './urls.ts';

export interface Publication {
  readonly archive: Archive;
  readonly data: OpenData;
  readonly edition: Edition;
  /** Name below /data/ → file. */
  readonly files: ReadonlyMap<string, DataFile>;
  /** Published versions, oldest first. */
  readonly log: readonly DataVersion[];
  /** Report → ISO date of the version that gave it its present form, where the log knows. */
  readonly modified: ReadonlyMap<string, string>;
  readonly cite: CiteContext;
}

let loaded: Promise<Publication> | undefined;

export function loadPublication(): Promise<Publication> {
  loaded ??= publish();
  return loaded;
}

/** Public address of the site with base path and trailing slash. */
export const siteAddress: string = new URL(`${base}/`, import.meta.env.SITE).href;

/** Absolute address of a page in a language. */
export function absolute(path: string, lang: Lang = 'zh'): string {
  return new URL(href(path, lang), import.meta.env.SITE).href;
}

async function publish(): Promise<Publication> {
  const archive = await loadArchive();
  const data = openData(archive, (await loadComparison()).comparisons);
  const log = readVersions(process.env['CONTENT_DIR'] ?? './content');
  const { edition, files } = openDataFiles(data, siteAddress, log);
  return {
    archive,
    data,
    edition,
    files: new Map(files.map((file) => [file.name, file])),
    log,
    modified: lastModified(data, log),
    cite: citeContext(edition),
  };
}
