import { describe, expect, it } from 'vitest';
import { differenceFrom, nearOf } from '../support/indicator.ts';

describe('what stands beside a line', () => {
  it('says what the clause says instead, also where the name stands behind the number', () => {
    const of = { indicator: '关键核心技术攻关项目', role: 'outcome' } as const;
    expect(
      differenceFrom('core-technology-projects', '‹38个›关键核心技术攻关项目有序推进', of),
    ).toEqual(['所指不尽相同：此处写作“关键核心技术攻关项目有序推进”，要比的是“关键核心技术攻关”']);
  });

  it('is a rate where the indicator is one, not an amount of a part of it', () => {
    const of = { indicator: '高技术制造业增加值', role: 'outcome' } as const;
    const rate = { ...of, measure: 'increase' } as const;
    const line = 'industrial-value-added-growth';
    expect(nearOf('高技术制造业增加值‹312亿元›、增长9.4%', of)).not.toContain(line);
    expect(nearOf('高技术制造业增加值312亿元、增长‹9.4%›', rate)).toContain(line);
  });
});
