import { expect, test } from 'vitest';
import { toCsv, toJson } from '../../src/explorer/download.ts';
import { csvHeader, csvRows } from '../../src/opendata/csv.ts';
import { tables } from '../../src/opendata/dictionary.ts';
import { heldRows, jsonFile } from '../../src/opendata/source.ts';
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
  const led = rows.map((row) => ({ ...row, url: absolute(row.url) }));
  const lines = [csvHeader(table), ...csvRows(table, led)].map((line) =>
    line.replace(/\n$/, '\r\n'),
  );
  const json = Array.from(jsonFile(heldRows(table, rows)), (block) => block.bytes());
  expect(toCsv(rows, absolute)).toBe(`\ufeff${lines.join('')}`);
  expect(toJson(rows)).toBe(Buffer.concat(json).toString());
});
