/** Governments that a query names. */
import { describe, expect, test } from 'vitest';
import { issuerDirectory } from '../../src/issuers/directory.ts';
import { holdingsOf } from '../../src/issuers/holdings.ts';
import type { ComparisonRow } from '../../src/schemas/opendata.ts';
import { lookAround, type Around } from '../../src/search/around.ts';
import { placeRows } from '../../src/search/place-rows.ts';
import { engineOf } from './memory.ts';
import { reportRow, sectionRow } from './rows.ts';

const directory = issuerDirectory([
  { name: '北京市', id: 'beijing', nameEn: 'Beijing' },
  { name: '四川省', id: 'sichuan', nameEn: 'Sichuan', within: ['绵阳市', '成都市'] },
  { name: '陕西省', id: 'shaanxi', nameEn: 'Shaanxi' },
]);
const reports = [
  reportRow('chengdu-2024', 2024, '成都市'),
  reportRow('chengdu-2025', 2025, '成都市'),
  reportRow('chengdu-wuhouqu-2025', 2025, '成都市武侯区'),
  reportRow('beijing-2025', 2025, '北京市'),
  reportRow('shaanxi-2025', 2025, '陕西省'),
];
const observation = (report: string, year: number, n: number) => ({
  figure: `${report}.f${n}`,
  report,
  year,
  role: 'target' as const,
  value: n,
  valueMax: null,
  unit: '万人',
  base: n,
  comparator: 'eq' as const,
  url: `/reports/${report}/a/#f${n}`,
});
const jobs: ComparisonRow = {
  id: 'urban-jobs',
  name: '城镇新增就业',
  nameEn: 'New urban jobs',
  theme: '民生',
  unit: '人',
  observations: [
    ...Array.from({ length: 4 }, (_, n) => observation('shaanxi-2025', 2025, n)),
    ...Array.from({ length: 20 }, (_, n) => observation('chengdu-2025', 2025, n)),
    ...Array.from({ length: 6 }, (_, n) => observation('beijing-2025', 2025, n)),
    observation('chengdu-2024', 2024, 90),
  ],
  verdicts: [],
  url: '/indicators/urban-jobs/',
};
const engine = engineOf(
  {
    reports,
    sections: reports.map(({ id }) => sectionRow(id, 1, null, ['城镇新增就业增加，就业稳定。'])),
    figures: [],
    comparisons: [jobs],
    placeOf: () => [0, 0],
  },
  undefined,
  placeRows(holdingsOf(reports, directory)),
);

async function around(query: string): Promise<Around> {
  return lookAround(await engine.reader(), await engine.explore(query), '/base');
}

describe('a government that a query names', () => {
  test.each([
    ['成都', 'chengdu'],
    ['成都市', 'chengdu'],
    ['chengdu', 'chengdu'],
    ['Chengdu', 'chengdu'],
    ['cd', 'chengdu'],
    ['武侯', 'chengdu-wuhouqu'],
    ['武侯区', 'chengdu-wuhouqu'],
    ['Wuhou District', 'chengdu-wuhouqu'],
    ['成都 武侯', 'chengdu-wuhouqu'],
    ['成都武侯区 就业', 'chengdu-wuhouqu'],
    ['陕西', 'shaanxi'],
    ['shanxi', 'shaanxi'],
    ['shaanxi', 'shaanxi'],
    ['四川', 'sichuan'],
    ['成都 就业', 'chengdu'],
    ['就业 beijing', 'beijing'],
  ])('%s names %s', async (query, id) => {
    const { place } = await around(query);
    expect(place?.place).toMatchObject({ id, url: `/base/issuers/${id}/` });
  });

  test.each(['就业', '都', '成', 'cd 就业', '成都话'])('%s names none', async (query) => {
    expect((await around(query)).place).toBeNull();
  });

  test('leads to its reports, newest first, and to those whose names hold it', async () => {
    const { place, reports: named } = await around('成都');
    expect(place?.reports.map(({ id }) => id)).toEqual(['chengdu-2025', 'chengdu-2024']);
    expect(place?.others.map(({ name }) => name)).toEqual(['成都市武侯区']);
    expect(named).toEqual([]);
  });

  test('with a year leads to the report of the year first', async () => {
    const { place, reports: named, nearest } = await around('chengdu 2024');
    expect(named.map(({ id }) => id)).toEqual(['chengdu-2024']);
    expect(place).toMatchObject({ years: ['2024'], rest: [] });
    expect(nearest).toEqual([]);
    expect((await around('成都 2019')).place).toMatchObject({ years: [], rest: ['2019'] });
  });

  test('beside an indicator narrows its card to what that government says', async () => {
    const { cards } = await around('北京 城镇新增就业');
    expect(cards.best).toMatchObject({
      of: { name: '北京市' },
      url: '/base/indicators/urban-jobs/?issuers=beijing',
      earlier: 0,
    });
    expect(cards.best?.observations).toHaveLength(6);
    const chengdu = (await around('chengdu 城镇新增就业')).cards.best;
    expect(chengdu).toMatchObject({ moreOfYear: 12, earlier: 1 });
    expect(chengdu?.observations).toHaveLength(8);
  });

  test('is not counted among the passages: the search stays literal', async () => {
    expect((await engine.explore('成都 就业')).total).toBe(0);
    expect((await engine.explore('就业')).total).toBe(5);
  });
});

test('a card holds a whole year in the order of the governments, and counts what is left out', async () => {
  const { best } = (await around('城镇新增就业')).cards;
  const issuers = best?.observations.map(({ issuer }) => issuer);
  expect([...new Set(issuers)]).toEqual(['北京市', '成都市']);
  expect(issuers).toHaveLength(24);
  expect(best).toMatchObject({ moreOfYear: 6, earlier: 1 });
});
