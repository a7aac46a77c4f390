import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeValue, formatBase, toBase, unitBase } from '../../../src/convert/figures/index.ts';
import type { Described } from '../../../src/convert/figures/describe.ts';

const plain: Described = {
  value: 1,
  valueMax: null,
  unit: '个',
  base: 1,
  comparator: 'eq',
  measure: 'amount',
};

describe('units', () => {
  it.each([
    ['万个', '个', 1e4],
    ['亿元', '元', 1e8],
    ['万亿元', '元', 1e12],
    ['万千瓦', '千瓦', 1e4],
    ['千瓦', '千瓦', 1],
    ['亿千瓦时', '千瓦时', 1e8],
    ['百万吨', '吨', 1e6],
    ['千米', '千米', 1],
    ['%', '%', 1],
    ['个百分点', '个百分点', 1],
    ['成', '%', 10],
    ['万', '', 1e4],
    ['', '', 1],
  ])('%s is %s times %d', (unit, base, factor) => {
    expect(unitBase(unit)).toEqual({ unit: base, factor });
  });

  it('scaling is exact for the decimals of reports', () => {
    expect(toBase(1.1, '万个')).toBe(11000);
    expect(toBase(16.25, '万亿元')).toBe(16250000000000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 3 }), (n, d) => {
        const value = Number(`${n}e-${d}`);
        expect(toBase(value, '万个')).toBe((n * 10 ** 4) / 10 ** d);
      }),
    );
  });
});

describe('values in words', () => {
  it('say the bound and every digit in Chinese, the scale in English', () => {
    const figure = {
      ...plain,
      value: 3500,
      unit: '亿元',
      base: 3.5e11,
      comparator: 'gte',
    } as const;
    expect(describeValue(figure)).toEqual({
      zh: '不低于 350,000,000,000 元',
      en: 'at least 350 billion yuan',
    });
  });

  it('keep ranges, ranks, percentages and percentage points apart', () => {
    expect(describeValue({ ...plain, value: 1, valueMax: 2 }).zh).toBe('1 至 2 个');
    expect(describeValue({ ...plain, value: 9, base: 9, unit: '位', measure: 'rank' })).toEqual({
      zh: '第 9 位',
      en: 'rank 9',
    });
    const share = { ...plain, value: 19.5, base: 19.5, unit: '%', comparator: 'approx' } as const;
    expect(describeValue(share)).toEqual({ zh: '约 19.5%', en: 'about 19.5%' });
    const points = { ...plain, value: 0.8, base: 0.8, unit: '个百分点' } as const;
    expect(describeValue(points).en).toBe('0.8 percentage points');
  });

  it('formatBase picks the scale word of the language', () => {
    expect(formatBase(3.5e11, '元', 'zh')).toBe('3,500亿元');
    expect(formatBase(3.5e11, '元', 'en')).toBe('350 billion yuan');
    expect(formatBase(15000, '个', 'zh')).toBe('1.5万个');
    expect(formatBase(15000, '个', 'en')).toBe('15,000');
    expect(formatBase(1.35e12, '元', 'zh')).toBe('1.35万亿元');
    expect(formatBase(40.7, '%', 'en')).toBe('40.7%');
    expect(formatBase(1, '户', 'en')).toBe('1 household');
  });
});
