/**
 * The Astro integration that makes a built site ready for hosts: old addresses answer, sitemaps,
 * `_headers`, `_redirects`, and compressed companions of all text. Has to be the last one.
 */
import { cpSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { built } from '../build/built.ts';
import { Progress } from '../build/progress.ts';
import type { PublishedUnit } from '../build/units.ts';
import { readAliases } from '../content/aliases.ts';
import type { Ledger } from '../content/ledger.ts';
import { readOtherLedgers } from '../content/published.ts';
import { reportIds } from '../content/read.ts';
import { filesBelow } from '../publish/files.ts';
import { headersFile, redirectsFile } from '../publish/hosting.ts';
import { keepPages, pageFile } from '../publish/old-addresses.ts';
import { precompress } from '../publish/precompress.ts';
import { FOLDER } from '../search/files.ts';
import { sitemapIndex, sitemaps } from '../publish/sitemap.ts';

interface Options {
  /** Folder that the site is built from. */
  readonly content: string;
  /** Folder of the site that is being built. */
  readonly out: string;
}

export function publish({ content, out }: Options): AstroIntegration {
  let base: string;
  let origin: string;
  let assets: string;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        origin = config.site ?? 'http://127.0.0.1:4321';
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir: bundle, logger }) => {
        // styles, scripts and what is in public/
        cpSync(bundle, out, { recursive: true });
        const { records, compress } = built;
        for (const address of records.flatMap(({ untold }) => untold))
          logger.warn(
            `${address} no longer says what was published; tell where it stands in content/aliases.yaml`,
          );
        const files = filesBelow(out);
        const ledger = new Map([
          ...readOtherLedgers(content, new Set(reportIds(content))),
          ...gone(records),
        ]);
        const moved = keepPages({ files, base, origin }, { ledger, aliases: readAliases(content) });
        const own = sitemaps(built.heads, 'sitemap');
        for (const { name, text } of own) files.write(name, text);
        const listed = [...own, ...records.flatMap((record) => record.sitemaps)];
        files.write('sitemap-index.xml', sitemapIndex(listed, `${origin}${base}/`));
        files.write('.nojekyll', ''); // GitHub Pages would hide _assets
        files.write('_headers', headersFile(base));
        files.write('_redirects', redirectsFile(base, moved));
        const old = [...moved.keys()].map((page) => pageFile(page));
        let progress: Progress | undefined;
        const compressed = precompress(out, {
          finished: new Set(records.flatMap((record) => record.files)),
          also: compress ? old : [],
          ...(compress ? {} : { programsIn: [assets, FOLDER] }),
          progressOf: (count) => (progress = new Progress('compressing', count)),
        });
        progress?.end();
        logger.info(`${compressed} files compressed`);
      },
    },
  };
}

/** Published pages of held reports that are no more. */
function gone(records: readonly PublishedUnit[]): Ledger {
  return new Map(
    records
      .flatMap((record) => record.gone)
      .map(([page, fragments]) => [page, new Map(fragments.map((fragment) => [fragment, null]))]),
  );
}
