import fc from 'fast-check';
import { readManifest } from '../../src/explorer/chunk.ts';
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../src/explorer/columns.ts';
import { dimensions, none } from '../../src/explorer/columns.ts';
import { selector } from '../../src/explorer/select.ts';
import type { State } from '../../src/explorer/state.ts';
import { everything } from '../../src/explorer/state.ts';
import { FigureTable } from '../../src/explorer/table.ts';
import { allFiles, loaded, manyReports, reportOf } from './fixtures.ts';

const table = loaded(manyReports(1500));
const select = selector(table);

/** A value of a row, read off the published row. */
function valueOf(of: FigureTable, row: number, dimension: Dimension): string {
  const figure = of.figure(row);
  if (dimension === 'issuer') return of.reportOf(row).issuer;
  if (dimension === 'theme') return of.theme(row) ?? none;
  return String(figure[dimension] ?? none) || none;
}

function fits(row: number, { filters }: State, except: Dimension | null): boolean {
  return dimensions.every(
    (dimension) =>
      dimension === except ||
      (filters[dimension]?.includes(valueOf(table, row, dimension)) ?? true),
  );
}

const rows = [...table.loadedOrder()];
const states = fc
  .record(
    Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        fc.uniqueArray(
          fc.constantFrom(...new Set(rows.map((row) => valueOf(table, row, dimension)))),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
      ]),
    ),
    { requiredKeys: [] },
  )
  .map((filters): State => ({ ...everything, filters }));

describe('select', () => {
  test('finds the rows that have one of the values of every filter, in publishing order', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect([...select(state).rows]).toEqual(rows.filter((row) => fits(row, state, null)));
      }),
      { numRuns: 60 },
    );
  });

  test('counts for each value the rows that fit all other filters', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...dimensions), (state, dimension) => {
        const counted = select(state).counts[dimension];
        for (const [place, value] of table.dictionaries[dimension].values.entries())
          expect(counted[place]).toBe(
            rows.filter(
              (row) => valueOf(table, row, dimension) === value && fits(row, state, dimension),
            ).length,
          );
      }),
      { numRuns: 40 },
    );
  });

  test('finds nothing for a value that no figure has', () => {
    expect(select({ ...everything, filters: { unit: ['光年'] } }).rows).toHaveLength(0);
  });

  test('counts the selection by year and role', () => {
    const { rows: found, yearRoles } = select({ ...everything, filters: { role: ['outcome'] } });
    expect(yearRoles.reduce((a, b) => a + b, 0)).toBe(found.length);
    const place = table.dictionaries.year.values.indexOf('2024');
    const expected = [...found].filter((row) => table.figure(row).year === 2024);
    expect(yearRoles[place * 3 + 1]).toBe(expected.length);
  });
});

describe('words', () => {
  const few = loaded([
    reportOf('city-2024', ['新增学位<8万个>、床位<500张>。', '开行ＢＲＴ线路<3条>。']),
  ]);
  const find = (words: string): string[] =>
    Array.from(selector(few)({ ...everything, words }).rows, (row) => few.text(row));

  test.each([
    ['学位', ['8万个', '500张'], 'stand in the sentence'],
    ['学位 床位', ['8万个', '500张'], 'must all occur'],
    ['学位 线路', [], 'must occur together'],
    ['brt', ['3条'], 'are found whatever their width and case'],
    ['500', ['8万个', '500张'], 'may be numbers'],
    ['  ', ['8万个', '500张', '3条'], 'may be blank'],
  ])('%s: words %3$s', (words, found) => {
    expect(find(words)).toEqual(found);
  });

  test('are folded by what is known of Traditional forms, as soon as it is', () => {
    const table = loaded([reportOf('city-2024', ['城镇新增就业<8万人>。'])]);
    const choose = selector(table);
    const count = (): number => choose({ ...everything, words: '城鎮' }).rows.length;
    expect(count()).toBe(0);
    table.readBy(new Map([['鎮', '镇']]));
    expect(count()).toBe(1);
  });

  test('are looked up in phrases while sentences are not loaded', () => {
    const files = allFiles([reportOf('city-2024', ['新增学位<8万个>，办好学校<5所>。'])]);
    const bare = new FigureTable(readManifest(JSON.parse(files.get('index.json') ?? '')));
    bare.addRows(0, JSON.parse(files.get('2024-1.json') ?? ''));
    const choose = selector(bare);
    const count = (): number => choose({ ...everything, words: '办好' }).rows.length;
    expect(count()).toBe(1);
    bare.addSentences(0, JSON.parse(files.get('2024-1.sentences.json') ?? ''));
    expect(count()).toBe(2);
  });
});

describe('sort', () => {
  const figures = (sort: string): string[] => {
    const descending = sort.startsWith('-');
    const column = sort.replace('-', '') as 'value';
    const chosen = selector(
      loaded([
        reportOf('b-2024', ['病床<5张>、学位<8万个>。'], { base: 5 }),
        reportOf('a-2023', ['安全<7处>、学校<5所>。'], { base: 7, year: null, role: 'outcome' }),
      ]),
    );
    const { rows: sorted } = chosen({ ...everything, sort: { column, descending } });
    return Array.from(sorted, (row) => ['5张', '8万个', '7处', '5所'][row] ?? '');
  };

  test.each([
    ['value', ['5张', '8万个', '7处', '5所'], 'by base value, alike in publishing order'],
    ['-value', ['7处', '5所', '5张', '8万个'], 'descending, alike in publishing order'],
    ['year', ['5张', '8万个', '7处', '5所'], 'rows without a year last'],
    ['-year', ['5张', '8万个', '7处', '5所'], 'rows without a year last in both directions'],
    ['-role', ['7处', '5所', '5张', '8万个'], 'targets, outcomes, context'],
    ['report', ['7处', '5所', '5张', '8万个'], 'by name'],
  ])('%s: %3$s', (sort, expected) => {
    expect(figures(sort)).toEqual(expected);
  });

  test('indicators by pinyin: 安 before 病 before 学', () => {
    const few = loaded([
      reportOf('a-2024', ['学位<1个>。', '病床<2个>。', '安全<3个>。', '病案<4个>。']),
    ]);
    const { rows: sorted } = selector(few)({
      ...everything,
      sort: { column: 'indicator', descending: false },
    });
    expect(Array.from(sorted, (row) => few.figure(row).indicator)).toEqual([
      '安全',
      '病案',
      '病床',
      '学位',
    ]);
  });
});

test('a selection from 100,000 rows takes less than 50 ms', () => {
  const chosen = selector(loaded(manyReports(100_000)));
  const times = ['target', 'outcome', 'context', 'target', 'outcome'].map((value) => {
    const before = process.cpuUsage();
    const { rows: found } = chosen({ ...everything, filters: { role: [value] }, words: '学位' });
    expect(found.length).toBeGreaterThan(1000);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(50);
}, 60_000);
