/** Renders one unit: all its pages and files, finished, and what the site has to know of it. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { loadArchive, loadComparison, loadSummary } from '../archive/index.ts';
import type { HeldArchive } from '../archive/index.ts';
import { isUnitRoute } from '../archive/routes.ts';
import { enter } from '../archive/scope.ts';
import type { Summary } from '../archive/summary.ts';
import type { Unit } from '../archive/units.ts';
import type { Said } from '../compare/index.ts';
import { textsOf } from '../compare/index.ts';
import { readAliases } from '../content/aliases.ts';
import type { Ledger } from '../content/ledger.ts';
import { hasWords } from '../content/ledger.ts';
import { readReportLedgers } from '../content/published.ts';
import { readUnit } from '../content/read.ts';
import { presentWords, untoldChanges } from '../content/wording.ts';
import { companions, isCompressed } from '../publish/compress.ts';
import type { ManifestChunk } from '../explorer/chunk.ts';
import { loadExplorerFiles } from '../explorer/load.ts';
import type { Pieces } from '../opendata/packed.ts';
import { packRows } from '../opendata/packed.ts';
import type { PageHead } from '../publish/html.ts';
import { readHead } from '../publish/html.ts';
import type { SiteFiles } from '../publish/old-addresses.ts';
import { keepFragments, lostFragments, pageFile } from '../publish/old-addresses.ts';
import type { SitemapEntry } from '../publish/sitemap.ts';
import { sitemaps } from '../publish/sitemap.ts';
import type { PlannedReport } from '../search/plan.ts';
import { packReports } from '../search/unit-reports.ts';
import { leaveIfAlone } from './alone.ts';
import type { App } from './app.ts';
import { fileOf, pathsOf, render } from './app.ts';
import { unitFingerprint } from './plan.ts';

export interface UnitSettings {
  /** Folder of the content. */
  readonly content: string;
  /** Folder of the site that is being built. */
  readonly out: string;
  /** Folder of the site that was built last; it may be missing. */
  readonly previous: string;
  /** Folder that records and summaries are kept in. */
  readonly cache: string;
  /** Folder that row groups of data files are kept in. */
  readonly columns: string;
  /** Base path without a trailing slash. */
  readonly base: string;
  readonly origin: string;
  /** Whether sections have share images of their own. */
  readonly pictures: boolean;
  /** Whether the archive holds work reports of more than one issuer. */
  readonly many: boolean;
  /** Whether there is no other unit. */
  readonly alone: boolean;
  /** Whether text gets compressed companions. */
  readonly compress: boolean;
  /** Fingerprint of everything but the unit itself that its pages depend on. */
  readonly program: string;
}

/** What is kept of a rendered unit beside its files. */
export interface UnitRecord {
  /** Changes with anything that the files depend on. */
  readonly key: string;
  readonly files: readonly UnitFile[];
  /** Those among its files. */
  readonly sitemaps: readonly SitemapEntry[];
  /** Published passages that say something else now, and of which no alias tells. */
  readonly untold: readonly string[];
  /** Published pages of its reports that are no more, with their fragments. */
  readonly gone: readonly (readonly [page: string, fragments: readonly string[]])[];
}

export type UnitFile = readonly [name: string, size: number, modified: number];

/** All that the unit's content and the program are. */
const keyOf = (unit: Unit, { content, program }: UnitSettings): string =>
  `${program} ${unitFingerprint(content, unit)}`;

export const recordFile = ({ id }: Unit, { cache }: UnitSettings): string =>
  path.join(cache, `${id}.json`);

export const rowsFile = ({ id }: Unit, { cache }: UnitSettings): string =>
  path.join(cache, `${id}.rows`);

/** Name of the file that holds the unit's reports as the search index takes them. */
export const searchedFile = ({ id }: Unit): string => `${id}.searched`;

/** What the summary file of a unit holds. */
export interface UnitTold {
  readonly summary: Summary;
  readonly pieces: Pieces;
  readonly chunks: readonly ManifestChunk[];
  /** What the search index is planned from. */
  readonly searched: readonly PlannedReport[];
  /** What the search index says of the figures of lines, by their ids. */
  readonly said: ReadonlyMap<string, Said>;
}

export const summaryFile = ({ id }: Unit, { cache }: UnitSettings): string =>
  path.join(cache, `${id}.summary`);

