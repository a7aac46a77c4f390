import { describe, expect, test } from 'vitest';
import { figureFacts } from '../../src/reading/figure-facts.ts';

const investment = {
  text: '3500亿元',
  value: 3500,
  valueMax: null,
  unit: '亿元',
  base: 350_000_000_000,
  comparator: 'gte',
  measure: 'amount',
  role: 'target',
  year: 2023,
  indicator: '战略性新兴产业投资',
} as const;

describe('figureFacts', () => {
  test('says value and comparator in words, and the value in the base unit', () => {
    expect(figureFacts(investment, 'zh')).toEqual({
      role: '2023年的目标 · 数量',
      words: '三千五百亿元或更多',
      base: '350,000,000,000元',
    });
    expect(figureFacts(investment, 'en')).toEqual({
      role: 'Target for 2023 · Amount',
      words: '350 billion yuan or more',
      base: '350,000,000,000 yuan',
    });
  });

  test('a unit without a scale word needs no base value', () => {
    const homes = { ...investment, value: 2448, unit: '户', base: 2448, comparator: 'eq' } as const;
    expect(figureFacts(homes, 'zh')).toMatchObject({ words: '二千四百四十八户', base: null });
  });

  test('households are households, and firms counted in the same word are not', () => {
    const counted = {
      ...investment,
      value: 10,
      unit: '万户',
      base: 100_000,
      comparator: 'eq',
    } as const;
    expect(figureFacts({ ...counted, indicator: '城中村改造' }, 'en').words).toContain(
      'households',
    );
    const firms = figureFacts({ ...counted, indicator: '上云企业' }, 'en');
    expect([firms.words, firms.base]).toEqual(['100,000', null]);
    expect(figureFacts({ ...counted, indicator: '上云企业' }, 'zh').words).toBe('十万户');
  });

  test('reads per cent as 百分之', () => {
    const rate = { ...investment, value: 98.8, unit: '%', base: 98.8, comparator: 'eq' } as const;
    expect(figureFacts(rate, 'zh').words).toBe('百分之九十八点八');
    expect(figureFacts(rate, 'en').words).toBe('98.8%');
    expect(figureFacts({ ...rate, value: 10, base: 10 }, 'zh').words).toBe('百分之十');
  });

  test('says in digits what the report prints in words', () => {
    const rate = { ...investment, text: '百分之十七', value: 17, unit: '%', base: 17 } as const;
    expect(figureFacts(rate, 'zh').words).toBe('17%或更多');
    const visits = { ...rate, text: '千万人次', value: 1000, unit: '万人次', base: 1e7 } as const;
    expect(figureFacts({ ...visits, comparator: 'eq' }, 'zh')).toMatchObject({
      words: '1000万人次',
      base: '10,000,000人次',
    });
    const rank = { ...rate, text: '第二位', value: 2, unit: '位', base: 2 } as const;
    expect(figureFacts({ ...rank, comparator: 'eq', measure: 'rank' }, 'zh').words).toBe('第2位');
  });

  test('does not say the same number twice', () => {
    const land = { ...investment, text: '6.2万亩', value: 6.2, unit: '万亩', base: 62_000 };
    expect(figureFacts(land, 'en')).toMatchObject({ words: '62,000 mu or more', base: null });
    expect(figureFacts(land, 'zh').base).toBe('62,000亩');
  });

  test('a range has both ends in the base unit', () => {
    const range = { ...investment, value: 1, valueMax: 2, unit: '万个', base: 10_000 } as const;
    expect(figureFacts(range, 'zh').base).toBe('10,000至20,000个');
  });

  test('a rank is a place', () => {
    const rank = {
      ...investment,
      value: 9,
      unit: '位',
      base: 9,
      comparator: 'eq',
      measure: 'rank',
    } as const;
    expect(figureFacts(rank, 'zh').words).toBe('第九位');
    expect(figureFacts(rank, 'en').words).toBe('rank 9');
  });

  test('says so when the year is not stated', () => {
    expect(figureFacts({ ...investment, year: null }, 'zh').role).toBe('目标，年份未写明 · 数量');
  });
});
