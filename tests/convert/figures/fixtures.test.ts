import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { add, emptyScore } from '../../../scripts/bench/figures/score.ts';
import { fixtureCases } from '../../../scripts/bench/figures/truth.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'figures');

describe('extractFigures on annotated sentences', () => {
  const cases = fixtureCases(folder);

  it('has sentences to read, with and without figures', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(cases.some(({ core }) => core.length === 0)).toBe(true);
  });

  it.each(cases.map((one) => [one.text.slice(0, 40), one] as const))('reads %s', (_, one) => {
    const score = emptyScore();
    add(score, one);
    expect(score.worst).toEqual([]);
  });
});
