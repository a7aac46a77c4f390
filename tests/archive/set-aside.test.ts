import { describe, expect, it } from 'vitest';
import { gather, listedPieces, setAsideOf } from '../../src/archive/set-aside.ts';

/** A source with so many page jumps, and one masthead. */
function source(seed: string, jumps: number) {
  const text = `成都日报\n${'（上接01版）\n'.repeat(jumps)}`;
  const setAside = [
    { at: [0, 4] as [number, number], why: 'masthead' },
    ...Array.from({ length: jumps }, (_, at) => ({
      at: [5 + 8 * at, 12 + 8 * at] as [number, number],
      why: 'page-jump',
    })),
  ];
  return { id: seed, seed: `${seed}.txt`, sha256: '', encoding: 'utf-8' as const, setAside, text };
}

describe('text set aside', () => {
  it('is listed with its line while it is little', () => {
    const { count, first } = setAsideOf([source('a', 2)]);
    expect(count).toBe(3);
    expect(first.map(({ text, line, why }) => [text, line, why])).toEqual([
      ['成都日报', 1, 'masthead'],
      ['（上接01版）', 2, 'page-jump'],
      ['（上接01版）', 3, 'page-jump'],
    ]);
  });

  it('is counted by reason, the most frequent first, with a few examples', () => {
    const { reasons } = setAsideOf([source('b', 4), source('a', 4)]);
    expect(reasons.map(({ why, count }) => [why, count])).toEqual([
      ['page-jump', 8],
      ['masthead', 2],
    ]);
    expect(reasons[0]!.examples.map(({ seed, line }) => [seed, line])).toEqual([
      ['a.txt', 2],
      ['a.txt', 3],
      ['a.txt', 4],
    ]);
  });

  it('keeps no more of a hundred archives than of a few', () => {
    const parts = Array.from({ length: 100 }, (_, at) => setAsideOf([source(`s${at}`, 50)]));
    const all = gather(parts);
    expect(all.count).toBe(5100);
    expect(all.first).toHaveLength(listedPieces);
    expect(all.reasons.every(({ examples }) => examples.length <= 3)).toBe(true);
  });
});
