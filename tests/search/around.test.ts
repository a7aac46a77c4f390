import { describe, expect, test } from 'vitest';
import type { ComparisonRow } from '../../src/schemas/opendata.ts';
import { lookAround, type Around } from '../../src/search/around.ts';
import { figureRow } from './figure.ts';
import { engineOf } from './memory.ts';
import { reportRow, sectionRow } from './rows.ts';

const section = sectionRow('a-2024', 1, null, [
  '新建充电桩6万个，占84.7%，184.7公里，1—2个，投资3500亿元以上。',
]);
const figures = ['6万个', '84.7%', '184.7公里', '1—2个', '3500亿元以上'].map((text, index) =>
  figureRow(section, 0, text, { start: index }),
);
const comparison: ComparisonRow = {
  id: 'charging-piles',
  name: '新建充电桩',
  nameEn: 'New charging-piles, cared for',
  theme: 'transport',
  unit: '个',
  observations: [
    {
      figure: 'a-2024.f0',
      report: 'a-2024',
      year: 2024,
      role: 'target',
      value: 6,
      valueMax: null,
      unit: '万个',
      base: 60000,
      comparator: 'eq',
      url: '/reports/a-2024/plan-1/#f0',
    },
  ],
  verdicts: [],
  url: '/indicators/charging-piles/',
};
const engine = engineOf({
  reports: [reportRow('a-2024', 2024)],
  sections: [section],
  figures,
  comparisons: [comparison],
  placeOf: (id) => {
    const { start, text } = figures.find((figure) => figure.id === id) ?? { start: 0, text: '' };
    const at = section.paragraphs[0]?.text.indexOf(text, start) ?? 0;
    return [at, at + text.length];
  },
});

async function around(query: string): Promise<Around> {
  return lookAround(await engine.reader(), await engine.explore(query), '/base');
}

describe('lookAround', () => {
  test('a word that an indicator is named by shows its card with the figures as printed', async () => {
    const { cards } = await around('充电桩');
    expect(cards.others).toEqual([]);
    expect(cards.best).toMatchObject({
      id: 'charging-piles',
      url: '/base/indicators/charging-piles/',
      observations: [{ year: 2024, role: 'target', text: '6万个' }],
    });
  });

  test('an indicator is found by its English name too', async () => {
    expect((await around('charging')).cards.best?.id).toBe('charging-piles');
  });

  test.each(['NEW-CHARGING', 'new charging pile', 'charging-piles', 'pil', 'piles cared'])(
    'the English name is found as “%s”, whatever its hyphens and plurals',
    async (query) => {
      expect((await around(query)).cards.best?.id).toBe('charging-piles');
    },
  );

  test.each(['new pile', 'cars', 'harging'])(
    '“%s” is no part of the English name',
    async (query) => {
      expect((await around(query)).cards.best).toBeNull();
    },
  );

  test('a single character names no indicator', async () => {
    expect((await around('电')).cards).toEqual({ best: null, others: [] });
  });

  test('a bare number finds the figures that are it, not those that contain it', async () => {
    const texts = async (query: string): Promise<string[]> =>
      (await around(query)).figures.first.map(({ text }) => text);
    expect(await texts('84.7')).toEqual(['84.7%']);
    expect(await texts('2')).toEqual(['1—2个']);
    expect(await texts('3500亿元')).toEqual(['3500亿元以上']);
    expect(await texts('3,500')).toEqual(['3500亿元以上']);
    expect(await texts('3500公里')).toEqual([]);
    expect(await texts('充电桩')).toEqual([]);
  });

  test('issuer and year lead to the report itself', async () => {
    expect((await around('某市 2024')).reports.map(({ id }) => id)).toEqual(['a-2024']);
  });

  test('the nearest words are offered for what does not occur', async () => {
    const { nearest } = await around('充电桩价格');
    expect(nearest).toEqual([{ part: '充电桩价格', words: [{ text: '新建充电桩', count: 1 }] }]);
  });
});
