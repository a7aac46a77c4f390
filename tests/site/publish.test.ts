import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/publish/html.ts';
import { dir, pages, read, reports, sections, site } from '../support/published.ts';

test('every page has a share image of its own or of the page above, 1200 by 630', () => {
  for (const [page, html] of pages) {
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    if (image === undefined) {
      expect(html, page).toMatch(/noindex/);
      continue;
    }
    const png = readFileSync(path.join(dir, new URL(image).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(html, page).toContain('name="twitter:card" content="summary_large_image"');
  }
  for (const { url } of [...reports, ...sections])
    expect(pages.get(url), url).toContain(`/og${url.slice(0, -1)}.png"`);
});

test('a page that search engines may not take does not pass for another', () => {
  const own = [...pages].filter(([, html]) => html.includes('content="noindex"'));
  expect(own.map(([page]) => page)).toEqual(expect.arrayContaining(['/f/', '/offline/']));
  for (const [page, html] of [...own, ['/404.html', read('404.html')] as const]) {
    const stands = [
      /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      /<meta property="og:url" content="([^"]+)"/.exec(html)?.[1],
    ].flatMap((address) => address ?? []);
    if (!html.includes('http-equiv="refresh"'))
      for (const address of stands) expect(new URL(address).pathname, page).toBe(page);
  }
});

describe('content policy', () => {
  test('every page bears one, without inline script or style', () => {
    for (const [page, html] of pages) {
      if (/http-equiv="refresh"/.test(html)) continue;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, page).toMatch(/default-src (?:'|&#39;)none/);
      expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
    }
  });

  test('no page has a script, style or handler that it forbids', () => {
    for (const [page, html] of pages) {
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
        expect(tag, page).toMatch(/ src="\/|type="application\/(?:ld\+)?json"/);
      expect(html, page).not.toMatch(/<style[\s>]/);
      expect(html, page).not.toMatch(/<[a-z][^<>]*\s(?:style|on[a-z]+)="/);
    }
  });
});

/** All sitemaps that the index names. */
const sitemapTexts = (): string =>
  [...read('sitemap-index.xml').matchAll(/<loc>[^<]*\/([^</]+)<\/loc>/g)]
    .map(([, name]) => read(name!))
    .join('');

describe('feed and sitemap', () => {
  test('the feed has every report once, with dates of the form that Atom asks', () => {
    const feed = read('feed.xml');
    const ids = [...feed.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of reports) expect(ids).toContain(new URL(url.slice(1), site).href);
    const dates = [...feed.matchAll(/<(?:updated|published)>([^<]+)</g)].map(([, date]) => date);
    expect(dates.length).toBeGreaterThan(reports.length);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  test('the sitemap lists exactly the pages that search engines may take', () => {
    const listed = [...sitemapTexts().matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const indexed = [...pages.values()]
      .map((html) => readHead(Buffer.from(html)))
      .filter((head) => head?.indexed)
      .map((head) => head!.canonical);
    expect(listed.toSorted()).toEqual(indexed.toSorted());
    expect(listed).toContain(site);
  });

  test('robots.txt leads to the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap-index.xml`);
  });
});
