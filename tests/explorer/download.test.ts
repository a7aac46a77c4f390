import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../src/explorer/download.ts';
import { csvPieces } from '../../src/opendata/csv.ts';
import { tables } from '../../src/opendata/dictionary.ts';
import { jsonPieces } from '../../src/opendata/json.ts';
import { figure, seedArchive } from '../support/rows.ts';

const { figures } = seedArchive();
const odd = [figure({ text: '5个', indicator: '“甲”, "乙"\n丙', year: null })];
const table = tables.find(({ name }) => name === 'figures')!;

test.each([
  ['the five seeds', figures],
  ['quotation marks, commas and line breaks', odd],
  ['no figures', []],
])('CSV has the cells, JSON the bytes of the open data: %s', (_, rows) => {
  const absolute = (path: string): string => `https://example.org${path}`;
  const cells = csvPieces(
    table,
    rows.map((row) => ({ ...row, url: absolute(row.url) })),
  );
  const lines = Array.from(cells, (line) => line.replace(/\n$/, '\r\n'));
  expect(toCsv(rows, absolute)).toBe(`\ufeff${lines.join('')}`);
  expect(toJson(rows)).toBe([...jsonPieces(rows)].join(''));
});
