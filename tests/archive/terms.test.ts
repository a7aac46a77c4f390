import { expect, test } from 'vitest';
import { termByYear } from '../../src/archive/terms.ts';

const count = (report: string, occurrences: number) => ({
  report,
  occurrences,
  characters: 0,
  per10000: 0,
});

test('a term is counted by year over all reports of the year, those without it as well', () => {
  const reports = [
    { id: 'a', year: 2023 },
    { id: 'b', year: 2024 },
    { id: 'c', year: 2024 },
  ];
  const characters = new Map([
    ['a', 1000],
    ['b', 3000],
    ['c', 1000],
  ]);
  expect(termByYear([count('b', 2), count('a', 1)], reports, characters)).toEqual([
    { year: 2024, holding: 1, reports: 2, occurrences: 2, per10000: 5 },
    { year: 2023, holding: 1, reports: 1, occurrences: 1, per10000: 10 },
  ]);
});
