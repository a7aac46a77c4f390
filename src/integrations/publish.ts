/**
 * The Astro integration that makes a built site ready for hosts: old addresses answer, sitemaps,
 * `_headers`, `_redirects`, and compressed companions of all text. Has to be the last one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assemble } from '../archive/archive.ts';
import { readAliases } from '../content/aliases.ts';
import { readLedger } from '../content/published.ts';
import { readContent } from '../content/read.ts';
import { presentWords, untoldChanges } from '../content/wording.ts';
import { headersFile, redirectsFile } from '../publish/hosting.ts';
import type { PageHead } from '../publish/html.ts';
import { readHead } from '../publish/html.ts';
import type { BuiltSite } from '../publish/old-addresses.ts';
import { keepOldAddresses } from '../publish/old-addresses.ts';
import { precompress } from '../publish/precompress.ts';
import { sitemaps } from '../publish/sitemap.ts';

interface Site extends BuiltSite {
  /** Folder that the site was built from. */
  readonly content: string;
}

export function publish(content: string): AstroIntegration {
  let site: Omit<Site, 'dir'>;
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = {
          content,
          base: config.base.replace(/\/$/, ''),
          origin: config.site ?? 'http://127.0.0.1:4321',
        };
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const built = { ...site, dir: fileURLToPath(dir) };
        const archive = assemble(readContent(built.content));
        const ledger = readLedger(built.content);
        const aliases = readAliases(built.content);
        for (const { address } of untoldChanges(ledger, presentWords(archive), aliases))
          logger.warn(`${address} no longer says what was published; tell where it stands in content/aliases.yaml`);
        const moved = keepOldAddresses(built, { ledger, aliases, archive });
        writeSitemaps(
          built,
          pages.map(({ pathname }) => pathname),
        );
        writeFileSync(path.join(built.dir, '.nojekyll'), ''); // GitHub Pages would hide _assets
        writeFileSync(path.join(built.dir, '_headers'), headersFile(built.base));
        writeFileSync(path.join(built.dir, '_redirects'), redirectsFile(built.base, moved));
        logger.info(`${await precompress(built.dir)} files compressed`);
      },
    },
  };
}

function writeSitemaps({ dir, base, origin }: Site, pathnames: readonly string[]): void {
  const heads = pathnames.flatMap((pathname): PageHead[] => {
    const file = path.join(dir, pathname, 'index.html');
    const head = existsSync(file) ? readHead(readFileSync(file, 'utf8')) : null;
    return head === null ? [] : [head];
  });
  for (const [name, text] of sitemaps(heads, `${origin}${base}/`))
    write(path.join(dir, name), text);
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
