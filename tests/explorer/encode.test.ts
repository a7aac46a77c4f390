import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leadingTheme } from '../../src/compare/shares.ts';
import { collect } from '../../src/explorer/collect.ts';
import { figureColumns } from '../../src/explorer/columns.ts';
import type { PrintedManifest } from '../../src/explorer/chunk.ts';
import { readManifest } from '../../src/explorer/chunk.ts';
import { figureRow } from '../../src/schemas/opendata.ts';
import { canon } from '../../src/search/canon.ts';
import { seedArchive } from '../support/rows.ts';
import { allFiles, loaded, manyReports, reportOf } from './fixtures.ts';

const archive = seedArchive();
const reports = archive.reports.map((report) => collect(archive, report, () => null));

test('the columns are those of the open data, in the published order', () => {
  expect(figureColumns).toEqual(Object.keys(figureRow.shape));
});

describe('the files of the five seeds', () => {
  const table = loaded(reports);

  test('give every row back as it was published', () => {
    const rows = Array.from(table.loadedOrder(), (row) => table.figure(row));
    expect(rows.length).toBeGreaterThan(400);
    expect(rows).toEqual(archive.figures);
  });

  test('give every figure its sentence, and its place in it', () => {
    const texts = new Map(
      archive.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text])),
    );
    for (const row of table.loadedOrder()) {
      const { paragraph, text } = table.figure(row);
      const said = table.said(row);
      expect(texts.get(paragraph)).toContain(said?.sentence);
      // The figure is quoted from the seed: 1万套(间), the sentence from the reading text: 1万套（间）.
      expect(canon(said?.sentence.slice(...said.hit) ?? '').text).toBe(canon(text).text);
    }
  });

  test('weigh 60 kB at most, compressed', () => {
    const weights = [...allFiles(reports).values()].map(
      (text) => gzipSync(text, { level: 9 }).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(60_000);
  });
});

test('the theme of a figure is that of what it counts, where its words tell one', () => {
  const told = reports
    .flatMap(({ figures }) => figures)
    .map(({ figure, sentence, theme }) => ({
      theme,
      counted: leadingTheme(figure.indicator),
      said: leadingTheme(sentence),
    }));
  const apart = told.filter(({ counted, said }) => counted !== null && counted !== said);
  expect(apart.length).toBeGreaterThan(10);
  expect(apart.filter(({ counted, theme }) => theme !== counted)).toEqual([]);
  const untold = told.filter(({ counted }) => counted === null);
  expect(untold.filter(({ said, theme }) => theme !== said)).toEqual([]);
});

describe('encode', () => {
  test('keeps what does not follow from other columns', () => {
    const odd = reportOf('city-2024', ['增长<1—2个>和<0.5>。', '共<三成>。'], {
      value: 1,
      valueMax: 2,
      unit: '',
      base: 1e8,
      comparator: 'approx',
      measure: 'rank',
      role: 'context',
      year: null,
      indicatorId: 'school-places-added',
      theme: 'education',
    });
    const table = loaded([odd]);
    expect(Array.from(table.loadedOrder(), (row) => table.figure(row))).toEqual(
      odd.figures.map(({ figure }) => figure),
    );
    expect(table.theme(2)).toBe('education');
  });

  test('keeps rows of different scale that share a unit', () => {
    const plain = reportOf('city-2024', ['<5个>与<7个>。']);
    const [first, second] = plain.figures;
    const figures = [first!, { ...second!, figure: { ...second!.figure, base: 70_000 } }];
    const table = loaded([{ ...plain, figures }]);
    expect([table.figure(0).base, table.figure(1).base]).toEqual([5, 70_000]);
  });

  test('puts the reports of a year together and never two years', () => {
    const files = allFiles(manyReports(12_000));
    const manifest = readManifest(JSON.parse(files.get('index.json') ?? '') as PrintedManifest);
    expect(manifest.rows).toBe(12_000);
    expect(manifest.chunks.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `2025-${index + 1}`),
      '2024-1',
      '2024-2',
    ]);
  });

  test('changes the version of a chunk with its rows or sentences, and no other', () => {
    const versions = (sentence: string): string[] => {
      const files = allFiles([reportOf('a-2024', [sentence]), reportOf('b-2023', ['有<3个>。'])]);
      const printed = JSON.parse(files.get('index.json') ?? '') as PrintedManifest;
      return readManifest(printed).chunks.map((c) => c.version);
    };
    const [before, after] = [versions('有<3个>。'), versions('有<3个>！')];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  test('writes a manifest for an archive without figures', () => {
    const files = allFiles([reportOf('a-2024', ['没有数字。'])]);
    expect([...files]).toEqual([['index.json', '{"rows":0,"issuers":[],"chunks":[]}']]);
  });
});
