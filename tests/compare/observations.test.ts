import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/compare/observations.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { catalogue, figure, report } from '../support/rows.ts';

const reports = [
  report({ id: 'chengdu-2024', year: 2024 }),
  report({ id: 'chengdu-bureau-2024', year: 2024, kind: 'feature', issuer: '成都市统计局' }),
];
const told = (of: Partial<FigureRow> & Pick<FigureRow, 'id' | 'text'>): FigureRow =>
  figure({ report: 'chengdu-2024', role: 'outcome', indicatorId: 'gdp', ...of });
const order = (figures: readonly FigureRow[]): string[] =>
  linesOf(reports, figures, catalogue)[0]!.observations.map((o) => o.figure.text);

describe('linesOf', () => {
  it('lets the finer of two numbers speak for a report: 30145.79亿元 before 3万亿元', () => {
    const round = told({ id: 'a', text: '3万亿元', value: 3, base: 3e12, start: 1 });
    const fine = told({
      id: 'b',
      text: '30145.79亿元',
      value: 30145.79,
      base: 3014579e6,
      start: 9,
    });
    expect(order([round, fine])).toEqual(['30145.79亿元', '3万亿元']);
  });

  it("puts the government's own report before a bureau's finer number", () => {
    const own = told({ id: 'a', text: '3万亿元', value: 3, base: 3e12 });
    const fine = told({ id: 'b', text: '30145.79亿元', report: 'chengdu-bureau-2024' });
    expect(order([fine, own])).toEqual(['3万亿元', '30145.79亿元']);
  });

  it('sorts a number without a year by the year of its report', () => {
    const dated = told({ id: 'a', text: '2万亿元', year: 2023 });
    const passing = told({ id: 'b', text: '3万亿元', year: null, role: 'context' });
    expect(order([passing, dated])).toEqual(['2万亿元', '3万亿元']);
  });
});
