import { expect, test } from 'vitest';
import type { ComparisonRow } from '../../src/schemas/opendata.ts';
import { encodeCard, type Card } from '../../src/search/cards-file.ts';

const observation = (
  figure: string,
  report: string,
  year = 2023,
): ComparisonRow['observations'][number] => ({
  figure,
  report,
  year,
  role: 'outcome',
  value: 26.44,
  valueMax: null,
  unit: '万人',
  base: 264_400,
  comparator: 'eq',
  url: `/reports/${report}/#${figure}`,
});

test('what an issuer says again of a year is one line, whichever of its documents says it', () => {
  const row: ComparisonRow = {
    id: 'jobs',
    name: '城镇新增就业',
    nameEn: 'New urban jobs',
    theme: 'livelihood',
    unit: '万人',
    observations: [
      observation('f1', 'office-1'),
      observation('f2', 'office-1'),
      observation('f3', 'office-2'),
      observation('f4', 'city'),
      observation('f5', 'city', 2022),
    ],
    verdicts: [],
    url: '/indicators/jobs/',
  };
  const card = JSON.parse(
    encodeCard(row, {
      textOf: () => ({ zh: '26.44万人', en: '264,400 people' }),
      issuerOf: (report) => (report === 'city' ? '甲市' : '甲市人社局'),
      issuerEn: () => '',
      issuerOrder: () => 0,
    }),
  ) as Card;
  expect(card.observations.map(({ year, issuer, url }) => [year, issuer, url])).toEqual([
    [2022, '甲市', '/reports/city/#f5'],
    [2023, '甲市人社局', '/reports/office-1/#f1'],
    [2023, '甲市', '/reports/city/#f4'],
  ]);
  expect(card.observations.map(({ text, textEn }) => [text, textEn])).toEqual(
    Array(3).fill(['26.44万人', '264,400 people']),
  );
  expect([card.moreOfYear, card.earlier]).toEqual([0, 0]);
});
