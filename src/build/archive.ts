/**
 * Builds the whole site. Astro bundles the pages once; processes render those of each unit from the
 * bundle, where it cannot be taken over from the last site; then those of the whole archive are
 * rendered, while the data files and the index are made.
 */
import path from 'node:path';
import { inPublishingOrder } from '../archive/archive.ts';
import { toReportRow } from '../archive/rows.ts';
import { enter } from '../archive/scope.ts';
import { summedHistories } from '../archive/summary.ts';
import type { Unit } from '../archive/units.ts';
import { comparisonRow } from '../compare/index.ts';
import { readAliases } from '../content/aliases.ts';
import { ContentError } from '../content/error.ts';
import { readIndicators } from '../content/indicators.ts';
import { readIssuers } from '../content/issuers.ts';
import { readVersions } from '../content/versions.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import { filesBelow } from '../publish/files.ts';
import { indexUnits } from '../search/site-index.ts';
import type { WrittenIndex } from '../search/write.ts';
import { publicAddress } from '../site/address.ts';
import { Worker } from '../worker.ts';
import { openApp } from './app.ts';
import type { Bundle } from './bundle.ts';
import { bundleKey, bundlePages } from './bundle.ts';
import type { DataJob } from './data-files.ts';
import { writeDataFiles } from './data-files.ts';
import { fingerprint } from './fingerprint.ts';
import { collectGarbage } from './garbage.ts';
import type { IndexOrder } from './index-process.ts';
import type { Plan } from './plan.ts';
import { common, planBuild } from './plan.ts';
import { Progress } from './progress.ts';
import { publish } from './publish.ts';
import { siteKey } from './site-key.ts';
import { buildSitePages } from './site-pages.ts';
import type { Taken } from './taken.ts';
import { withTaken } from './taken.ts';
import type { UnitSettings, UnitTold } from './unit.ts';
import type { AllTold } from './units.ts';
import {
  allTold,
  readRecords,
  readSaid,
  readTold,
  renderUnits,
  takeOverUnits,
  unitsAsBuilt,
} from './units.ts';

export interface Job {
  /** Root of the repository, below which is kept what later builds can use. */
  readonly root: string;
  /** Folder that the site is built from. */
  readonly content: string;
  /** Empty folder that the site is built in. */
  readonly out: string;
  /** Folder of the site that was built last; it may be missing. */
  readonly previous: string;
}

/**
 * Above this number of reports an archive is big: the host is left to compress pages and data, which
 * PRECOMPRESS=all or none decides otherwise. What every page loads is always compressed.
 */
const mostSmall = 200;

/** @throws ContentError when PRECOMPRESS says anything else */
function wishToCompress(): 'all' | 'none' | undefined {
  const wish = process.env['PRECOMPRESS'] || undefined;
  if (wish === undefined || wish === 'all' || wish === 'none') return wish;
  throw new ContentError(
    'PRECOMPRESS',
    1,
    `${wish} is no choice`,
    'write all or none, or leave it out',
  );
}

function compresses(reports: number): boolean {
  const wish = wishToCompress();
  return wish === 'all' || (wish !== 'none' && reports <= mostSmall);
}

/** What people write by hand is looked at before the work begins. @throws ConvertError */
function check(content: string): void {
  wishToCompress();
  readIndicators(content);
  readIssuers(content);
  readVersions(content);
  readAliases(content);
}

const reportsIn = (units: Plan['units']): number =>
  units.reduce((sum, { reports }) => sum + reports.length, 0);

/**
 * @returns what the new site still has to get from the last one
 * @throws ContentError when the content is damaged
 */
