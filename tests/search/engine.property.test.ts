import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canon } from '../../src/search/canon.ts';
import { occurrences } from '../../src/search/occurrences.ts';
import { engineOf } from './memory.ts';
import { crudeRows, seedTexts } from './rows.ts';

const rows = crudeRows(seedTexts(), 3);
// Several shards: as many as there are texts.
const engine = engineOf(rows, { least: 1, most: 1 });
const texts = rows.sections.flatMap(({ id, paragraphs }) =>
  paragraphs.map(({ text }) => ({ id, text: canon(text).text })),
);

/** Occurrences by section, by plain substring search. */
function truth(part: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, text } of texts) {
    const count = occurrences(text, part).length;
    if (count > 0) found.set(id, (found.get(id) ?? 0) + count);
  }
  return found;
}

async function found(query: string): Promise<Map<string, number>> {
  const { results } = await engine.search(query, { limit: Infinity });
  return new Map(results.map(({ section, occurrences: count }) => [section, count]));
}

const sorted = (counts: Map<string, number>): [string, number][] => [...counts].sort();

const piece = fc
  .tuple(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 40 }))
  .map(([index, at, length]) => {
    const text = texts[index]?.text ?? '';
    const start = at % Math.max(1, text.length);
    return text.slice(start, start + length);
  });

describe('search over the seeds', () => {
  test('every piece of a text is found in exactly the sections that hold it, as often as it occurs', async () => {
    await fc.assert(
      fc.asyncProperty(piece, async (part) => {
        expect(sorted(await found(part))).toEqual(sorted(truth(part)));
      }),
      { numRuns: 400 },
    );
  });

  test('every character of the texts is found', async () => {
    for (const char of new Set(texts.map(({ text }) => text).join(''))) {
      const counts = truth(char);
      const { total, occurrences: sum } = await engine.search(char, { limit: 0 });
      expect([total, sum], char).toEqual([
        counts.size,
        [...counts.values()].reduce((a, b) => a + b),
      ]);
    }
  });

  test('pieces put together wrongly find only what plain search finds', async () => {
    await fc.assert(
      fc.asyncProperty(piece, piece, async (one, other) => {
        const part = one.slice(0, 3) + other.slice(0, 3);
        expect(sorted(await found(part))).toEqual(sorted(truth(part)));
      }),
      { numRuns: 200 },
    );
  });

  test('several parts find the sections that hold them all', async () => {
    await fc.assert(
      fc.asyncProperty(piece, piece, async (one, other) => {
        const parts = [...new Set([one.slice(0, 2), other.slice(0, 2)])];
        const counts = parts.map(truth);
        const all = [...(counts[0] ?? new Map<string, number>()).keys()].filter((id) =>
          counts.every((count) => count.has(id)),
        );
        const wanted = new Map(
          all.map((id) => [id, counts.reduce((sum, count) => sum + (count.get(id) ?? 0), 0)]),
        );
        expect(sorted(await found(parts.join(' ')))).toEqual(sorted(wanted));
      }),
      { numRuns: 200 },
    );
  });

  test('every occurrence stands in a paragraph that is named', async () => {
    await fc.assert(
      fc.asyncProperty(piece, async (part) => {
        const { results } = await engine.explore(part, { limit: Infinity });
        for (const { paragraphs, occurrences: count } of results) {
          expect(paragraphs.reduce((sum, one) => sum + one.occurrences, 0)).toBe(count);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('strings of foreign characters find nothing and harm nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (query) => {
        const { total } = await engine.search(`${query}\u{1f600}`);
        expect(total).toBe(0);
      }),
    );
  });
});
