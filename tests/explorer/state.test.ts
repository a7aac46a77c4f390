import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions } from '../../src/explorer/columns.ts';
import type { State } from '../../src/explorer/state.ts';
import {
  everything,
  nextSort,
  printState,
  readState,
  sortColumns,
  together,
  without,
} from '../../src/explorer/state.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
const states = fc.record({
  filters: fc.record(Object.fromEntries(dimensions.map((name) => [name, values])), {
    requiredKeys: [],
  }),
  words: fc.string().map((text) => text.trim()),
  sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() })),
});

describe('the address', () => {
  test('says the same as the state it was printed from', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(new URLSearchParams(printState(state as State)))).toEqual(state);
      }),
    );
  });

  test('is empty for everything', () => {
    expect(printState(everything)).toBe('');
  });

  test('is one that people can write', () => {
    const state = readState(
      new URLSearchParams('q=学位&role=target&year=2025&year=2024&sort=-value'),
    );
    expect(state).toEqual({
      words: '学位',
      filters: { role: ['target'], year: ['2025', '2024'] },
      sort: { column: 'value', descending: true },
    });
  });

  test('passes over what it does not know', () => {
    expect(readState(new URLSearchParams('utm=x&sort=-colour&role=&q=%20'))).toEqual(everything);
  });
});

test('without takes one value away, and the filter with its last', () => {
  const state = { ...everything, filters: { year: ['2024', '2025'], role: ['target'] } };
  expect(without(state, 'year', '2024').filters).toEqual({ year: ['2025'], role: ['target'] });
  expect(without(state, 'role', 'target').filters).toEqual({ year: ['2024', '2025'] });
});

test('a column is sorted one way, the other way, not at all', () => {
  const year = nextSort(null, 'year');
  expect(year).toEqual({ column: 'year', descending: true });
  expect(nextSort(year, 'year')).toEqual({ column: 'year', descending: false });
  expect(nextSort(nextSort(year, 'year'), 'year')).toBeNull();
  expect(nextSort(year, 'theme')).toEqual({ column: 'theme', descending: false });
});

describe('together', () => {
  test('has the values of both, and words and order of the later where it has some', () => {
    const asked = readState(new URLSearchParams('role=target&year=2024&q=学位&sort=-value'));
    const added = readState(new URLSearchParams('year=2023&year=2024'));
    expect(printState(together(asked, added))).toBe(
      printState(
        readState(new URLSearchParams('role=target&year=2024&year=2023&q=学位&sort=-value')),
      ),
    );
    const other = readState(new URLSearchParams('q=就业&sort=year'));
    expect(together(asked, other)).toMatchObject({ words: '就业', sort: { column: 'year' } });
  });
});
