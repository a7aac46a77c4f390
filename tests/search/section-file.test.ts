import { expect, test } from 'vitest';
import { toRecords } from '../../src/search/records.ts';
import { decodeSection, encodeSection } from '../../src/search/section-file.ts';
import { figureRow } from './figure.ts';
import { reportRow, sectionRow } from './rows.ts';

const section = { ...sectionRow('r1', 2, '加快发展', ['~甲', '新建30个']), number: '（二）' };
const figure = figureRow(section, 1, '30个');
const { records } = toRecords({
  reports: [reportRow('r1', 2024)],
  sections: [section],
  figures: [figure],
});

test('a section is read as it was written, its addresses whole', () => {
  const [record] = records;
  if (record === undefined) throw new Error('no record');
  expect(
    decodeSection(
      encodeSection(record, () => [2, 5]),
      'r1',
    ),
  ).toEqual({
    id: section.id,
    url: section.url,
    part: 'plan',
    heading: '（二）加快发展',
    paragraphs: section.paragraphs.map(({ id, url, text }) => ({ id, url, text })),
    figures: [{ id: figure.id, url: figure.url, paragraph: 1, start: 2, end: 5 }],
  });
});

test('a section of a report that is not there is an error', () => {
  expect(() => toRecords({ reports: [], sections: [section], figures: [] })).toThrow(/r1/);
});
