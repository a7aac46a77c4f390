import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { parseLedger } from '../../src/content/ledger.ts';
import { idsOf } from '../../src/publish/html.ts';
import { filesBelow } from '../../src/publish/files.ts';
import type { Places } from '../../src/site/short.ts';
import type { Alias } from '../../src/schemas/aliases.ts';
import type { FigureRow, SectionRow } from '../../src/schemas/opendata.ts';
import { fill, scratch } from '../support/command.ts';
import { keepOldAddresses } from '../support/old-addresses.ts';

const page = (paragraphs: string): string =>
  `<!doctype html><html><head></head><body><main id="main">${paragraphs}</main></body></html>`;
const files: Record<string, string> = {
  'data/new.csv': 'id\n1\n',
  'places/new.json': '{"figures":{"plan":[5]}}\n',
};
for (const locale of ['', 'en/']) {
  files[`${locale}reports/new/index.html`] = page('');
  files[`${locale}reports/new/plan/index.html`] = page(
    '<p id="p1">一<a class="figure" id="f5" href="#x">5</a></p><p id="p2">二</p>',
  );
}

/** Builds a site, keeps the addresses of a ledger on it, and reads it. */
function publish(
  ledger: string,
  aliases: Alias[],
  archive: Partial<Archive> = {},
  present?: string,
) {
  const dir = fill(scratch(), files);
  const moved = keepOldAddresses(
    { files: filesBelow(dir), base: '/archive', origin: 'https://example.org' },
    {
      ledger: parseLedger(ledger),
      aliases,
      archive: { files: new Map(), figures: [], ...archive } as Archive,
      ...(present === undefined ? {} : { present: parseLedger(present) }),
    },
  );
  return {
    moved,
    has: (file: string): boolean => existsSync(path.join(dir, file)),
    read: (file: string): string => readFileSync(path.join(dir, file), 'utf8'),
    places: (report: string): Places =>
      JSON.parse(readFileSync(path.join(dir, 'places', `${report}.json`), 'utf8')) as Places,
  };
}
const why = '改名';

describe('a report that was renamed', () => {
  const { moved, read, places } = publish('/reports/old/\n/reports/old/plan/ p1:aaaaaa p2 f5\n', [
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

  test('the short addresses of its figures lead there too', () => {
    expect(places('old')).toEqual({ figures: {}, moved: { 5: '/reports/new/plan/#f5' } });
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
    /<p class="note was" data-was="p1" lang="zh-CN"><a href="\/archive\/reports\/new\/plan\/#p2">[^<]+<\/a><\/p><p id="p1">/,
  );
  expect(read('en/reports/new/plan/index.html')).toContain(
    'href="/archive/en/reports/new/plan/#p2"',
  );
});

describe('a figure whose words moved', () => {
  const page = '/reports/new/plan/';
  const plan = 'reports/new/plan/index.html';
  const url = (id: string): string => `${page}#${id}`;
  const row = { url: url('f5'), text: '5' } as FigureRow;

  test('is marked under its old number where it stands now, and found by its short address', () => {
    const { read, places } = publish(
      `${page} f2:aaaaaa-bbbbbb-cccccc\n`,
      [],
      {},
      `${page} f5:aaaaaa-bbbbbb-cccccc\n`,
    );
    for (const locale of ['', 'en/'])
      expect(read(locale + plan)).toContain(
        '一<span class="moved" id="f2"><a class="figure" id="f5" href="#x">5</a></span></p>',
      );
    expect(places('new').moved).toEqual({ 2: url('f5') });
    expect(places('new').figures).toEqual({ plan: [5] });
  });

  test('is told of at the number that names another now, before a release and after it', () => {
    for (const ledger of ['f5:bbbbbb-bbbbbb-', 'f5:aaaaaa-cccccc-<plan#p2 p2:eeeeee'])
      for (const [locale, words] of [
        ['', '编号 f5 先前指的'],
        ['en/', 'f5 named'],
      ] as const) {
        const { read } = publish(
          `${page} ${ledger}\n`,
          [],
          { figures: [row] },
          `${page} f5:aaaaaa-cccccc- f9:bbbbbb-bbbbbb- p2:eeeeee\n`,
        );
        const note = /<p class="note was" data-was="f5".*?<\/p>/.exec(read(locale + plan))?.[0];
        expect(note).toContain(words);
        expect(note).toMatch(/href="\/archive(?:\/en)?\/reports\/new\/plan\/#(?:f9|p2)"/);
      }
  });

  test('that is in doubt keeps its paragraph, which says so', () => {
    const rows = {
      files: new Map([['new', {} as never]]),
      sectionsOf: () =>
        [{ paragraphs: [{ url: url('p2'), spans: [[0, 9]] }] }] as unknown as SectionRow[],
    };
    const { read, places } = publish(
      `${page} f2:aaaaaa-bbbbbb-\n`,
      [],
      rows,
      `${page} f5:dddddd-\n`,
    );
    expect(read(plan)).toMatch(
      /<p class="note was" data-was="f2" lang="zh-CN">编号 f2 [^<]*无法确认[^<]*<\/p><a id="f2"><\/a><p id="p2">/,
    );
    expect(places('new').moved).toEqual({ 2: url('f2') });
  });
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
