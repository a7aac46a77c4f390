import { describe, expect, it } from 'vitest';
import { changeOf } from '../../src/compare/pairs.ts';
import { figure } from '../support/rows.ts';

const households = { unit: '户', units: ['户'] };

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
    expect(changeOf({ unit: '%', units: undefined }, from, to)).toBe('lowered');
  });

  it('does not compare a rise with a fall, nor units that do not convert', () => {
    const rise = figure({ text: '3%', measure: 'increase' });
    const fall = figure({ text: '3%', measure: 'decrease' });
    expect(changeOf({ unit: '%', units: undefined }, rise, fall)).toBe('not-comparable');
    const area = figure({ text: '607平方米' });
    expect(changeOf({ unit: '户', units: undefined }, figure({ text: '5户' }), area)).toBe(
      'not-comparable',
    );
  });
});