export async function buildArchive(job: Job): Promise<Taken> {
  check(job.content);
  const key = bundleKey(job.root);
  const bundling = bundlePages(job.root, key);
  bundling.catch(() => undefined); // whoever waits for it is told
  const plan = planBuild(job.content);
  const settings = settingsOf(job, plan, key);
  const { taken, rendered, told } = await bringUnits(plan, settings, bundling);
  const files = withTaken(filesBelow(settings.out), filesBelow(settings.previous), taken);
  const bundle = await bundling;
  const records = readRecords(plan.units, settings);
  const histories = summedHistories(told.summary, readIndicators(settings.content));
  const comparisons = histories.map(comparisonRow);
  const writing = writeDataFiles(dataJob(told, comparisons, settings), settings.cache);
  writing.catch(() => undefined); // whoever waits for it is told
  // the index needs no page: processes work at it while the data files are made and the pages of the
  // archive; but all of them at once would take too much memory where much is indexed
  const isMuch = rendered > mostSmall;
  const indexing = isMuch ? null : indexBeside({ units: plan.units, settings, place: job });
  indexing?.catch(() => undefined); // whoever waits for it is told
  const app = await openApp(bundle);
  const data = await writing;
  enter({ kind: 'site', whole: !plan.many, ...told, out: settings.out, data });
  const heads = await buildSitePages(app, files, settings);
  enter({ kind: 'whole' });
  if (isMuch) collectGarbage();
  const indexed = await (indexing ?? indexAfter(told, { units: plan.units, settings, place: job }));
  await data.sizes;
  publish({ files, bundle, records, heads }, settings);
  return new Set([...taken, ...indexed.taken]);
}

/** The index as this process makes it. */
function indexAfter(
  { searched, summary }: AllTold,
  { units, settings, place }: IndexOrder,
): Promise<WrittenIndex> {
  const said = readSaid(units, settings);
  return indexUnits({ searched, said, ...summary }, settings.cache, place);
}

/** The index as a process of its own makes it. */
async function indexBeside(order: IndexOrder): Promise<WrittenIndex> {
  const script = path.join(import.meta.dirname, 'index-process.ts');
  const worker = new Worker<IndexOrder, WrittenIndex>(script);
  try {
    return await worker.ask(order);
  } finally {
    worker.end();
  }
}

interface Brought {
  readonly taken: Taken;
  /** How many reports had to be rendered. */
  readonly rendered: number;
  readonly told: AllTold;
}

/** What has changed is rendered while the rest is taken over, and what that told is read. */
async function bringUnits(
  { units }: Plan,
  settings: UnitSettings,
  bundling: Promise<Bundle>,
): Promise<Brought> {
  const same = await unitsAsBuilt(units, settings);
  const render = async (changed: readonly Unit[]): Promise<void> => {
    if (changed.length === 0) return;
    const job = { settings, bundle: await bundling };
    const rendering = new Progress('rendering reports', reportsIn(changed));
    await renderUnits(changed, job, (reports) => rendering.step(reports));
    rendering.end();
  };
  const changed = units.filter((unit) => !same.has(unit));
  const rendered = render(changed);
  rendered.catch(() => undefined); // whoever waits for it is told
  const told = new Map<Unit, UnitTold>();
  const taking = new Progress('taking over unchanged reports', reportsIn([...same]));
  const { taken, spoilt } = await takeOverUnits([...same], settings, (unit) => {
    told.set(unit, readTold(unit, settings));
    taking.step(unit.reports.length);
  });
  taking.end();
  await rendered;
  await render(spoilt);
  const inOrder = units.map((unit) => [unit, told.get(unit) ?? readTold(unit, settings)] as const);
  return {
    taken,
    rendered: reportsIn(changed) + reportsIn(spoilt),
    told: allTold(inOrder, settings),
  };
}

function settingsOf(
  { root, content, out, previous }: Job,
  { pictures, many, units }: Plan,
  key: string,
): UnitSettings {
  const { base, origin } = publicAddress();
  const alone = units.length === 1;
  const compress = compresses(reportsIn(units));
  const kept = (what: string): string => path.join(root, '.cache', what, siteKey(previous));
  return {
    content: path.resolve(content),
    out: path.resolve(out),
    previous: path.resolve(previous),
    cache: kept('units'),
    columns: kept('columns'),
    base,
    origin,
    pictures,
    many,
    alone,
    compress,
    // what people keep in the repository's content is that of content folders that bring none
    program: fingerprint(
      root,
      ['content/indicators', 'content/issuers'],
      [key, pictures, many, alone, compress, fingerprint(content, common)],
    ),
  };
}

/** What the data files are made of. */
function dataJob(
  { packed, summary }: AllTold,
  comparisons: readonly ComparisonRow[],
  { content, out, origin, base, columns, program }: UnitSettings,
): DataJob {
  return {
    reports: inPublishingOrder(summary.reports.map(toReportRow)),
    comparisons,
    packed,
    hashes: summary.hashes,
    site: `${origin}${base}/`,
    log: readVersions(content),
    out: path.join(out, 'data'),
    columns,
    program,
  };
}
