import { describe, expect, it } from 'vitest';
import { headingForm, toHan, valueOf } from '../../src/convert/numbering.ts';
import { partOf } from '../../src/convert/parts.ts';

describe('numbers of headings', () => {
  it.each([
    ['（二）聚焦双核', 'bracket', '（二）', 2],
    ['(十一)加快建设', 'bracket', '（十一）', 11],
    ['三、2024年重点工作', 'one', '三、', 3],
    ['第二部分 今后五年', 'part', '第二部分', 2],
    ['12．开展', 'digit', '12．', 12],
    ['①完善', 'circle', '①', 1],
  ] as const)('are read from %s', (text, form, number, value) => {
    expect(headingForm(text)).toMatchObject({ form, number, value });
  });

  it('are not read from quantities', () => {
    expect(headingForm('2.5万亿元')).toBeNull();
    expect(headingForm('十万亩高标准农田')).toBeNull();
  });

  it('are counted in both scripts', () => {
    expect(['十', '十二', '二十', '二十三', '一百零五'].map(valueOf)).toEqual([10, 12, 20, 23, 0]);
    expect([1, 10, 12, 20, 23].map(toHan)).toEqual(['一', '十', '十二', '二十', '二十三']);
  });
});

describe('partOf', () => {
  it.each([
    ['2023年工作回顾', 'review'],
    ['过去五年及2017年工作回顾', 'review'],
    ['关于1998年的政府工作', 'review'],
    ['一九八六年的工作', 'review'],
    ['１９８６年的工作', 'review'],
    ['本届政府开局之年的工作', 'review'],
    ['“十五”计划主要目标提前实现，河川站上新起点', 'review'],
    ['凝心聚力，新一届政府实现良好开局', 'review'],
    ['新一届政府的奋斗目标', 'plan'],
    ['过去五年，我们始终把发展作为首要任务', undefined],
    ['乘势而上，切实做好2024年各项工作', 'plan'],
    ['确保全年目标任务圆满完成', 'plan'],
    ['一九八七年的任务', 'plan'],
    ['2024年工作安排建议', 'plan'],
    ['今后五年工作的总体部署', 'plan'],
    ['切实加强政府自身建设', 'plan'],
    ['《政府工作报告》有关内容名词注释', 'attachment'],
    ['加快经济体制改革步伐', undefined],
  ])('reads %s as %s', (heading, part) => {
    expect(partOf(heading)).toBe(part);
  });
});
