import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../src/opendata/bytes.ts';
import { flatFields, tables } from '../../src/opendata/dictionary.ts';
import { openDataFiles } from '../../src/opendata/files.ts';
import { rowsOf } from '../../src/opendata/tables.ts';
import { reportHashes } from '../../src/opendata/versions.ts';
import * as schemas from '../../src/schemas/opendata.ts';
import type { SourceRow } from '../../src/schemas/opendata.ts';
import { data } from './rows.ts';

const site = 'https://example.org/archive/';
const { edition, files } = openDataFiles(data, site);
const decoder = new TextDecoder();
const bytes = (name: string): Uint8Array<ArrayBuffer> =>
  readAll(files.find((file) => file.name === name)!);
const text = (name: string): string => decoder.decode(bytes(name));

/** RFC 4180, read strictly. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\n]*)(?:,|\n))+?(?<=\n)/g)) {
    const cells = [...line[0].matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(?:,|\n)/g)];
    rows.push(cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
  }
  return rows;
}

test('a citation among all names the version of its report, that of the data set the version of all', () => {
  const hashes = reportHashes(data);
  const [dataset = '', ...works] = text('citations.ris').split(/^ER .*$/m);
  expect(dataset).toContain(edition.version);
  for (const [index, { id }] of data.reports.entries())
    expect(works[index], id).toContain(hashes.get(id));
});

test('the files are exactly these', () => {
  expect(files.map(({ name }) => name)).toEqual([
    ...['reports', 'sections'].flatMap((name) => [
      `${name}.json`,
      `${name}.csv`,
      `${name}.parquet`,
    ]),
    'paragraphs.csv',
    'paragraphs.parquet',
    ...['figures', 'comparisons'].flatMap((name) => [
      `${name}.json`,
      `${name}.csv`,
      `${name}.parquet`,
    ]),
    'observations.csv',
    'observations.parquet',
    'verdicts.csv',
    'verdicts.parquet',
    'targets.json',
    'targets.csv',
    'targets.parquet',
    'set-aside.json',
    'set-aside.csv',
    'set-aside.parquet',
    'corrections.json',
    'corrections.csv',
    'corrections.parquet',
    'sources.json',
    'sources.csv',
    'sources.parquet',
    'datapackage.json',
    'citations.bib',
    'citations.ris',
    'citations.csl.json',
    'README.md',
    'LICENCE.txt',
    'youju.zip',
    'versions.json',
    'reports/linan-2024.json',
    'sources/linan-2024.txt',
  ]);
});

describe('JSON', () => {
  test.each([
    ['reports', schemas.reportRow],
    ['sections', schemas.sectionRow],
    ['figures', schemas.figureRow],
    ['comparisons', schemas.comparisonRow],
    ['set-aside', schemas.setAsideRow],
    ['corrections', schemas.correctionRow],
    ['sources', schemas.sourceRow],
  ] as const)('%s.json holds the rows, keys in the order of the schema', (name, schema) => {
    const rows = JSON.parse(text(`${name}.json`)) as object[];
    expect(rows).toEqual(data[name]);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(schema.shape));
  });

  test('one row stands on one line', () => {
    expect(text('figures.json').trim().split('\n')).toHaveLength(data.figures.length + 2);
  });

  test('no rows make an empty array', () => {
    const empty = openDataFiles({ ...data, figures: [] }, site).files;
    expect(decoder.decode(readAll(empty.find(({ name }) => name === 'figures.json')!))).toBe(
      '[]\n',
    );
  });
});

describe('CSV and Parquet twins', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s.csv has a header and a line a row, null as an empty cell',
    (name, table) => {
      const [header, ...lines] = readCsv(text(`${name}.csv`));
      const names = flatFields(table).map((field) => field.name);
      expect(header).toEqual(names);
      const expected = rowsOf(data, table).map((row) =>
        names.map((key) => {
          const value = (row as Record<string, unknown>)[key] ?? '';
          return typeof value === 'object' ? JSON.stringify(value) : String(value);
        }),
      );
      expect(lines).toEqual(expected);
    },
  );

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s.parquet reads back to the same typed values',
    async (name, table) => {
      const { buffer } = bytes(`${name}.parquet`);
      const names = flatFields(table).map((field) => field.name);
      const columns = parquetMetadata(buffer)
        .schema.slice(1)
        .map((column) => column.name);
      expect(columns).toEqual(names);
      const rows = await parquetReadObjects({
        file: buffer,
        compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
      });
      expect(rows).toEqual(
        rowsOf(data, table).map((row) =>
          Object.fromEntries(names.map((key) => [key, (row as Record<string, unknown>)[key]])),
        ),
      );
    },
  );

  test('a table without rows keeps its columns in every form', () => {
    const empty = openDataFiles({ ...data, corrections: [] }, site).files;
    const of = (name: string) => readAll(empty.find((file) => file.name === name)!);
    const names = Object.keys(schemas.correctionRow.shape).filter((name) => name !== 'reports');
    expect(decoder.decode(of('corrections.json'))).toBe('[]\n');
    expect(decoder.decode(of('corrections.csv'))).toBe(`${names.join(',')}\n`);
    const { schema, num_rows: count } = parquetMetadata(of('corrections.parquet').buffer);
    expect(schema.slice(1).map(({ name }) => name)).toEqual(names);
    expect(Number(count)).toBe(0);
  });

  test('paragraphs have a flat table of their own, with report and section', () => {
    const [header, row] = readCsv(text('paragraphs.csv'));
    expect(header).toEqual(['id', 'report', 'section', 'lead', 'text', 'url']);
    expect(row?.slice(0, 3)).toEqual(['linan-2024.plan-2.p1', 'linan-2024', 'linan-2024.plan-2']);
  });
});

test('the text of a source is what the offsets of its rows count in', () => {
  const [{ textFile, textSha256, length }] = JSON.parse(text('sources.json')) as [SourceRow];
  const source = text(textFile);
  expect(source).toHaveLength(length);
  expect(createHash('sha256').update(bytes(textFile)).digest('hex')).toBe(textSha256);
  for (const { start, end, text: own } of data['set-aside'])
    expect(source.slice(start, end)).toBe(own);
});

describe('the zip', () => {
  const entries = unzipSync(bytes('youju.zip'));
  const folder = `youju-${edition.version}`;

  test('holds every described file with README, licence and citation in a folder of the version', () => {
    const apart = [/^youju\.zip$/, /^versions\.json$/, /^reports\//];
    const packed = files.map(({ name }) => name).filter((name) => !apart.some((p) => p.test(name)));
    expect(Object.keys(entries)).toEqual(packed.map((name) => `${folder}/${name}`));
    for (const needed of ['README.md', 'LICENCE.txt', 'citations.bib', 'datapackage.json'])
      expect(packed).toContain(needed);
  });

  test('holds the same bytes as the files beside it', () => {
    for (const [name, content] of Object.entries(entries))
      expect(Buffer.compare(content, bytes(name.slice(folder.length + 1))), name).toBe(0);
  });

  test('is the same, byte for byte, when made again', () => {
    const again = openDataFiles(data, site).files.find(({ name }) => name === 'youju.zip')!;
    expect(Buffer.compare(readAll(again), bytes('youju.zip'))).toBe(0);
  });
});

test('README names version, citation, licence and every field', () => {
  const readme = text('README.md');
  expect(readme).toContain(edition.version);
  expect(readme).toContain('[DS/OL]');
  expect(readme).toContain('CC0');
  for (const { name, fields } of tables) {
    expect(readme).toContain(`### ${name} — `);
    for (const field of fields) expect(readme).toContain(`| ${field.name} |`);
  }
});

test('the file of one report holds all of its rows', () => {
  expect(JSON.parse(text('reports/linan-2024.json'))).toEqual({
    report: data.reports[0],
    sections: data.sections,
    figures: data.figures,
  });
});
