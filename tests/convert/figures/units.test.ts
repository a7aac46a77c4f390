import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase, unitBase } from '../../../src/convert/figures/index.ts';

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
