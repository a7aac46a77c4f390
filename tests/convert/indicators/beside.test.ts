import { describe, expect, it } from 'vitest';
import { differenceFrom, idOf, nearOf } from '../support/indicator.ts';

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

  it('is what was started or tidied up, where the line tells what was built or renewed', () => {
    const done = (indicator: string) => ({ indicator, role: 'outcome' }) as const;
    expect(idOf('开工建设‹4座›污水处理厂', done('污水处理厂'))).toBeNull();
    expect(idOf('新开工保障性租赁住房‹2.1万套›', done('保障性租赁住房'))).toBeNull();
    expect(idOf('集中整治‹310个›老旧小区', done('老旧小区'))).toBeNull();
    expect(idOf('打通‹18条›断头路', done('断头路'))).toBe('dead-end-roads');
  });

  it('is 保障性住房 where nothing says that it is for sale', () => {
    const of = { indicator: '保障性住房', role: 'outcome' } as const;
    const line = 'affordable-housing-for-sale';
    expect(idOf('实施“平急两用”项目9个，建设保障性住房‹2600套›', of)).toBe(line);
    expect(idOf('建成保障性住房‹2600套›', of)).toBeNull();
    expect(nearOf('建成保障性住房‹2600套›', of)).toContain(line);
  });
});
