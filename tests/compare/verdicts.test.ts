import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/compare/observations.ts';
import { judgeLine } from '../../src/compare/verdicts.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { catalogue, figure, report } from '../support/rows.ts';

const indicator = catalogue.indicators.find(({ id }) => id === 'grain-output')!;
const told = (of: Partial<FigureRow> & Pick<FigureRow, 'text' | 'role'>): Observation => ({
  figure: figure({ unit: '亿斤', year: 2023, ...of }),
  report: report({ id: 'chengdu-2024', year: 2024 }),
  place: '成都市',
  year: 2023,
});
const verdictOf = (...observations: Observation[]) =>
  judgeLine({ indicator, place: '成都市', observations })[0];

describe('judgeLine', () => {
  const target = told({ text: '85亿斤以上', role: 'target', comparator: 'gte', base: 85e8 });
  const fine = told({ text: '86.3亿斤', role: 'outcome', base: 86.3e8 });

  it('judges by the finer of two tellings that agree', () => {
    const rough = told({ text: '85亿斤以上', role: 'outcome', comparator: 'gte', base: 85e8 });
    expect(verdictOf(target, fine, rough)).toMatchObject({ verdict: 'exceeded', outcome: fine });
  });

  it('leaves open what is told with two numbers on both sides of the target', () => {
    const other = told({ text: '84.1亿斤', role: 'outcome', base: 84.1e8 });
    expect(verdictOf(target, fine, other)).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'conflict' },
    });
  });
});
