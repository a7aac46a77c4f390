/** The whole way: reports, Pagefind's index on disk, Pagefind's engine. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canon } from '../../src/search/canon.ts';
import type { Engine } from '../../src/search/engine.ts';
import { occurrences } from '../../src/search/occurrences.ts';
import { searchedTexts } from '../../src/search/records.ts';
import { writeSearchIndex } from '../../src/search/write.ts';
import { scratch } from '../support/command.ts';
import { engineOn } from './disk.ts';
import { figureRow } from './figure.ts';
import { crudeReport, reportRow, seedTexts } from './rows.ts';

const reports = [...seedTexts().values()].map((text, index) => {
  const made = crudeReport(reportRow(`r${index}`, 2020 + index, `第${index}市`), text, 3);
  const places: Record<string, [number, number]> = {};
  const figures = made.sections.flatMap((section) =>
    section.paragraphs.flatMap(({ text: paragraph }, at) => {
      const match = /\d+(?:\.\d+)?[个家%]/u.exec(paragraph);
      if (match === null) return [];
      const row = figureRow(section, at, match[0], { start: section.order * 100 + at });
      places[row.id] = [match.index, match.index + match[0].length];
      return [row];
    }),
  );
  return { ...made, figures, places };
});
const texts = reports.flatMap(({ sections }) =>
  sections.flatMap((section) =>
    searchedTexts(section).map((text) => ({ id: section.id, text: canon(text).text })),
  ),
);
let engine: Engine;

beforeAll(async () => {
  const [out, file] = [scratch(), path.join(scratch(), 'reports.json')];
  writeFileSync(file, JSON.stringify(reports));
  await writeSearchIndex({
    reports: reports.map(({ report }) => ({ ...report, characters: 9000, fingerprint: 'x' })),
    source: { module: import.meta.resolve('./reader.ts'), argument: file },
    comparisons: [],
    textOf: () => ({ zh: '', en: '' }),
    issuerEn: () => '',
    out,
    cache: scratch(),
    size: { least: 1, most: 20_000 },
  });
  engine = engineOn(path.join(out, 'search-data'));
}, 60_000);

function truth(part: string): [string, number][] {
  const found = new Map<string, number>();
  for (const { id, text } of texts) {
    const count = occurrences(text, part).length;
    if (count > 0) found.set(id, (found.get(id) ?? 0) + count);
  }
  return [...found].sort();
}

async function found(query: string): Promise<[string, number][]> {
  const { results } = await engine.search(query, { limit: Infinity });
  return results
    .map(({ section, occurrences: count }): [string, number] => [section, count])
    .sort();
}

describe('the index on disk', () => {
  test('finds every piece of a text in the sections that hold it, as often as it occurs', async () => {
    const piece = fc
      .tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([index, at, length]) => {
        const text = texts[index]?.text ?? '';
        const start = at % Math.max(1, text.length);
        return text.slice(start, start + length);
      });
    await fc.assert(
      fc.asyncProperty(piece, async (part) => {
        expect(await found(part)).toEqual(truth(part));
      }),
      { numRuns: 200 },
    );
  });

  test('finds the first and the last characters of every text', async () => {
    for (const { text } of texts.filter(({ text }) => text.length > 2)) {
      for (const part of [text.slice(0, 2), text.slice(-2)])
        expect(await found(part), part).toEqual(truth(part));
    }
  });

  test('finds nothing across two texts, nor what is only the beginning of a word', async () => {
    for (const [index, { text }] of texts.entries()) {
      const part = text.slice(-2) + (texts[index + 1]?.text ?? '').slice(0, 2);
      expect(await found(part), part).toEqual(truth(part));
    }
    expect(await found('某不')).toEqual(truth('某不'));
  });

  test('finds figures by their number, with or without their unit', async () => {
    const all = reports.flatMap(({ figures }) => figures);
    for (const { text } of all.slice(0, 40)) {
      const number = Number.parseFloat(text);
      const [bare, whole] = [
        { number: String(number), rest: '' },
        { number: String(number), rest: text.slice(-1) },
      ];
      for (const asked of [bare, whole]) {
        const { counts } = await (await engine.reader()).figures(asked);
        const wanted = all.filter(
          (one) => one.text.startsWith(asked.number + asked.rest) && one.value === number,
        );
        expect(
          counts.reduce((sum, count) => sum + count, 0),
          text,
        ).toBe(wanted.length);
      }
    }
    expect(all.length).toBeGreaterThan(40);
  });
});
