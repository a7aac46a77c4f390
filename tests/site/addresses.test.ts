import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { readAliases } from '../../src/content/aliases.ts';
import { readLedger } from '../../src/content/published.ts';
import { fingerprint, numeralOf, untoldChanges } from '../../src/content/wording.ts';
import { idsOf } from '../../src/publish/html.ts';
import type { Places } from '../../src/site/short.ts';
import { placeOfFigure } from '../../src/site/short.ts';
import { dir, figures, json, pages, reports, sections } from '../support/published.ts';

const paragraphCount = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

/** Text of an element’s markup. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&amp;/g, '&');

describe('addresses', () => {
  const ledger = readLedger(path.join(root, 'content'));
  const aliases = readAliases(path.join(root, 'content'));

  test('every one that was ever published answers', () => {
    const lost: string[] = [];
    for (const [page, fragments] of ledger) {
      const isPage = page.endsWith('/');
      const file = path.join(dir, isPage ? `${page}index.html` : page);
      if (!existsSync(file)) {
        lost.push(page);
        continue;
      }
      const ids = isPage ? idsOf(readFileSync(file, 'utf8')) : new Set<string>();
      for (const fragment of fragments.keys())
        if (!ids.has(fragment)) lost.push(`${page}#${fragment}`);
    }
    expect(lost).toEqual([]);
  });

  test('every paragraph and figure says what it was published with, or an alias tells', () => {
    const printed = new Map<string, Map<string, string>>();
    for (const page of ledger.keys()) {
      const html = pages.get(page) ?? '';
      const words = [...html.matchAll(/<p id="(p\d+)">(.*?)<\/p>/gs)].flatMap(
        ([, id = '', inner = '']) => [
          [id, fingerprint(textOf(inner))] as const,
          ...[...inner.matchAll(/<a class="figure" id="(f\d+)".*?<\/a>/gs)].map(
            ([link, figure = '']) => [figure, fingerprint(numeralOf(textOf(link)))] as const,
          ),
        ],
      );
      printed.set(page, new Map(words));
    }
    const read = [...printed.values()].reduce((sum, words) => sum + words.size, 0);
    expect(read).toBeGreaterThanOrEqual(figures.length + paragraphCount);
    expect(untoldChanges(ledger, printed, aliases)).toEqual([]);
    const fragments = [...ledger.values()].flatMap((all) => [...all.values()]);
    const released = fragments.filter((words) => words !== null).length;
    expect(released).toBeGreaterThan(fragments.length / 2);
  });

  test('the ledger holds every kind that a data version publishes', () => {
    for (const kind of [
      /^\/reports\/[^/]+\/$/,
      /^\/reports\/[^/]+\/[^/]+\/$/,
      /^\/indicators\/[^/]+\/$/,
      /^\/compare\/\d{4}-\d{4}\/$/,
      /^\/sources\/[^/]+\/$/,
      /^\/data\/[^/]+\.csv$/,
      /^\/embed\/[^/]+\/$/,
    ])
      expect(
        [...ledger.keys()].some((page) => kind.test(page)),
        String(kind),
      ).toBe(true);
  });

  test('every url of the data is a page with that fragment, in both languages', () => {
    const urls = [
      ...reports.map(({ url }) => url),
      ...sections.flatMap(({ url, paragraphs }) => [url, ...paragraphs.map((row) => row.url)]),
      ...figures.map(({ url }) => url),
      ...json<{ url: string }[]>('data/comparisons.json').map(({ url }) => url),
    ];
    const ids = new Map([...pages].map(([page, html]) => [page, idsOf(html)]));
    const lost = urls.flatMap((url) => {
      const [page = '', fragment] = url.split('#');
      return [page, `/en${page}`].filter((address) => {
        const found = ids.get(address);
        return !found || (fragment !== undefined && !found.has(fragment));
      });
    });
    expect(lost).toEqual([]);
  });

  test('every figure has a short address that leads to its own', () => {
    for (const { id: report } of reports) {
      const places = json<Places>(`places/${report}.json`);
      for (const figure of figures.filter((row) => row.report === report))
        expect(placeOfFigure(report, figure.start, places)).toBe(figure.url);
    }
  });

  test('the page of short addresses gives one of this archive as its example', () => {
    const printed = new Set(
      [...pages.get('/f/')!.matchAll(/ \/f\/([a-z0-9.-]+)/g)].map(([, id]) => id),
    );
    expect(printed.size).toBe(1);
    expect(figures.map(({ id }) => id)).toContain([...printed][0]);
  });
});
