import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/compare/changes.ts';
import { figure } from '../support/rows.ts';

const households = { unit: '户', units: ['户'], kind: 'new' as const, name: '城中村改造' };
const growth = { unit: '%', units: undefined, kind: 'growth', name: '固定资产投资增长' } as const;

describe('changeOf', () => {
  it('compares the stated numbers', () => {
    const from = figure({ text: '2448户' });
    expect(changeOf(households, from, figure({ text: '6014户' }))).toBe('raised');
    expect(changeOf(households, from, figure({ text: '2000户' }))).toBe('lowered');
    expect(changeOf(households, from, figure({ text: '2448户以上', comparator: 'gte' }))).toBe(
      'unchanged',
    );
  });

  it('looks at the upper end of a range where the lower one stays', () => {
    const from = figure({ text: '6.5%—7%', value: 6.5, valueMax: 7, unit: '%' });
    const to = figure({ text: '6.5%', unit: '%' });
    expect(changeOf(growth, from, to)).toBe('lowered');
    const within = figure({ text: '6.8%', unit: '%' });
    expect(changeOf(growth, from, within)).toBe('not-comparable');
  });

  it('does not compare a rise with a fall, nor units that do not convert', () => {
    const rise = figure({ text: '3%', measure: 'increase' });
    const fall = figure({ text: '3%', measure: 'decrease' });
    expect(changeOf(growth, rise, fall)).toBe('not-comparable');
    const area = figure({ text: '607平方米' });
    expect(changeOf({ ...households, units: undefined }, figure({ text: '5户' }), area)).toBe(
      'not-comparable',
    );
  });

  it('calls a larger fall lower on a line of growth, higher where falls are counted', () => {
    const [from, to] = ['3%', '4%'].map((text) => figure({ text, measure: 'decrease' }));
    expect(changeOf(growth, from!, to!)).toBe('lowered');
    expect(changeOf({ ...growth, name: '能耗下降' }, from!, to!)).toBe('raised');
  });
});
