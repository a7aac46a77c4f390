/** What a page holds of an archive of 300 governments. */
import { describe, expect, it, test } from 'vitest';
import type { PlaceLine } from '../../src/compare/index.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readIssuers } from '../../src/content/issuers.ts';
import { holdingsOf } from '../../src/issuers/holdings.ts';
import { standApart } from '../../src/site/issuer-lines.ts';
import { issuerPages, isDeep, perPage } from '../../src/site/issuers.ts';
import { panelName, panelPages, panelsOf } from '../../src/site/side-by-side.ts';
import { report } from '../support/rows.ts';

const directory = readIssuers('content');
const names = directory.listed.slice(0, 300).map(({ name }) => name);
const holdings = holdingsOf(
  names.map((issuer) => report({ id: `${directory.of(issuer).id}-2024`, issuer, year: 2024 })),
  directory,
);
const indicator = readIndicators('content').indicators.find(({ id }) => id === 'gdp-growth')!;
const lineOf = (place: string, observations: PlaceLine['observations'] = []): PlaceLine => ({
  indicator,
  place,
  observations,
  judged: [],
  verdicts: [],
  tellings: [],
});

describe('a page of 300 governments', () => {
  it('lists the regions, which lead to those within', () => {
    expect(isDeep(holdings)).toBe(true);
    const pages = issuerPages(holdings);
    expect(pages.flat().map(({ issuer }) => issuer.name)).toEqual(
      holdings.roots.map(({ issuer }) => issuer.name),
    );
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(perPage);
    const within = (places: typeof holdings.roots): number =>
      places.reduce((sum, place) => sum + 1 + within(place.within), 0);
    expect(within(holdings.roots)).toBe(300);
  });

  it('draws at most two dozen lines, each once, on one scale a level', () => {
    const history = { indicator, lines: names.map((name) => lineOf(name)), related: [] };
    const pages = Array.from({ length: panelPages(history) }, (_, at) =>
      panelsOf(history, at + 1, 'zh'),
    );
    const drawn = pages.map((kinds) => kinds.flatMap(({ panels }) => panels.map(({ id }) => id)));
    for (const ids of drawn) expect(ids.length).toBeLessThanOrEqual(24);
    expect(new Set(drawn.flat()).size).toBe(300);
    expect(drawn.flat()).toHaveLength(300);
  });
});

describe('a theme of one government', () => {
  const own = (sentences: number) => ({
    indicator,
    line: lineOf('成都市', Array.from({ length: sentences }) as PlaceLine['observations']),
    related: [],
  });

  it('stands on one page while its sentences fit', () => {
    expect(standApart([own(30), own(30)])).toBe(false);
  });

  it('gives each indicator a page where there are too many', () => {
    expect(standApart([own(60), own(60)])).toBe(true);
  });

  it('is not cut where there is one indicator', () => {
    expect(standApart([own(200)])).toBe(false);
  });
});

test('a government is named with its region, unless its name tells it', () => {
  expect(panelName(directory.of('绵阳市')).region).toEqual({ zh: '四川', en: 'Sichuan' });
  expect(panelName(directory.of('北京市海淀区')).region).toEqual({ zh: '', en: '' });
});
