import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { builtSite } from '../support/build.ts';
import { launchBrowser } from '../support/browser.ts';
import { startCaddy, startNginx } from '../support/hosts.ts';
import { readPages } from '../support/pages.ts';

const site = 'https://example.org/archive/';
let dir = '';
let pages: Map<string, string>;
beforeAll(() => {
  dir = builtSite('site-archive', site);
  pages = readPages(dir);
}, 600_000);
const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');

describe(`a site built for ${site}`, () => {
  test('links and loads below its base path only', () => {
    const outside: string[] = [];
    for (const [page, html] of pages)
      for (const [, link = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g))
        if (!link.startsWith('/archive/')) outside.push(`${page} → ${link}`);
    expect(outside.slice(0, 10)).toEqual([]);
  });

  test('names itself by its public address', () => {
    for (const [page, html] of pages) {
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? site;
      expect(canonical.startsWith(site), page).toBe(true);
      const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? site;
      expect(image.startsWith(site), page).toBe(true);
    }
    expect(read('feed.xml')).toContain(`<id>${site}</id>`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${site}sitemap-0.xml</loc>`);
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap-index.xml`);
    expect(read('data/datapackage.json')).toContain(`"homepage": "${site}data/"`);
    expect(read('data/citations.bib')).toContain(`url = {${site}data/}`);
  });

  test('its files name no address of the machine that built it', () => {
    for (const file of ['feed.xml', 'llms.txt', 'sitemap-0.xml', 'data/README.md', 'sw.js'])
      expect(read(file), file).not.toMatch(/127\.0\.0\.1|localhost/);
    for (const [page, html] of pages) expect(html, page).not.toContain('127.0.0.1');
  });

  test('the data are of the same version wherever they stand', () => {
    const { version } = JSON.parse(read('data/datapackage.json')) as { version: string };
    expect(read('sw.js')).toContain(`const version = "${version}";`);
    expect(read('sw.js')).toContain('const base = "/archive";');
  });

  test('host files carry the base path', () => {
    expect(read('_headers')).toContain('/archive/_assets/*');
    expect(read('_redirects')).toContain('/archive/f/* /archive/f/ 200');
  });

  test('works in a browser: styles, search and a short address', async () => {
    const server = await serve(dir, '/archive/');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      page.on('pageerror', (error) => failed.push(error.message));
      const figure = JSON.parse(read('data/figures.json')) as { id: string; url: string }[];
      await page.goto(`${server.address}f/${figure[0]!.id}`);
      await page.waitForURL((url) => url.pathname + url.hash === `/archive${figure[0]!.url}`);
      // as text, so that the test's own build leaves the import alone
      const found = (await page.evaluate(
        "import('/archive/search.js').then(({ search }) => search('发展'))",
      )) as { total: number; results: { url: string }[] };
      expect(found.total).toBeGreaterThan(0);
      expect(found.results[0]?.url).toMatch(/^\/archive\/reports\//);
      expect(failed).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test.each([
    ['nginx', startNginx, 'error_page 404 /archive/404.html;', /error_page 404 \/404\.html;/],
    ['Caddy', startCaddy, 'rewrite * /archive/404.html', /rewrite \* \/404\.html/],
  ] as const)('is served by %s from a folder of that name', async (_, start, line, example) => {
    const root = mkdtempSync(path.join(tmpdir(), 'www-'));
    symlinkSync(dir, path.join(root, 'archive'));
    const host = await start(root, (config) => config.replace(example, line));
    try {
      const get = (address: string): Promise<Response> => fetch(host.address + address);
      expect((await get('/archive/reports/')).status).toBe(200);
      expect(await (await get('/archive/f/chengdu-2024.f1')).text()).toBe(read('f/index.html'));
      const missing = await get('/archive/nothing/');
      expect(missing.status).toBe(404);
      expect(await missing.text()).toBe(read('404.html'));
      const asset = /"(\/archive\/_assets\/[^"]+)"/.exec(read('index.html'))?.[1] ?? '';
      expect((await get(asset)).headers.get('cache-control')).toContain('immutable');
      expect((await get('/archive/sw.js')).headers.get('cache-control')).toBe('no-cache');
      const data = await get('/archive/data/figures.csv');
      expect(data.headers.get('access-control-allow-origin')).toBe('*');
    } finally {
      host.stop();
      rmSync(root, { recursive: true });
    }
  });
});
