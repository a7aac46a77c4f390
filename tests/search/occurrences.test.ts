import { expect, test } from 'vitest';
import { occurrences, overlapsItself } from '../../src/search/occurrences.ts';

test('occurrences are counted from the left and do not overlap', () => {
  expect(occurrences('个个个个个', '个个')).toEqual([0, 2]);
});

test('an empty part occurs nowhere', () => {
  expect(occurrences('文', '')).toEqual([]);
});

test('a part overlaps itself when its end is its beginning', () => {
  expect(['个个', '00', 'aba', '1+1'].map(overlapsItself)).toEqual([true, true, true, true]);
  expect(['城中村', '文化'].map(overlapsItself)).toEqual([false, false]);
});
