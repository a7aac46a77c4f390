import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compare/verdict.ts';
import { whyEn, whyZh } from '../../src/compare/reason.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { figure } from '../support/rows.ts';

const up = { better: 'higher', unit: '个', units: ['个', '家', '户'] } as const;
const why = (target: FigureRow, outcome: FigureRow, standard: Parameters<typeof judge>[2] = up) => {
  const { verdict, reason } = judge(target, outcome, standard);
  return [verdict, whyZh(reason)];
};

describe('judge', () => {
  it('says exceeded above the stated number, and by how much', () => {
    expect(why(figure({ text: '2448户' }), figure({ text: '3236户' }))).toEqual([
      'exceeded',
      '3236户 > 2448户，多788户（比目标多32%）',
    ]);
  });

  it('keeps a decimal of a small difference, and says no per cent that would be 0', () => {
    const [, reason] = why(figure({ text: '5000个' }), figure({ text: '5018个' }));
    expect(reason).toBe('5018个 > 5000个，多18个（比目标多0.4%）');
    const [, least] = why(figure({ text: '5000个' }), figure({ text: '5001个' }));
    expect(least).toBe('5001个 > 5000个，多1个');
  });

  it('rounds as charts round the distance: a decimal below ten per cent, halves away from zero', () => {
    const shares = [
      ['200个', '229个', '比目标多15%'],
      ['200个', '171个', '比目标少15%'],
      ['280个', '292个', '比目标多4.3%'],
    ] as const;
    for (const [target, outcome, share] of shares)
      expect(why(figure({ text: target }), figure({ text: outcome }))[1]).toContain(`（${share}）`);
  });

  it('says at least where the outcome is known from one side only', () => {
    const target = figure({ text: '4700列以上', comparator: 'gte' });
    const { reason } = judge(target, figure({ text: '5000列', comparator: 'gt' }), up);
    expect(whyZh(reason)).toBe('超5000列 > 4700列以上，至少多300列（比目标多6.4%）');
    expect(whyEn(reason)).toBe(
      'over 5,000 trains > at least 4,700 trains, at least 300 trains more (6.4% above the target)',
    );
    const below = figure({ text: '400个以内', comparator: 'lte' });
    expect(why(figure({ text: '500个' }), below)[1]).toContain('至少差100个');
  });

  it('says met at the stated number, also where 以上 was aimed at', () => {
    const target = figure({ text: '10%以上', comparator: 'gte', measure: 'increase' });
    const outcome = figure({ text: '10%', measure: 'increase' });
    expect(why(target, outcome)).toEqual(['met', '10% = 10%以上']);
  });

  it('says missed below it, in percentage points for rates', () => {
    const target = figure({ text: '6%以上', comparator: 'gte', measure: 'increase' });
    const outcome = figure({ text: '4.1%', measure: 'increase' });
    expect(why(target, outcome)).toEqual(['missed', '4.1% < 6%以上，差1.9个百分点']);
  });

  it('says met where the outcome is known only to be at least the target', () => {
    const target = figure({ text: '10万户', base: 100_000 });
    const outcome = figure({ text: '10万家', base: 100_000, comparator: 'gt' });
    expect(why(target, outcome)).toEqual(['met', '超10万家 ≥ 10万户，超出幅度未写明']);
  });

  it('says exceeded where even the lower bound lies above', () => {
    const target = figure({ text: '4700个以上', comparator: 'gte' });
    expect(why(target, figure({ text: '5000个', comparator: 'gt' }))[0]).toBe('exceeded');
  });

  it('does not judge where the wording leaves the outcome open', () => {
    const target = figure({ text: '500个' });
    expect(why(target, figure({ text: '400个', comparator: 'gt' }))).toEqual([
      'not-comparable',
      '结果写作“超400个”，是否达到“500个”无从判断',
    ]);
    expect(why(target, figure({ text: '600个', comparator: 'lte' }))[0]).toBe('not-comparable');
    expect(why(target, figure({ text: '400个以内', comparator: 'lte' }))[0]).toBe('missed');
  });

  it('counts anything within a range as met', () => {
    const target = figure({ text: '3—4个', value: 3, valueMax: 4 });
    const verdicts = ['2个', '3个', '4个', '5个'].map((text) => why(target, figure({ text }))[0]);
    expect(verdicts).toEqual(['missed', 'met', 'met', 'exceeded']);
  });

  it('turns the rule round for an upper limit', () => {
    const target = figure({ text: '5.5%以内', comparator: 'lte', measure: 'share' });
    expect(why(target, figure({ text: '5.1%', measure: 'share' }))).toEqual([
      'exceeded',
      '5.1% < 5.5%以内，低0.4个百分点，低者为好',
    ]);
    expect(why(target, figure({ text: '5.7%', measure: 'share' }))[0]).toBe('missed');
    const within = figure({ text: '5.5%以内', comparator: 'lte', measure: 'share' });
    expect(why(target, within)[0]).toBe('met');
  });

  it('takes the larger fall for the better one', () => {
    const target = figure({ text: '3%', measure: 'decrease' });
    expect(why(target, figure({ text: '3.5%', measure: 'decrease' }))).toEqual([
      'exceeded',
      '下降3.5% > 下降3%，多0.5个百分点，降幅大者为好',
    ]);
    expect(why(target, figure({ text: '2%', measure: 'decrease' }))[0]).toBe('missed');
  });

  it('sets a fall against a rise that was aimed at', () => {
    const target = figure({ text: '6%', measure: 'increase' });
    expect(why(target, figure({ text: '0.6%', measure: 'decrease' }))).toEqual([
      'missed',
      '下降0.6% < 增长6%，差6.6个百分点',
    ]);
  });

  it('follows the indicator where less is better', () => {
    const target = figure({ text: '5.5%左右', comparator: 'approx', measure: 'share' });
    const standard = { better: 'lower', unit: '%', units: undefined } as const;
    expect(why(target, figure({ text: '5.1%', measure: 'share' }), standard)[0]).toBe('exceeded');
  });

  it('does not judge the middle of a range unless it names a limit', () => {
    const standard = { better: 'neither', unit: '%', units: undefined } as const;
    const about = figure({ text: '3%左右', comparator: 'approx', measure: 'increase' });
    const outcome = figure({ text: '0.2%', measure: 'increase' });
    expect(why(about, outcome, standard)[0]).toBe('not-comparable');
    const limit = figure({ text: '3%以内', comparator: 'lte', measure: 'increase' });
    expect(why(limit, outcome, standard)[0]).toBe('exceeded');
  });

  it('says that an about in the target has no tolerance', () => {
    const target = figure({ text: '6%左右', comparator: 'approx', measure: 'increase' });
    const { verdict, reason } = judge(target, figure({ text: '5.7%', measure: 'increase' }), up);
    expect(verdict).toBe('missed');
    expect(whyZh(reason)).toContain('未写明容许的偏差');
    expect(whyEn(reason)).toContain('without a tolerance');
  });

  it('converts units that convert and refuses those that do not', () => {
    const target = figure({ text: '220亿斤', base: 22e9 });
    const outcome = figure({ text: '1100万吨', base: 11e6 });
    const grain = { better: 'higher', unit: '万吨', units: ['吨', '斤'] } as const;
    expect(why(target, outcome, grain)[0]).toBe('met');
    expect(why(figure({ text: '33万亩' }), figure({ text: '33万套' }))).toEqual([
      'not-comparable',
      '单位不能换算：33万套与33万亩',
    ]);
  });
});

