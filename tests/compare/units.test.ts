import { describe, expect, it } from 'vitest';
import { ownWords, placeOf } from '../../src/compare/place.ts';
import { baseUnit, conversion } from '../../src/compare/units.ts';

describe('baseUnit', () => {
  it('takes the scale word off and leaves units that begin with one', () => {
    const units = [
      '万个',
      '亿元',
      '万亿元',
      '万人次',
      '万套（间）',
      '万千瓦',
      '千米',
      '万吨/日',
      '百分点',
      '%',
    ];
    expect(units.map(baseUnit)).toEqual([
      '个',
      '元',
      '元',
      '人次',
      '套(间)',
      '千瓦',
      '千米',
      '吨/日',
      '百分点',
      '%',
    ]);
  });

  it('reads symbols as the words for them', () => {
    expect(['μg/m³', 'µg/m3', 'ug/m³', 'mg/m³'].map(baseUnit)).toEqual([
      '微克/立方米',
      '微克/立方米',
      '微克/立方米',
      '毫克/立方米',
    ]);
  });
});

describe('conversion', () => {
  it('converts masses, lengths and areas', () => {
    expect(conversion('亿斤', '万吨')).toBe(0.0005);
    expect(conversion('公顷', '亩')).toBeCloseTo(15);
    expect(conversion('米', '公里')).toBe(0.001);
  });

  it('refuses what measures different things', () => {
    expect(conversion('亩', '户')).toBeNull();
    expect(conversion('%', '个百分点')).toBeNull();
    expect(conversion('座', '吨/日')).toBeNull();
  });
});

describe('placeOf', () => {
  it('finds the place of a bureau among the places known, else in its name', () => {
    expect(placeOf('成都市人力资源和社会保障局', ['成都市'])).toBe('成都市');
    expect(placeOf('四川省总工会', ['成都市'])).toBe('四川省');
    expect(placeOf('国务院', ['国务院', '成都市'])).toBe('国务院');
  });

  it('knows how a place calls its own territory', () => {
    expect(ownWords('成都市')).toContain('全市');
    expect(ownWords('四川省')).toContain('全省');
    expect(ownWords('成都市')).not.toContain('全省');
    expect(ownWords('国务院')).toContain('全国');
  });
});
