import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, dodge, overlaps, spread } from '../../src/charts/labels.ts';

describe('spread', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(spread([10, 40, 90], [20, 20, 20], 0, 100)).toEqual([10, 40, 90]);
  });

  it('parts two labels on one spot evenly', () => {
    expect(spread([50, 50], [20, 20], 0, 100)).toEqual([40, 60]);
  });

  it('stays within its bounds', () => {
    expect(spread([2, 4], [20, 20], 0, 100)).toEqual([10, 30]);
    expect(spread([98, 99], [20, 20], 0, 100)).toEqual([70, 90]);
  });

  it('never lets labels overlap, keeps their order and their bounds where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            at: fc.double({ min: 0, max: 500, noNaN: true }),
            size: fc.integer({ min: 5, max: 40 }),
          }),
          { maxLength: 12 },
        ),
        (labels) => {
          const sizes = labels.map((l) => l.size);
          const out = spread(
            labels.map((l) => l.at),
            sizes,
            0,
            500,
          );
          const order = labels
            .map((_, i) => i)
            .sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
          order.forEach((i, n) => {
            expect(out[i]! - sizes[i]! / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(out[i]! + sizes[i]! / 2).toBeLessThanOrEqual(500 + 1e-6);
            const next = order[n + 1];
            if (next === undefined) return;
            expect(out[next]! - sizes[next]! / 2).toBeGreaterThanOrEqual(
              out[i]! + sizes[i]! / 2 - 1e-6,
            );
          });
        },
      ),
    );
  });
});

describe('choose', () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });
  const bounds = { x: 0, y: 0, width: 100, height: 100 };

  it('takes the first candidate that keeps clear of obstacles', () => {
    expect(choose([[box(0, 0), box(50, 50)]], [box(5, 5)], bounds)).toEqual([1]);
  });

  it('drops a label that finds no room, the earlier one keeps its place', () => {
    expect(choose([[box(0, 0)], [box(4, 4)]], [], bounds)).toEqual([0, null]);
  });

  it('does not leave the bounds', () => {
    expect(choose([[box(95, 0)]], [], bounds)).toEqual([null]);
  });
});

describe('dodge', () => {
  it('keeps circles apart and a lone one on the line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 25 }), (xs) => {
        const ys = dodge(xs, 4, 1);
        xs.forEach((x, i) =>
          xs.slice(0, i).forEach((other, j) => {
            expect(Math.hypot(x - other, ys[i]! - ys[j]!)).toBeGreaterThanOrEqual(9 - 1e-3);
          }),
        );
      }),
    );
    expect(dodge([10], 4)).toEqual([0]);
  });
});

describe('overlaps', () => {
  it('does not count touching as overlapping, unless a gap is asked for', () => {
    const a = { x: 0, y: 0, width: 10, height: 10 };
    const b = { x: 10, y: 0, width: 10, height: 10 };
    expect(overlaps(a, b)).toBe(false);
    expect(overlaps(a, b, 1)).toBe(true);
  });
});
