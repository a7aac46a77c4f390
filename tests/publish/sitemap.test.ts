import { expect, test } from 'vitest';
import type { PageHead } from '../../src/publish/html.ts';
import { sitemaps } from '../../src/publish/sitemap.ts';

const page = (name: string, more: Partial<PageHead> = {}): PageHead => ({
  canonical: `https://example.org/archive/${name}/`,
  indexed: true,
  modified: null,
  languages: [],
  ...more,
});
const site = 'https://example.org/archive/';

test('lists the indexed pages in order, with the date where it is known', () => {
  const files = sitemaps(
    [page('b', { modified: '2026-11-21' }), page('a'), page('c', { indexed: false })],
    site,
  );
  const locations = [
    ...files.get('sitemap-0.xml')!.matchAll(/<url><loc>([^<]+)<\/loc>(.*)<\/url>/g),
  ];
  expect(locations.map(([, loc, rest]) => [loc, rest])).toEqual([
    [`${site}a/`, ''],
    [`${site}b/`, '<lastmod>2026-11-21</lastmod>'],
  ]);
  expect(files.get('sitemap-index.xml')).toContain(
    `<sitemap><loc>${site}sitemap-0.xml</loc><lastmod>2026-11-21</lastmod></sitemap>`,
  );
});

test('names the page in its other languages', () => {
  const languages = [['en', 'https://example.org/archive/en/a/']] as const;
  expect(sitemaps([page('a', { languages })], site).get('sitemap-0.xml')).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/archive/en/a/"/>',
  );
});

test('takes another file for every ten thousand pages', () => {
  const pages = Array.from({ length: 25_000 }, (_, index) => page(`p${index}`));
  expect([...sitemaps(pages, site).keys()]).toEqual([
    'sitemap-0.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-index.xml',
  ]);
});
