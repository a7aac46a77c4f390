/**
 * The Astro integration that makes a built site ready for hosts: old addresses answer, sitemaps,
 * `_headers`, `_redirects`, and compressed companions of all text. Has to be the last one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assemble } from '../archive/archive.ts';
import { readAliases, readLedger } from '../content/published.ts';
import { readContent } from '../content/read.ts';
import { headersFile, redirectsFile } from '../publish/hosting.ts';
import type { PageHead } from '../publish/html.ts';
import { appendMoved, idsOf, insertAnchor, readHead, redirectPage } from '../publish/html.ts';
import { movedFigures } from '../publish/moved.ts';
import { precompress } from '../publish/precompress.ts';
import { sitemaps } from '../publish/sitemap.ts';

interface Site {
  readonly dir: string;
  /** Folder that the site was built from. */
  readonly content: string;
  /** Base path without a trailing slash. */
  readonly base: string;
  readonly origin: string;
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
        const moved = keepOldAddresses(built);
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

/** @returns the pages that moved as a whole */
function keepOldAddresses({ dir, content, base, origin }: Site): Map<string, string> {
  const ledger = readLedger(content);
  const byHand = readAliases(content);
  const gone = new Map<string, string[]>();
  const pages = new Map<string, string>();
  for (const [page, fragments] of ledger) {
    const file = path.join(dir, page, 'index.html');
    if (!page.endsWith('/') || !existsSync(file)) {
      const to = byHand.get(page);
      if (to !== undefined) pages.set(page, to);
      continue;
    }
    const ids = idsOf(readFileSync(file, 'utf8'));
    const lost = [...fragments].filter((fragment) => !ids.has(fragment));
    if (lost.length > 0) gone.set(page, lost);
  }
  for (const [from, to] of pages) {
    const href = `${base}${to}`;
    write(path.join(dir, from, 'index.html'), redirectPage(href, origin + href));
  }
  if (gone.size > 0) restore(gone, byHand, { dir, content, base, origin });
  return pages;
}

/** Gives fragments that a page lost an anchor at their new place, in both languages. */
function restore(
  gone: ReadonlyMap<string, readonly string[]>,
  byHand: ReadonlyMap<string, string>,
  { dir, content, base }: Site,
): void {
  const lost = new Map([...gone].map(([page, fragments]) => [page, new Set(fragments)]));
  const moves = new Map([...movedFigures(assemble(readContent(content)), lost), ...byHand]);
  for (const [page, fragments] of gone)
    for (const locale of ['', '/en']) {
      const file = path.join(dir, locale, page, 'index.html');
      if (!existsSync(file)) continue;
      let html = readFileSync(file, 'utf8');
      for (const fragment of fragments) {
        const to = moves.get(`${page}#${fragment}`);
        if (to === undefined) continue;
        const [target, id = ''] = to.split('#');
        const words = locale === '' ? '这个地址的内容已移至新处' : 'What stood here has moved';
        html =
          target === page
            ? insertAnchor(html, fragment, id)
            : appendMoved(html, fragment, `${base}${locale}${to}`, words);
      }
      writeFileSync(file, html);
    }
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
