import { expect, test } from 'vitest';
import type { PageHead } from '../../src/publish/html.ts';
import { sitemapIndex, sitemaps } from '../../src/publish/sitemap.ts';

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
    'sitemap',
  );
  const locations = [...files[0]!.text.matchAll(/<url><loc>([^<]+)<\/loc>(.*)<\/url>/g)];
  expect(locations.map(([, loc, rest]) => [loc, rest])).toEqual([
    [`${site}a/`, ''],
    [`${site}b/`, '<lastmod>2026-11-21</lastmod>'],
  ]);
  expect(sitemapIndex(files, site)).toContain(
    `<sitemap><loc>${site}sitemap-0.xml</loc><lastmod>2026-11-21</lastmod></sitemap>`,
  );
});

test('names the page in its other languages', () => {
  const languages = [['en', 'https://example.org/archive/en/a/']] as const;
  expect(sitemaps([page('a', { languages })], 'sitemap')[0]!.text).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/archive/en/a/"/>',
  );
});

test('takes another file for every ten thousand pages', () => {
  const pages = Array.from({ length: 25_000 }, (_, index) => page(`p${index}`));
  expect(sitemaps(pages, 'sitemap-beijing').map(({ name }) => name)).toEqual([
    'sitemap-beijing-0.xml',
    'sitemap-beijing-1.xml',
    'sitemap-beijing-2.xml',
  ]);
});
