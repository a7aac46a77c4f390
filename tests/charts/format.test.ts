import { describe, expect, it } from 'vitest';
import { amount, number, quantity, signedPercent, splitUnit } from '../../src/charts/format.ts';
import { bound } from '../../src/charts/place.ts';
import { q } from './fixtures.ts';

describe('quantity', () => {
  it('keeps value, unit and comparator as printed in Chinese', () => {
    expect(quantity(q(500, '家', 'gte'), 'zh')).toBe('500家以上');
    expect(quantity(q(5000, '列', 'gt'), 'zh')).toBe('超5000列');
    expect(quantity(q(5.5, '%', 'lte'), 'zh')).toBe('5.5%以内');
    expect(quantity(q(103, '万人次', 'approx'), 'zh')).toBe('103万人次左右');
    expect(quantity(q(6, '%', 'eq', 6.5), 'zh')).toBe('6—6.5%');
    expect(quantity(q(26.44, '万人'), 'zh')).toBe('26.44万人');
  });

  it('counts in base units with thousands apart in English', () => {
    expect(quantity(q(26.4, '万人', 'gte'), 'en')).toBe('≥264,000 people');
    expect(quantity(q(3500, '亿元', 'gte'), 'en')).toBe('≥350bn yuan');
    expect(quantity(q(3.6, '万亿元', 'gt'), 'en')).toBe('>3.6tn yuan');
    expect(quantity(q(5, '%', 'approx'), 'en')).toBe('about 5%');
    expect(quantity(q(1, '万户', 'eq', 2), 'en')).toBe('10,000–20,000 households');
    expect(quantity(q(12, '家', 'gte'), 'en')).toBe('≥12');
  });

  it('keeps the zeros that a report prints after the point', () => {
    const exact = { ...q(6, '%'), decimals: 1 };
    expect(quantity(exact, 'zh')).toBe('6.0%');
    expect(quantity(exact, 'en')).toBe('6.0%');
    expect(quantity({ ...q(6, '%', 'approx', 6.5), decimals: 1 }, 'zh')).toBe('6.0—6.5%左右');
    expect(quantity({ ...q(-3, '%', 'gte'), decimals: 1 }, 'en')).toBe('down ≥3.0%');
    expect(quantity({ ...q(1.5, '万亿元'), decimals: 2 }, 'zh')).toBe('1.50万亿元');
    expect(quantity({ ...q(1.5, '万亿元'), decimals: 2 }, 'en')).toBe('1.50tn yuan');
    expect(quantity({ ...q(3.5, '亿元'), decimals: 2 }, 'en')).toBe('350m yuan');
    expect(quantity({ ...q(1234, '元'), decimals: 1 }, 'en')).toBe('1,234.0 yuan');
  });

  it('leaves an unknown unit in Chinese', () => {
    expect(quantity(q(3, '畦'), 'en')).toBe('3 畦');
  });

  it('gives what lies below zero a minus, and tells its bounds as those of a fall', () => {
    expect(quantity(q(-5.9, '%'), 'zh')).toBe('−5.9%');
    expect(quantity(q(-3, '%', 'approx'), 'en')).toBe('about −3%');
    expect(quantity(q(-3, '%', 'gte'), 'zh')).toBe('下降3%以上');
    expect(quantity(q(-3, '%', 'gte'), 'en')).toBe('down ≥3%');
    expect(quantity(q(-2, '%', 'eq', -3), 'zh')).toBe('下降2—3%');
    expect(bound(q(-3, '%', 'gte'))).toBe('lte');
    expect(bound(q(-3, '%', 'lte'))).toBe('gte');
    expect(bound(q(3, '%', 'gt'))).toBe('gt');
  });

  it('says a rank as a rank', () => {
    expect(quantity({ ...q(9, '位'), measure: 'rank' }, 'zh')).toBe('第9位');
    expect(quantity({ ...q(9, '位'), measure: 'rank' }, 'en')).toBe('rank 9');
  });
});

describe('splitUnit', () => {
  it('takes scale words off and leaves 千 in 千瓦', () => {
    expect(splitUnit('万人次')).toEqual({ scale: '万', base: '人次' });
    expect(splitUnit('万亿元')).toEqual({ scale: '万亿', base: '元' });
    expect(splitUnit('万千瓦')).toEqual({ scale: '万', base: '千瓦' });
    expect(splitUnit('千瓦')).toEqual({ scale: '', base: '千瓦' });
    expect(splitUnit('千克')).toEqual({ scale: '', base: '千克' });
  });
});

describe('amount', () => {
  it('chooses 万 and 亿 by magnitude', () => {
    expect(amount(264_000, null, { unit: '人' }, 'zh')).toBe('26.4万人');
    expect(amount(350_000_000_000, null, { unit: '亿元' }, 'zh')).toBe('3500亿元');
    expect(amount(9_999, null, { unit: '户' }, 'zh')).toBe('9999户');
  });

  it('in English names no households where firms are counted', () => {
    expect(amount(100_000, null, { unit: '户' }, 'en')).toBe('100,000 households');
    expect(amount(100_000, null, { unit: '万户', ofFirms: true }, 'en')).toBe('100,000');
    expect(amount(100_000, null, { unit: '万户', ofFirms: true }, 'zh')).toBe('10万户');
  });
});

describe('signedPercent', () => {
  it('always has a sign, a true minus, and one decimal below ten', () => {
    expect(signedPercent(0.3219)).toBe('+32%');
    expect(signedPercent(-0.3167)).toBe('−32%');
    expect(signedPercent(0.0429)).toBe('+4.3%');
    expect(signedPercent(229 / 200 - 1)).toBe('+15%');
    expect(signedPercent((229 - 200) / 200)).toBe('+15%');
    expect(signedPercent(-0.145)).toBe('−15%');
    expect(signedPercent(0)).toBe('0%');
    expect(signedPercent(0.0999)).toBe('+10%');
  });
});

describe('number', () => {
  it('has no trailing zeros and no negative zero', () => {
    expect(number(9.7, 'zh')).toBe('9.7');
    expect(number(-0.001, 'zh')).toBe('0');
    expect(number(1234567.891, 'en')).toBe('1,234,567.89');
    expect(number(-2.5, 'en')).toBe('−2.5');
  });
});
