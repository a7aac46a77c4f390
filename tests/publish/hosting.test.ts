import { expect, test } from 'vitest';
import { headersFile, redirectsFile } from '../../src/publish/hosting.ts';
import { contentPolicy } from '../../src/site/policy.ts';

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
