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
])('CSV and JSON are those of the open data: %s', (_, rows) => {
  expect(toCsv(rows)).toBe([...csvPieces(table, rows)].join(''));
  expect(toJson(rows)).toBe([...jsonPieces(rows)].join(''));
});
