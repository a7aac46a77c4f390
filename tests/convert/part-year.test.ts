import { describe, expect, it } from 'vitest';
import { partYear } from '../../src/convert/part-year.ts';
import type { Section } from '../../src/convert/types.ts';

function section(part: Section['part'], heading: string | null, level: Section['level']): Section {
  return { slug: '', part, number: null, heading, headingSpans: [], level, paragraphs: [] };
}

describe('the year that the heading of a part names', () => {
  const sections = [
    section('review', '2018年工作回顾', 1),
    section('review', '脱贫攻坚取得新成效', 2),
    section('plan', '2019年主要目标任务', 1),
    section('plan', '办好2020年运动会', 2),
    section('plan', null, 2),
  ];

  it('holds for its sections and not for the next part', () => {
    expect(sections.slice(0, 3).map((one) => partYear(sections, one))).toEqual([2018, 2018, 2019]);
  });

  it('comes from headings that speak of work, not of an event', () => {
    expect(sections.slice(3).map((one) => partYear(sections, one))).toEqual([2019, 2019]);
  });

  it('is the last of the years that a plan for several names, not beyond its own chapter', () => {
    const chapters = [
      section('plan', '今后五年工作的总体部署', 1),
      section('plan', '建设制造强市', 2),
      section('plan', '“十四五”时期主要目标任务和二〇三五年远景目标', 1),
      section('plan', '2021年重点工作', 1),
      section('plan', '扩大内需', 2),
      section('plan', '加强政府自身建设', 1),
    ];
    expect(chapters.map((one) => partYear(chapters, one, 2021))).toEqual([
      2025, 2025, 2025, 2021, 2021, 2021,
    ]);
    expect(chapters.slice(0, 3).map((one) => partYear(chapters.slice(0, 3), one, 2026))).toEqual([
      2030,
      2030,
      undefined,
    ]);
  });

  it('is read in Chinese numerals and in full width as in Arabic digits', () => {
    const old = [
      section('review', '一九八六年的工作', 1),
      section('review', '一九八六年工作回顾', 1),
      section('plan', '１９８７年工作部署', 1),
      section('plan', '“十四五”发展重点任务和2035年远景目标', 1),
      section('plan', '二〇二一年工作部署', 1),
    ];
    expect(old.map((one) => partYear(old, one, 2021))).toEqual([1986, 1986, 1987, 2025, 2021]);
  });

  it('is the year that a review tells of, not one that its heading plans too', () => {
    const both = [
      section('review', '1995年工作的回顾和1996年工作的基本方针', 1),
      section('review', '2020年任务完成情况和2021年工作安排', 1),
      section('plan', '2020年工作回顾和2021年工作安排', 1),
    ];
    expect(both.map((one) => partYear(both, one))).toEqual([1995, 2020, 2021]);
  });

  it('is unknown where no heading names it', () => {
    const [first] = sections;
    expect(
      partYear([section('review', '政府工作', 1)], section('review', null, 2)),
    ).toBeUndefined();
    expect(first && partYear([first], section('body', null, 0))).toBeUndefined();
  });
});
