import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/compare/observations.ts';
import { tellingsOf } from '../../src/compare/tellings.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { figure, report } from '../support/rows.ts';

function observe(of: Partial<FigureRow> & Pick<FigureRow, 'text'>): Observation {
  const made = figure({ role: 'outcome', ...of });
  return {
    figure: made,
    report: report({ id: 'chengdu-2024', year: 2024 }),
    place: '成都市',
    year: made.year,
  };
}
const agreement = (a: Parameters<typeof observe>[0], b: Parameters<typeof observe>[0]) =>
  tellingsOf([observe(a), observe(b)])[0]?.agreement;

describe('tellingsOf', () => {
  it('finds nothing where each year is told once', () => {
    expect(tellingsOf([observe({ text: '1个' }), observe({ text: '2个', year: 2024 })])).toEqual(
      [],
    );
  });

  it('calls the same words repeated', () => {
    expect(agreement({ text: '63.2万人' }, { text: '63.2万人' })).toBe('repeated');
  });

  it('calls corroborating what is rounded alike: 26.4万 and 26.44万, 93% and 93.45%', () => {
    const jobs = { text: '26.4万人', base: 264_000 };
    expect(agreement(jobs, { text: '26.44万人', base: 264_400 })).toBe('corroborating');
    const rate = { text: '93%', unit: '%' };
    expect(agreement(rate, { text: '93.45%', unit: '%' })).toBe('corroborating');
  });

  it('calls corroborating a bound that holds: 超3800场 and 3863场', () => {
    const bound = { text: '3800场', comparator: 'gt' } as const;
    expect(agreement(bound, { text: '3863场' })).toBe('corroborating');
    expect(agreement(bound, { text: '3700场' })).toBe('conflicting');
  });

  it('calls conflicting what no rounding explains', () => {
    const jobs = { text: '26.4万人', base: 264_000 };
    expect(agreement(jobs, { text: '26.5万人', base: 265_000 })).toBe('conflicting');
    expect(agreement({ text: '616个' }, { text: '615个' })).toBe('conflicting');
  });
});
