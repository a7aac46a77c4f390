import { expect, test } from 'vitest';
import {
  chosenCount,
  readState,
  toggle,
  withoutFilters,
  writeState,
} from '../../src/search/ui/state.ts';

const read = (text: string): ReturnType<typeof readState> => readState(new URLSearchParams(text));

test('a search is read back from its address', () => {
  const address = '?q=%E5%9F%8E%E4%B8%AD%E6%9D%91+8%25&year=2023&year=2024&role=target&sort=year';
  const state = read(address);
  expect(state.q).toBe('城中村 8%');
  expect(state.filters.year).toEqual(['2023', '2024']);
  expect(read(writeState(state))).toEqual(state);
});

test('the empty search has an empty address', () => {
  expect(writeState(read(''))).toBe('');
});

test('what is unknown in an address is passed over', () => {
  expect(read('?colour=red&sort=size&year=')).toEqual(read(''));
});

test('a filter is chosen and given up again', () => {
  const chosen = toggle(read('?q=a'), 'year', '2023');
  expect(chosenCount(chosen)).toBe(1);
  expect(toggle(chosen, 'year', '2023')).toEqual(read('?q=a'));
  expect(withoutFilters(chosen)).toEqual(read('?q=a'));
});
