import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile, redirectsFile } from '../../src/publish/hosting.ts';
import { contentPolicy, securityHeaders } from '../../src/site/policy.ts';
import { fill, scratch } from '../support/command.ts';

test('every page gets the policy, nosniff, referrer and permissions policy', () => {
  const [first = ''] = headersFile('').split('\n\n');
  expect(first.split('\n')[0]).toBe('/*');
  for (const header of [
    `Content-Security-Policy: ${contentPolicy}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
    'Permissions-Policy: camera=()',
  ])
    expect(first).toContain(`  ${header}`);
});

test('hashed assets are kept for ever and pages are not', () => {
  const rules = headersFile('/archive').split('\n\n');
  const cached = rules
    .filter((rule) => rule.includes('immutable'))
    .map((rule) => rule.split('\n')[0]);
  expect(cached).toEqual(['/archive/_assets/*', '/archive/search-data/:version/*']);
});

test('no two rules set the same header, which hosts would join', () => {
  const names = headersFile('')
    .split('\n\n')
    .map((rule) => [...rule.matchAll(/^ {2}([A-Za-z-]+):/gm)].map(([, name]) => name));
  const [general = [], ...special] = names;
  for (const rule of special) for (const name of rule) expect(general).not.toContain(name);
});

test('no script of a page runs but the site’s own files', () => {
  const directives = new Map(
    contentPolicy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values] as const;
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives.get('style-src')).toEqual(["'self'"]);
  expect(contentPolicy).not.toMatch(/unsafe-inline|unsafe-eval'? *$|https?:/);
});

test('moved pages are redirected and short addresses rewritten, under the base path', () => {
  expect(redirectsFile('/archive', new Map([['/reports/a/', '/reports/b/']]))).toBe(
    '/archive/reports/a/ /archive/reports/b/ 301\n/archive/f/* /archive/f/ 200\n',
  );
});

describe('Netlify’s own parsers', () => {
  const folder = scratch();
  const moved = new Map([
    ['/reports/a/', '/reports/b/'],
    ['/en/reports/a/', '/en/reports/b/'],
  ]);
  fill(folder, {
    _headers: headersFile('/archive'),
    _redirects: redirectsFile('/archive', moved),
  });

  test('read every header as it is meant', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [path.join(folder, '_headers')],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const rules = new Map(headers.map((rule) => [rule.for, rule.values]));
    expect([...rules.keys()]).toEqual([
      '/archive/*',
      '/archive/_assets/*',
      '/archive/search-data/:version/*',
      '/archive/data/*',
      '/archive/reports/*',
      '/archive/indicators/*',
      '/archive/embed/*',
      '/archive/sources/*',
      '/archive/sw.js',
    ]);
    expect(rules.get('/archive/*')).toEqual(Object.fromEntries(securityHeaders));
  });

  test('read every redirect as it is meant', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [path.join(folder, '_redirects')],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject([
      { from: '/archive/reports/a/', to: '/archive/reports/b/', status: 301 },
      { from: '/archive/en/reports/a/', to: '/archive/en/reports/b/', status: 301 },
      { from: '/archive/f/*', to: '/archive/f/', status: 200 },
    ]);
  });
});

test('keeps within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
  const text = headersFile('/a-rather-long/base/path');
  expect(text.match(/^\//gm)!.length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});