describe('whyEn', () => {
  it('says every reason in English, its quantities too', () => {
    const { reason } = judge(figure({ text: '2448户' }), figure({ text: '3236户' }), up);
    expect(whyEn(reason)).toBe(
      '3,236 households > 2,448 households, 788 households more (32% above the target)',
    );
    const missed = judge(figure({ text: '200个' }), figure({ text: '171个' }), up).reason;
    expect(whyEn(missed)).toBe('171 < 200, 29 less (15% below the target)');
    const grown = (text: string, of: Partial<FigureRow> = {}) =>
      figure({ text, measure: 'increase', ...of });
    const below = judge(grown('6%以上', { comparator: 'gte' }), grown('4.1%'), up).reason;
    expect(whyEn(below)).toBe('4.1% < at least 6%, 1.9 percentage points less');
    const open = judge(
      figure({ text: '5万个', base: 5e4 }),
      figure({ text: '4万个', base: 4e4, comparator: 'gt' }),
      up,
    );
    expect(whyEn(open.reason)).toMatch(/^The outcome is over 40,000, .* 50,000 was reached$/);
    const fell = judge(
      figure({ text: '3%', measure: 'decrease' }),
      figure({ text: '3.5%', measure: 'decrease' }),
      up,
    );
    expect(whyEn(fell.reason)).toMatch(/^down 3\.5% > down 3%, 0\.5 percentage points more/);
    expect(whyEn({ kind: 'silent', year: 2024, held: 'part' })).toMatch(/page not held$/);
    expect(whyEn({ kind: 'silent', year: 2025, held: 'plan' })).toMatch(/2024 are not held$/);
    expect(whyEn({ kind: 'silent', year: 2026, held: 'none' })).toMatch(/2025 is not held$/);
  });
});
