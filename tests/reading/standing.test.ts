import { describe, expect, test } from 'vitest';
import type { PlaceLine } from '../../src/compare/index.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { lineOf, standingByName, standingOf } from '../../src/reading/standing.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { catalogue, figure, report, seedArchive } from '../support/rows.ts';
import { comparisonOf } from '../support/told.ts';

const indicator = catalogue.indicators[0]!;

function told(role: FigureRow['role'], year: number | null, value: number): FigureRow {
  const text = `${value}户`;
  return figure({ id: `r.${role}${year}`, text, role, year, value, url: `/r/#${role}${year}` });
}

function lineWith(...figures: FigureRow[]): PlaceLine {
  return {
    indicator,
    place: '成都市',
    observations: figures.map((row) => ({
      figure: row,
      report: report({ id: 'r', year: 2024 }),
      place: '成都市',
      year: row.year,
    })),
    judged: [],
    verdicts: [],
    tellings: [],
  };
}

const around = (row: FigureRow, line: PlaceLine): string[] | undefined =>
  standingOf(row, line)?.around.map(({ year, role }) => `${role} ${year}`);

describe('standingOf', () => {
  const early = told('target', 2021, 1);
  const before = told('target', 2022, 2);
  const target = told('target', 2023, 3);
  const outcome = told('outcome', 2023, 4);
  const after = told('outcome', 2025, 5);
  const line = lineWith(early, before, target, outcome, after);

  test('a figure stands between its neighbours in time, beside its own year', () => {
    expect(around(target, line)).toEqual([
      'target 2022',
      'target 2023',
      'outcome 2023',
      'outcome 2025',
    ]);
  });

  test('the first has none before it, the last none after it', () => {
    expect(around(early, line)).toEqual(['target 2021', 'target 2022']);
    expect(around(after, line)).toEqual(['outcome 2023', 'outcome 2025']);
  });

  test('of another year the same role is named first', () => {
    expect(around(after, line)?.[0]).toBe('outcome 2023');
  });

  test('the spark is lit at the figure', () => {
    expect(standingOf(outcome, line)?.spark?.lit).toMatchObject({
      role: 'outcome',
      year: 2023,
    });
  });

  test('what is alone, without a year or on no line has no place', () => {
    const lonely = told('target', 2023, 3);
    const yearless = told('target', null, 3);
    expect(standingOf(lonely, lineWith(lonely))).toBeNull();
    expect(standingOf(yearless, lineWith(target, yearless))).toBeNull();
    expect(standingOf(target, undefined)).toBeNull();
  });
});

test('every figure of the archive that was judged finds its counterpart beside it', () => {
  const comparison = compareArchive({ ...seedArchive(), catalogue });
  const judged = comparison.histories.flatMap(({ lines }) =>
    lines.flatMap((line) => line.judged.map((j) => ({ line, j }))),
  );
  expect(judged.length).toBeGreaterThan(10);
  for (const { line, j } of judged) {
    expect(lineOf(j.target.figure.id, comparison)).toBe(line);
    const standing = standingOf(j.target.figure, line);
    expect(standing?.around.some(({ year, role }) => year === j.year && role === 'outcome')).toBe(
      true,
    );
  }
});

test('a target and the outcome it met by name stand beside each other', () => {
  const comparison = comparisonOf('新建山地步道30公里。新增花店9家。', '建成山地步道36公里。');
  const [target, lone] = comparison.states.map((state) => state.target);
  const outcome = comparison.states[0]!.outcome;
  for (const [row, role] of [[target, 'target'] as const, [outcome, 'outcome'] as const]) {
    const standing = standingByName(row!, comparison);
    expect(standing).toMatchObject({ spark: null, here: { role, year: 2031 } });
    expect(standing!.around.map(({ verdict }) => verdict)).toEqual([undefined, 'exceeded']);
  }
  expect(standingByName(lone!, comparison)).toBeNull();
});
