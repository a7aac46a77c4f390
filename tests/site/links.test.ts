import { expect, inject, test } from 'vitest';
import { brokenLinks } from '../support/links.ts';
import { readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const pages = readPages(dir);
test('the site has pages', () => {
  expect(pages.size).toBeGreaterThan(20);
});

test('every internal link and fragment resolves', () => {
  expect(brokenLinks(pages, dir, address).slice(0, 20)).toEqual([]);
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
