import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { assemble } from '../../src/archive/archive.ts';
import { summarise } from '../../src/archive/summary.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readContent } from '../../src/content/read.ts';
import { textOf } from '../../src/og/card.ts';
import { hasSectionCards, siteCards, workCards } from '../../src/og/cards.ts';
import { openTypeface } from '../../src/og/noto.ts';

const content = path.join(root, 'content');
const archive = assemble(readContent(content));
const comparison = compareArchive({ ...archive, catalogue: readIndicators(content) });
const cards = new Map([
  ...siteCards(archive, comparison, summarise(archive, comparison).pairs),
  ...workCards(archive, hasSectionCards(archive.sections.length)),
]);
const cache = mkdtempSync(path.join(tmpdir(), 'glyphs-'));
afterAll(() => rmSync(cache, { recursive: true }));

describe('the cards of the archive', () => {
  test('are one for each report, section, indicator and pair of years, and the home page’s', () => {
    expect([...cards.keys()].sort()).toEqual(
      [
        '/home',
        ...[...archive.reports, ...archive.sections].map(({ url }) => url.slice(0, -1)),
        ...comparison.histories.map(({ indicator }) => `/indicators/${indicator.id}`),
        ...comparison.pairs.map(({ from, to }) => `/compare/${from}-${to}`),
      ].sort(),
    );
  });

  test('have every character that they print, in both weights', async () => {
    const characters = new Set([...cards.values()].flatMap((card) => [...textOf(card)]));
    const face = await openTypeface(cache)(characters);
    const missing = [...characters].filter(
      (char) => face.outline(char, 400) === null || face.outline(char, 700) === null,
    );
    expect(missing).toEqual([]);
    expect(characters.size).toBeGreaterThan(300);
  });

  test('place strokes and points within the drawing', () => {
    for (const { strokes } of cards.values())
      for (const { at } of strokes) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
  });
});

test('an archive of thousands of sections lets them share the image of their report', () => {
  expect(hasSectionCards(2000)).toBe(true);
  expect(hasSectionCards(2001)).toBe(false);
  const shared = workCards(archive, hasSectionCards(2001));
  expect(shared.has(archive.sections[0]!.url.slice(0, -1))).toBe(false);
  expect(shared.has(archive.reports[0]!.url.slice(0, -1))).toBe(true);
});