/** Renders all pages of a unit into the output folder. Nothing of it stays in memory. */
export async function buildUnit(app: App, unit: Unit, settings: UnitSettings): Promise<void> {
  const { content, pictures } = settings;
  const key = keyOf(unit, settings);
  enter({
    kind: 'unit',
    content: readUnit(content, unit),
    pictures,
    many: settings.many,
    prefix: settings.alone ? '' : `${unit.id}-`,
  });
  const ledger: Ledger = readReportLedgers(content, unit.reports);
  const files = new UnitFiles(settings);
  const heads: PageHead[] = [];
  const lost = new Map<string, string[]>();
  for (const at of await pathsOf(app, ({ params }) => isUnitRoute(params))) {
    const name = fileOf(at);
    if (files.has(name)) throw new Error(`two pages want to be ${name}`);
    const contents = await render(app, at, settings);
    leaveIfAlone();
    files.write(name, contents);
    const head = name.endsWith('.html') ? readHead(contents) : null;
    if (head !== null) heads.push(head);
    const page = `${at.pathname.replace(/\/$/, '')}/`;
    const published = ledger.get(page);
    const gone = published ? lostFragments(published, contents) : [];
    if (gone.length > 0) lost.set(page, gone);
  }
  const published = keepPublished(ledger, lost, files, settings);
  const listed = sitemaps(heads, `sitemap-${unit.id}`);
  for (const { name, text } of listed) files.write(name, text);
  const record = {
    key,
    ...published,
    sitemaps: listed.map(({ name, modified }) => ({ name, modified })),
    files: files.written(),
  } satisfies UnitRecord;
  const archive = loadArchive() as HeldArchive;
  // without it nothing beside it counts: a build may be killed between any two of these files
  rmSync(recordFile(unit, settings), { force: true });
  const { bytes, pieces } = packRows(archive, loadComparison());
  writeFileSync(rowsFile(unit, settings), bytes);
  const searched = packReports(archive, searchedFile(unit));
  writeFileSync(path.join(settings.cache, searchedFile(unit)), searched.bytes);
  const { chunks } = loadExplorerFiles();
  const summary = loadSummary();
  const told: UnitTold = {
    summary,
    pieces,
    chunks,
    searched: searched.planned,
    said: textsOf(summary.lines),
  };
  writeFileSync(summaryFile(unit, settings), serialize(told));
  writeFileSync(recordFile(unit, settings), JSON.stringify(record));
}

/** What was kept of a unit when it was built last. */
export function readRecord(unit: Unit, settings: UnitSettings): UnitRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(unit, settings), 'utf8')) as UnitRecord;
  } catch {
    return null;
  }
}

/** Whether nothing that a unit depends on has changed since it was built. */
export const isAsBuilt = (unit: Unit, settings: UnitSettings): boolean =>
  readRecord(unit, settings)?.key === keyOf(unit, settings);

/** `lost` are the fragments of the ledger that its pages have no more. */
function keepPublished(
  ledger: Ledger,
  lost: ReadonlyMap<string, readonly string[]>,
  files: SiteFiles,
  { content, base, origin }: UnitSettings,
): Pick<UnitRecord, 'untold' | 'gone'> {
  const archive = loadArchive() as HeldArchive;
  const aliases = readAliases(content);
  // of reports that were never released no words are promised
  const present: Ledger = hasWords(ledger) ? presentWords(archive) : new Map();
  keepFragments({ base, origin, files }, { ledger, aliases, archive, present, lost });
  return {
    untold: untoldChanges(ledger, present, aliases).map(({ address }) => address),
    gone: [...ledger]
      .filter(([page]) => !files.has(pageFile(page)))
      .map(([page, fragments]) => [page, [...fragments.keys()]]),
  };
}

/** The files of a unit, written into the site as they are made, with their compressed companions. */
class UnitFiles implements SiteFiles {
  readonly #out: string;
  readonly #compress: boolean;
  readonly #folders = new Set<string>();
  readonly #written = new Map<string, UnitFile>();

  constructor({ out, compress }: Pick<UnitSettings, 'out' | 'compress'>) {
    this.#out = out;
    this.#compress = compress;
  }

  has(name: string): boolean {
    return this.#written.has(name);
  }

  read(name: string): Buffer {
    return readFileSync(path.join(this.#out, name));
  }

  write(name: string, contents: string | Buffer): void {
    const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
    this.#put(name, bytes);
    if (this.#compress && isCompressed(name))
      for (const [ending, packed] of companions(name, bytes)) this.#put(name + ending, packed);
  }

  written(): UnitFile[] {
    return [...this.#written.values()];
  }

  #put(name: string, bytes: Uint8Array): void {
    const file = path.join(this.#out, name);
    const folder = path.dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, bytes);
    this.#written.set(name, [name, bytes.length, Math.round(statSync(file).mtimeMs)]);
  }
}
