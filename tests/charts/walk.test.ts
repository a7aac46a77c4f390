import { describe, expect, it } from 'vitest';
import { nearest, next } from '../../src/charts/client/walk.ts';

const grid = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => ({ x: column * 50, y: row * 40 })),
);

describe('next', () => {
  it('goes through the marks with left and right and stops at the ends', () => {
    expect(next(grid, 0, 'ArrowRight')).toBe(1);
    expect(next(grid, 0, 'ArrowLeft')).toBeNull();
    expect(next(grid, 8, 'ArrowRight')).toBeNull();
  });

  it('goes to the mark above or below with up and down', () => {
    expect(next(grid, 4, 'ArrowDown')).toBe(7);
    expect(next(grid, 4, 'ArrowUp')).toBe(1);
    expect(next(grid, 7, 'ArrowDown')).toBeNull();
  });

  it('knows Home and End and leaves other keys alone', () => {
    expect(next(grid, 4, 'Home')).toBe(0);
    expect(next(grid, 4, 'End')).toBe(8);
    expect(next(grid, 4, 'Enter')).toBeNull();
    expect(next(grid, 4, 'Tab')).toBeNull();
  });
});

describe('nearest', () => {
  const boxes = [0, 100].map((left) => ({ left, right: left + 10, top: 0, bottom: 10 }));

  it('finds the mark under the pointer or close by', () => {
    expect(nearest(boxes, 5, 5, 16)).toBe(0);
    expect(nearest(boxes, 92, 5, 16)).toBe(1);
  });

  it('finds none far from all', () => {
    expect(nearest(boxes, 55, 5, 16)).toBeNull();
  });
});
