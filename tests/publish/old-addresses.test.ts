import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { parseLedger } from '../../src/content/ledger.ts';
import { idsOf } from '../../src/publish/html.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { keepOldAddresses } from '../../src/publish/old-addresses.ts';
import type { Alias } from '../../src/schemas/aliases.ts';
import { fill, scratch } from '../support/command.ts';

const page = (paragraphs: string): string =>
  `<!doctype html><html><head></head><body><main id="main">${paragraphs}</main></body></html>`;
const files: Record<string, string> = { 'data/new.csv': 'id\n1\n' };
for (const locale of ['', 'en/']) {
  files[`${locale}reports/new/index.html`] = page('');
  files[`${locale}reports/new/plan/index.html`] = page(
    '<p id="p1">一<a id="f5" href="#x">5</a></p><p id="p2">二</p>',
  );
}

/** Builds a site, keeps the addresses of a ledger on it, and reads it. */
function publish(ledger: string, aliases: Alias[], archive: Partial<Archive> = {}) {
  const dir = fill(scratch(), files);
  const moved = keepOldAddresses(
    { files: filesBelow(dir), base: '/archive', origin: 'https://example.org' },
    {
      ledger: parseLedger(ledger),
      aliases,
      archive: { files: new Map(), ...archive } as Archive,
    },
  );
  return {
    moved,
    has: (file: string): boolean => existsSync(path.join(dir, file)),
    read: (file: string): string => readFileSync(path.join(dir, file), 'utf8'),
  };
}
const why = '改名';

describe('a report that was renamed', () => {
  const { moved, read } = publish('/reports/old/\n/reports/old/plan/ p1:aaaaaa p2 f5\n', [
    { from: '/reports/old/', to: '/reports/new/', why },
  ]);

  test('answers at all its old addresses, in both languages', () => {
    expect([...moved]).toEqual([
      ['/reports/old/', '/reports/new/'],
      ['/en/reports/old/', '/en/reports/new/'],
      ['/reports/old/plan/', '/reports/new/plan/'],
      ['/en/reports/old/plan/', '/en/reports/new/plan/'],
    ]);
    expect(read('en/reports/old/plan/index.html')).toContain(
      'href="/archive/en/reports/new/plan/"',
    );
  });

  test('its page names the public address and sends readers on without script too', () => {
    const html = read('reports/old/plan/index.html');
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/archive/reports/new/plan/">',
    );
    expect(html).toContain('content="0;url=/archive/reports/new/plan/"');
    expect(html).toContain('<script src="/archive/moved.js"></script>');
  });

  test('every fragment is there and leads to its own new place', () => {
    const html = read('reports/old/plan/index.html');
    expect([...idsOf(html)]).toEqual(['p1', 'p2', 'f5']);
    for (const id of ['p1', 'p2', 'f5'])
      expect(html).toContain(`<a id="${id}" href="/archive/reports/new/plan/#${id}">`);
  });
});

test('a page that no alias knows stays missing', () => {
  const { moved, has } = publish('/reports/lost/\n', []);
  expect(moved.size).toBe(0);
  expect(has('reports/lost/index.html')).toBe(false);
});

test('a paragraph that is gone gets an anchor at its new place', () => {
  const { read } = publish('/reports/new/plan/ p1 p2 p3\n', [
    { from: '/reports/new/plan/#p3', to: '/reports/new/plan/#p2', why: '两段合一' },
  ]);
  expect(read('reports/new/plan/index.html')).toContain('<a id="p3"></a><p id="p2">');
  expect(read('en/reports/new/plan/index.html')).toContain('<a id="p3"></a><p id="p2">');
});

test('a number that names other words now says where the old ones stand', () => {
  const { read } = publish('/reports/new/plan/ p1:aaaaaa p2\n', [
    { from: '/reports/new/plan/#p1', was: 'aaaaaa', to: '/reports/new/plan/#p2', why: '分段' },
  ]);
  expect(read('reports/new/plan/index.html')).toMatch(
    /<p class="note"><a href="\/archive\/reports\/new\/plan\/#p2">[^<]+<\/a><\/p><p id="p1">/,
  );
  expect(read('en/reports/new/plan/index.html')).toContain(
    'href="/archive/en/reports/new/plan/#p2"',
  );
});

test('words that were only corrected need no note', () => {
  const { read } = publish('/reports/new/plan/ p1:aaaaaa\n', [
    { from: '/reports/new/plan/#p1', was: 'aaaaaa', to: '/reports/new/plan/#p1', why: '补正' },
  ]);
  expect(read('reports/new/plan/index.html')).toBe(files['reports/new/plan/index.html']);
});

test('a data file answers at its old name', () => {
  const { read } = publish('/data/old.csv\n/data/new.csv\n', [
    { from: '/data/old.csv', to: '/data/new.csv', why },
  ]);
  expect(read('data/old.csv')).toBe(files['data/new.csv']);
});
