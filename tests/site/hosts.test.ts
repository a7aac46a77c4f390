import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { contentPolicy, securityHeaders } from '../../src/site/policy.ts';
import type { Host } from '../support/hosts.ts';
import { startCaddy, startNginx } from '../support/hosts.ts';

const { dir } = inject('site');

/** A table of an indicator and one of a chart. */
const tablesOf = (site: string): string[] =>
  ['indicators', 'embed'].map((folder) => {
    const table = readdirSync(path.join(site, folder)).find((name) => name.endsWith('.csv'));
    return `/${folder}/${table}`;
  });

describe.each([
  ['nginx.conf', startNginx],
  ['Caddyfile', startCaddy],
] as const)('the example of scripts/hosting/%s', (_, start) => {
  let host: Host;
  beforeAll(async () => {
    host = await start(dir);
  });
  afterAll(() => host?.stop());

  const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(host.address + address, { headers, redirect: 'manual' });

  test('serves pages and data with their media types', async () => {
    const expected: Record<string, RegExp> = {
      '/': /^text\/html; charset=utf-8$/,
      '/reports/': /^text\/html; charset=utf-8$/,
      '/feed.xml': /^(?:text|application)\/xml; charset=utf-8$/,
      '/data/figures.csv': /^text\/csv; charset=utf-8$/,
      '/data/figures.json': /^application\/json/,
      '/data/citations.bib': /^application\/x-bibtex/,
      '/data/citations.ris': /^application\/x-research-info-systems/,
      '/data/figures.parquet': /^application\/vnd\.apache\.parquet$/,
      '/manifest.webmanifest': /^application\/manifest\+json/,
      '/search.js': /^(?:application|text)\/javascript/,
    };
    for (const [address, type] of Object.entries(expected)) {
      const response = await get(address);
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type'), address).toMatch(type);
    }
  });

  test('sends the security headers with every answer, missing pages included', async () => {
    for (const address of ['/', '/data/reports.json', '/nothing/here/']) {
      const response = await get(address);
      for (const [name, value] of securityHeaders)
        expect(response.headers.get(name), `${name} of ${address}`).toBe(value);
    }
  });

  test('answers 404 with the site’s own page', async () => {
    const response = await get('/nothing/here/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(readFileSync(path.join(dir, '404.html'), 'utf8'));
  });

  test('keeps hashed assets for ever and asks for pages again', async () => {
    const home = await (await get('/')).text();
    const asset = /"(\/_assets\/[^"]+)"/.exec(home)?.[1] ?? '';
    expect((await get(asset)).headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).headers.get('cache-control')).toContain('must-revalidate');
    expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
  });

  test('sends the compressed companions as they were built', async () => {
    const response = await get('/reports/', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toMatch(/Accept-Encoding/i);
    const built = readFileSync(path.join(dir, 'reports', 'index.html.gz'));
    expect(await response.text()).toBe(gunzipSync(built).toString());
  });

  test('lets other sites read the data', async () => {
    for (const address of ['/data/figures.csv', ...tablesOf(dir)])
      expect((await get(address)).headers.get('access-control-allow-origin'), address).toBe('*');
    expect((await get('/about/')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers short addresses with the page that resolves them', async () => {
    const page = readFileSync(path.join(dir, 'f', 'index.html'), 'utf8');
    for (const address of ['/f/', '/f/chengdu-2024.f8471', '/f/chengdu-2024.f8471/']) {
      const response = await get(address);
      expect(response.status, address).toBe(200);
      expect(await response.text(), address).toBe(page);
    }
  });
});

test('the examples for nginx and Caddy state the site’s own content policy', () => {
  for (const name of ['nginx.conf', 'Caddyfile'])
    expect(readFileSync(path.join(root, 'scripts', 'hosting', name), 'utf8')).toContain(
      `Content-Security-Policy "${contentPolicy}"`,
    );
});
