import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const pages = readPages(dir);
const idsOf = new Map(
  [...pages].map(([page, html]) => [
    page,
    new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);

function* linksOf(html: string): Generator<string> {
  for (const [, link = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
    yield link.replace(/&amp;/g, '&').replace(/&#38;/g, '&');
}

test('the site has pages', () => {
  expect(pages.size).toBeGreaterThan(20);
});

test('every internal link and fragment resolves', () => {
  const broken: string[] = [];
  for (const [page, html] of pages) {
    for (const link of linksOf(html)) {
      const url = new URL(link, new URL(page.slice(1), address));
      if (url.origin !== new URL(address).origin) continue;
      const target = decodeURI(url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!pages.has(target)) {
        if (!existsSync(path.join(dir, target)) || target.endsWith('/'))
          broken.push(`${page} → ${link}`);
      } else if (fragment !== '' && !idsOf.get(target)?.has(fragment))
        broken.push(`${page} → ${link}`);
    }
  }
  expect(broken.slice(0, 20)).toEqual([]);
});

test('no page asks another origin for anything', () => {
  const foreign: string[] = [];
  for (const [page, html] of pages)
    for (const [tag] of html.matchAll(
      /<(?:script|img|link|iframe|source|video|audio|use)\b[^>]*>/g,
    )) {
      const target = /\s(?:src|href)="(https?:)?\/\/([^"/]+)/.exec(tag)?.[2];
      const isResource =
        !/rel="(?:canonical|cite-as|alternate|license|author|me|dns-prefetch|sitemap)/.test(tag);
      if (target !== undefined && isResource && !address.includes(target))
        foreign.push(`${page}: ${tag}`);
    }
  expect(foreign.slice(0, 10)).toEqual([]);
});
