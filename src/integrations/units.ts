/**
 * The Astro integration that renders the archive unit by unit: Astro bundles the pages once, processes
 * render the pages of each unit from that bundle, then those of the whole archive are rendered.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { inPublishingOrder } from '../archive/archive.ts';
import { toReportRow } from '../archive/rows.ts';
import { enter } from '../archive/scope.ts';
import { built } from '../build/built.ts';
import type { App } from '../build/app.ts';
import { PlainResponse } from '../build/plain-response.ts';
import { buildSitePages } from '../build/site-pages.ts';
import type { Plan } from '../build/plan.ts';
import { commonFingerprint } from '../build/plan.ts';
import { planAside } from '../build/planning.ts';
import { programFingerprint } from '../build/program.ts';
import { siteKey } from '../build/site-key.ts';
import type { DataJob, DataSizes } from '../build/data-files.ts';
import { writeDataFiles } from '../build/data-files.ts';
import type { AllTold } from '../build/units.ts';
import { bringUnits, readTold } from '../build/units.ts';
import { Progress } from '../build/progress.ts';
import type { RenderJob } from '../build/unit-process.ts';
import { comparisonsOf, textsOf } from '../compare/index.ts';
import { readIssuers } from '../content/issuers.ts';
import { readVersions } from '../content/versions.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import { collectGarbage } from '../build/garbage.ts';
import type { UnitSettings } from '../build/unit.ts';

interface Options {
  /** Folder that the site is built from. */
  readonly content: string;
  /** Folder of the site that is being built. */
  readonly out: string;
  /** Folder of the site that was built last; it may be missing. */
  readonly previous: string;
}

/**
 * Above this number of reports an archive is big: the host is left to compress pages and data, which
 * PRECOMPRESS=all or none decides otherwise. What every page loads is always compressed.
 */
const mostSmall = 200;

function compresses(reports: number): boolean {
  const wish = process.env['PRECOMPRESS'];
  return wish === 'all' || (wish !== 'none' && reports <= mostSmall);
}

export function units(options: Options): AstroIntegration {
  let config: AstroConfig;
  let dataSizes: Promise<DataSizes> | undefined;
  return {
    name: 'units',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const planning = planAside(options.content);
        setPrerenderer((own) => ({
          ...own,
          name: 'units',
          getStaticPaths: async () => {
            const { app } = own as unknown as { app: App & BuildApp };
            const { content } = options;
            const plan = await planning;
            const { length } = plan.units.flatMap(({ reports }) => reports);
            const job = renderJob(app, config, options, plan, compresses(length));
            const progress = new Progress('rendering reports', length);
            globalThis.Response = PlainResponse;
            const { records, rendered } = await bringUnits(plan, job, (reports) =>
              progress.step(reports),
            );
            progress.end();
            const isMuch = rendered > mostSmall;
            Object.assign(built, { records, compress: job.settings.compress });
            const told = readTold(plan, job.settings);
            const comparisons = comparisonsOf(told.summary.lines);
            tellSearch({ ...told, comparisons }, job.settings, content);
            if (!isMuch) built.onTold();
            const data = await writeDataFiles(
              dataJob({ ...told, comparisons }, job.settings, content),
            );
            dataSizes = data.sizes;
            enter({ kind: 'site', whole: !plan.many, ...told, out: job.settings.out, data });
            built.heads = await buildSitePages(app, job.settings);
            if (isMuch) {
              // the pages, the data files and the index of so many at once would take too much memory
              enter({ kind: 'whole' });
              collectGarbage();
              built.onTold();
            }
            return []; // nothing is left for Astro to render
          },
        }));
      },
      'astro:build:done': async () => {
        await dataSizes;
      },
    },
  };
}

interface Told extends AllTold {
  readonly comparisons: readonly ComparisonRow[];
}

/** Hands what the units told to the index. */
function tellSearch(
  { searched, summary, comparisons }: Told,
  { cache }: UnitSettings,
  content: string,
): void {
  built.searched = {
    reports: searched,
    folder: cache,
    comparisons,
    texts: textsOf(summary.lines),
    directory: readIssuers(content),
  };
}

/** What the data files are made of. */
function dataJob(
  { packed, summary, comparisons }: Told,
  { out, origin, base }: UnitSettings,
  content: string,
): DataJob {
  return {
    reports: inPublishingOrder(summary.reports.map(toReportRow)),
    comparisons,
    packed,
    site: `${origin}${base}/`,
    log: readVersions(content),
    out: path.join(out, 'data'),
  };
}

/** Where Astro puts the bundle of the pages. */
const bundleFolder = ({ outDir }: AstroConfig): URL => new URL('./.prerender/', outDir);

/** What Astro's app knows of the build. */
interface BuildApp {
  getOptions(): {
    readonly allPages: Readonly<
      Record<string, { readonly key: string; readonly styles: object[] }>
    >;
    readonly settings: { readonly scripts: readonly object[] };
  };
}

function renderJob(
  app: BuildApp,
  config: AstroConfig,
  { content, out, previous }: Options,
  { pictures, many, units: all }: Plan,
  compress: boolean,
): RenderJob {
  const { allPages, settings } = app.getOptions();
  const base = config.base.replace(/\/$/, '');
  const origin = config.site ?? 'http://127.0.0.1:4321';
  const root = fileURLToPath(config.root);
  const folder = bundleFolder(config);
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined)
    throw new Error(`${folder.href}: Astro left no bundle of the pages here`);
  return {
    entry: new URL(entry, folder).href,
    internals: {
      pagesByKeys: new Map(
        Object.values(allPages).map(({ key, styles }) => [key, { styles }] as const),
      ),
      entrySpecifierToBundleMap: new Map(),
    },
    scripts: settings.scripts,
    settings: {
      content: path.resolve(content),
      out: path.resolve(out),
      previous: path.resolve(previous),
      cache: path.join(root, '.cache', 'units', siteKey(previous)),
      base,
      origin,
      pictures,
      many,
      alone: all.length === 1,
      compress,
      program: programFingerprint(root, [
        base,
        origin,
        pictures,
        many,
        all.length === 1,
        compress,
        commonFingerprint(content),
      ]),
    },
  };
}
