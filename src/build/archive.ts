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
import { comparisonRow } from '../compare/index.ts';
import { readAliases } from '../content/aliases.ts';
import { ContentError } from '../content/error.ts';
import { readIndicators } from '../content/indicators.ts';
import { readIssuers } from '../content/issuers.ts';
import { readVersions } from '../content/versions.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import { indexUnits } from '../search/site-index.ts';
import { publicAddress } from '../site/address.ts';
import { openApp } from './app.ts';
import type { Bundle } from './bundle.ts';
import { bundleKey, bundlePages } from './bundle.ts';
import type { DataJob } from './data-files.ts';
import { writeDataFiles } from './data-files.ts';
import { fingerprint } from './fingerprint.ts';
import { collectGarbage } from './garbage.ts';
import type { Plan } from './plan.ts';
import { common, planBuild } from './plan.ts';
import { Progress } from './progress.ts';
import { publish } from './publish.ts';
import { siteKey } from './site-key.ts';
import { buildSitePages } from './site-pages.ts';
import type { UnitSettings } from './unit.ts';
import type { AllTold } from './units.ts';
import { readRecords, readTold, renderUnits, takeOverUnits } from './units.ts';

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

/** @throws ContentError when the content is damaged */
export async function buildArchive(job: Job): Promise<void> {
  check(job.content);
  const key = bundleKey(job.root);
  const bundling = bundlePages(job.root, key);
  bundling.catch(() => undefined); // whoever waits for it is told
  const plan = planBuild(job.content);
  const settings = settingsOf(job, plan, key);
  const rendered = await bringUnits(plan, settings, bundling);
  const bundle = await bundling;
  const records = readRecords(plan.units, settings);
  const told = readTold(plan.units, settings);
  const histories = summedHistories(told.summary, readIndicators(settings.content));
  const comparisons = histories.map(comparisonRow);
  const data = await writeDataFiles(dataJob(told, comparisons, settings), settings.cache);
  const index = (): Promise<number> => {
    const { searched, summary } = told;
    const { reports, lines } = summary;
    const drawn = comparisons.filter(({ observations }) => observations.length > 0);
    return indexUnits({ searched, comparisons: drawn, reports, lines }, settings.cache, job);
  };
  // the index needs no page: its processes work while the pages of the archive are rendered; but the
  // pages, the data files and the index of so many at once would take too much memory
  const isMuch = rendered > mostSmall;
  const indexing = isMuch ? null : index();
  indexing?.catch(() => undefined); // whoever waits for it is told
  enter({ kind: 'site', whole: !plan.many, ...told, out: settings.out, data });
  const heads = await buildSitePages(await openApp(bundle), settings);
  enter({ kind: 'whole' });
  if (isMuch) collectGarbage();
  await (indexing ?? index());
  await data.sizes;
  publish({ bundle, records, heads }, settings);
}

/** @returns how many reports had to be rendered */
async function bringUnits(
  { units }: Plan,
  settings: UnitSettings,
  bundling: Promise<Bundle>,
): Promise<number> {
  const taking = new Progress('taking over unchanged reports', reportsIn(units));
  const left = await takeOverUnits(units, settings, (reports) => taking.step(reports));
  taking.end();
  if (left.length === 0) return 0;
  const job = { settings, bundle: await bundling };
  const rendering = new Progress('rendering reports', reportsIn(left));
  await renderUnits(left, job, (reports) => rendering.step(reports));
  rendering.end();
  return reportsIn(left);
}

function settingsOf(
  { root, content, out, previous }: Job,
  { pictures, many, units }: Plan,
  key: string,
): UnitSettings {
  const { base, origin } = publicAddress();
  const alone = units.length === 1;
  const compress = compresses(reportsIn(units));
  return {
    content: path.resolve(content),
    out: path.resolve(out),
    previous: path.resolve(previous),
    cache: path.join(root, '.cache', 'units', siteKey(previous)),
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
  { content, out, origin, base }: UnitSettings,
): DataJob {
  return {
    reports: inPublishingOrder(summary.reports.map(toReportRow)),
    comparisons,
    packed,
    hashes: summary.hashes,
    site: `${origin}${base}/`,
    log: readVersions(content),
    out: path.join(out, 'data'),
  };
}
