/**
 * Makes a built site ready for hosts: what every page loads, old addresses that answer, sitemaps,
 * `_headers`, `_redirects`, and compressed companions of all text. The last step of a build.
 */
import { cpSync } from 'node:fs';
import { readAliases } from '../content/aliases.ts';
import type { Ledger } from '../content/ledger.ts';
import { readOtherLedgers } from '../content/published.ts';
import { reportIds } from '../content/read.ts';
import { headersFile, redirectsFile } from '../publish/hosting.ts';
import type { PageHead } from '../publish/html.ts';
import type { SiteFiles } from '../publish/old-addresses.ts';
import { keepPages, pageFile } from '../publish/old-addresses.ts';
import { precompress } from '../publish/precompress.ts';
import { sitemapIndex, sitemaps } from '../publish/sitemap.ts';
import { FOLDER } from '../search/files.ts';
import type { Bundle } from './bundle.ts';
import { Progress } from './progress.ts';
import type { UnitSettings } from './unit.ts';
import type { PublishedUnit } from './units.ts';

interface Built {
  readonly files: SiteFiles;
  readonly bundle: Bundle;
  readonly records: readonly PublishedUnit[];
  /** Of the pages of the whole archive. */
  readonly heads: readonly PageHead[];
}

/** Finishes the site in the folder of `settings`, where all pages, data files and the index are. */
export function publish(
  { files, bundle, records, heads }: Built,
  { content, out, base, origin, compress }: UnitSettings,
): void {
  cpSync(bundle.assets, out, { recursive: true });
  for (const address of records.flatMap(({ untold }) => untold))
    process.stderr.write(
      `${address} no longer says what was published; tell where it stands in content/aliases.yaml\n`,
    );
  const ledger = new Map([
    ...readOtherLedgers(content, new Set(reportIds(content))),
    ...gone(records),
  ]);
  const moved = keepPages({ files, base, origin }, { ledger, aliases: readAliases(content) });
  const own = sitemaps(heads, 'sitemap');
  for (const { name, text } of own) files.write(name, text);
  const listed = [...own, ...records.flatMap((record) => record.sitemaps)];
  files.write('sitemap-index.xml', sitemapIndex(listed, `${origin}${base}/`));
  files.write('.nojekyll', ''); // GitHub Pages would hide _assets
  files.write('_headers', headersFile(base));
  files.write('_redirects', redirectsFile(base, moved));
  const old = [...moved.keys()].map((page) => pageFile(page));
  let progress: Progress | undefined;
  precompress(out, {
    finished: new Set(records.flatMap((record) => record.files)),
    also: compress ? old : [],
    ...(compress ? {} : { programsIn: ['_assets', FOLDER] }),
    progressOf: (count) => (progress = new Progress('compressing', count)),
  });
  progress?.end();
}

/** Published pages of held reports that are no more. */
function gone(records: readonly PublishedUnit[]): Ledger {
  return new Map(
    records
      .flatMap((record) => record.gone)
      .map(([page, fragments]) => [page, new Map(fragments.map((fragment) => [fragment, null]))]),
  );
}
