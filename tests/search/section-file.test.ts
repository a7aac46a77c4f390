import { expect, test } from 'vitest';
import { indexedReport } from '../../src/search/records.ts';
import { decodeSection, encodeSection } from '../../src/search/section-file.ts';
import { figureRow } from './figure.ts';
import { reportRow, sectionRow } from './rows.ts';

const section = {
  ...sectionRow('r1', 2, '加快发展', ['~甲', '项目30个，增长8%，项目开工']),
  number: '（二）',
};
const figures = [
  figureRow(section, 1, '30个', { start: 900, year: 2023, indicator: '项目' }),
  figureRow(section, 1, '8%', { start: 905, year: null, role: 'outcome', indicator: '产值' }),
];
const places: Record<string, readonly [number, number]> = {
  'r1.f900': [2, 5],
  'r1.f905': [8, 10],
};

test('a section is read as it was written, its addresses whole', () => {
  const {
    sections: [indexed],
  } = indexedReport({
    report: reportRow('r1', 2024),
    sections: [section],
    figures,
    places,
  });
  if (indexed === undefined) throw new Error('no section');
  expect(decodeSection(encodeSection(indexed), 'r1')).toEqual({
    id: section.id,
    url: section.url,
    part: 'plan',
    heading: '（二）加快发展',
    paragraphs: section.paragraphs.map(({ id, url, text }) => ({ id, url, text })),
    figures: figures.map(({ id, url, role, year, indicator }) => {
      const [start, end] = places[id] ?? [];
      return { id, url, paragraph: 1, start, end, role, year, indicator };
    }),
  });
});

test('a section of another report, and a figure of no section, are errors', () => {
  const report = reportRow('r2', 2024);
  expect(() => indexedReport({ report, sections: [section], figures: [], places })).toThrow(/r1/);
  expect(() => indexedReport({ report, sections: [], figures, places })).toThrow(/r1.plan-2/);
});

test('a figure without a place in its paragraph is an error', () => {
  const report = reportRow('r1', 2024);
  expect(() => indexedReport({ report, sections: [section], figures, places: {} })).toThrow(/f900/);
});
