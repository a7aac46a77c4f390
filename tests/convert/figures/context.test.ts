import { describe, expect, it } from 'vitest';
import {
  aboutYear,
  announcedYear,
  extractFigures,
  tellsPast,
} from '../../../src/convert/figures/index.ts';
import type { FigureContext } from '../../../src/convert/types.ts';

const review: FigureContext = {
  kind: 'government-work-report',
  part: 'review',
  reportYear: 2024,
  heading: null,
};
const plan: FigureContext = { ...review, part: 'plan' };

function time(text: string, context: FigureContext): readonly [string, number | null][] {
  return extractFigures(text, context).map(({ role, year }) => [role, year]);
}

describe('what the words around a number make of it', () => {
  it('what others are helped to reach in years is still to come', () => {
    const text = '支持长风公司三期基地3年内实现年产销规模超过50万辆。';
    expect(time(text, review)).toEqual([['context', null]]);
    expect(time('长风公司用三年时间实现年产销规模超过50万辆。', review)).toEqual([
      ['outcome', 2023],
    ]);
  });

  it('what others own is no outcome', () => {
    const body: FigureContext = { ...review, part: 'body' };
    expect(time('拥有世界储量95%的甲乙两国应该承担责任。', body)).toEqual([['context', null]]);
    expect(time('我们拥有世界储量95%的矿产。', body)).toEqual([['outcome', 2024]]);
  });

  it('a sum that a share of them passes says which they are', () => {
    const found = extractFigures('94%的行政村集体年收入超过8万元。', review);
    expect(found.map(({ text }) => text)).toEqual(['94%']);
  });

  it('a rate of growth stays one whatever is said of it', () => {
    const [rate] = extractFigures('5.5%左右的增速可以保持就业稳定。', plan);
    expect(rate?.measure).toBe('increase');
  });
});

describe('role and year', () => {
  it('come from the part: a review tells of the year before, a plan of its own', () => {
    expect(time('新建公园15个。', review)).toEqual([['outcome', 2023]]);
    expect(time('新建公园15个。', plan)).toEqual([['target', 2024]]);
  });

  it('what something came after is told of its own year', () => {
    const text = '继2021年江口产值突破30亿元后，白石、青山2个县产值超过20亿元。';
    expect(time(text, review)).toEqual([
      ['context', 2021],
      ['outcome', 2023],
      ['outcome', 2023],
    ]);
  });

  it('an earlier count, and what there was before, are no results', () => {
    expect(time('支出8315万元，比上报的快报数8290万元增加25万元。', review)).toEqual([
      ['outcome', 2023],
      ['context', 2023],
      ['outcome', 2023],
    ]);
    expect(time('全面取消了原先12亿元的屠宰税。', plan)).toEqual([['context', null]]);
  });

  it('of the first months under a heading that names them is of the year itself', () => {
    const months = { ...review, heading: '今年前五个月预算执行情况' };
    expect(time('1至5月份，税收完成12亿元，增长8%。', months)).toEqual([
      ['outcome', 2024],
      ['outcome', 2024],
    ]);
    const both = { ...review, heading: '2023年和今年以来工作回顾', partYear: 2023 };
    expect(time('税收完成12亿元。', both)).toEqual([['outcome', 2023]]);
  });

  it('a notice sets targets of its year', () => {
    const notice = { ...review, kind: 'notice', part: 'attachment', reportYear: 2023 } as const;
    expect(time('一季度开展招聘会1000场次。', notice)).toEqual([['target', 2023]]);
  });

  it('a feature tells of the year it is mostly about', () => {
    const feature = { ...review, kind: 'feature', part: 'body', aboutYear: 2023 } as const;
    expect(time('新建公园15个。', feature)).toEqual([['outcome', 2023]]);
    expect(aboutYear(['2023年，开展活动3场。', '2023 年新增2家，2024年1月受表扬。'], 2024)).toBe(
      2023,
    );
    expect(aboutYear(['开展活动3场。'], 2024)).toBe(2024);
    // neither the year held against nor the first of several
    const years = ['2019年至2023年间建成5座，比2019年多2座，较2019年增加4公里。'];
    expect(aboutYear(years, 2024)).toBe(2023);
  });

  it('an article goes on telling of the year with which it begins', () => {
    const news = { ...review, kind: 'news', part: 'body', aboutYear: 2024 } as const;
    const told = '报告指出：2022年，是规划的最后一年，任务圆满完成。全县财政收入9100万元。';
    expect(time(`${told}今年将新建泵站4座。`, news)).toEqual([
      ['outcome', 2022],
      ['target', 2024],
    ]);
  });

  it('what is laid out at the head of a year is to be done in it', () => {
    const news = { ...review, kind: 'news', part: 'body', aboutYear: 2024, early: true } as const;
    const told = '会议谋划2024年重点工作。一是夯实基础。新建水池3座。';
    expect(time(told, news)).toEqual([['target', 2024]]);
    expect(time(told, { ...news, early: false })).toEqual([['outcome', 2024]]);
    const tasks = '2024年水利建设的主要任务是：修复水渠9条。完成投资7200万元。';
    expect(time(tasks, { ...news, early: false })).toEqual([
      ['target', 2024],
      ['target', 2024],
    ]);
    // 重要 is no 要
    const grave = '2024年，是具有重要意义的一年。目前，全县有医院7家。';
    expect(time(grave, { ...news, early: false })).toEqual([['outcome', 2024]]);
  });

  it('what a sentence tells of a part is of the time of the one before it', () => {
    const news = { ...review, kind: 'news', part: 'body', aboutYear: 2024 } as const;
    expect(time('2022年，实施项目9个。其中6个项目完工。', news)).toEqual([
      ['outcome', 2022],
      ['outcome', 2022],
    ]);
  });

  it('is what had been counted by the end of a year, and what is to be by the end of a plan', () => {
    const news = { ...review, kind: 'news', part: 'body', aboutYear: 2024 } as const;
    expect(time('截至2024年末，全县有医院7家。', news)).toEqual([['outcome', 2024]]);
    expect(time('到“十四五”末，全县医院将达9家。', news)).toEqual([['target', 2025]]);
  });

  it('words of time hold to the end of the sentence', () => {
    expect(time('2022年，新建公园15个，开放8个。再建3个。', review)).toEqual([
      ['outcome', 2022],
      ['outcome', 2022],
      ['outcome', 2023],
    ]);
    expect(time('去年建成6座，今年再建8座，到2027年达到30座。', plan)).toEqual([
      ['outcome', 2023],
      ['target', 2024],
      ['target', 2027],
    ]);
  });

  it('a year to compare with, to count from or inside a title is no time', () => {
    expect(time('比2019年增长12%。', review)).toEqual([['outcome', 2023]]);
    expect(time('《“十四五”期间规划》印发，新建公园15个。', plan)).toEqual([['target', 2024]]);
    expect(time('筹备2025年博览会，新建展馆3座。', plan)).toEqual([['target', 2024]]);
  });

  it('a heading on the coming five years moves its targets to their end', () => {
    const years = { ...plan, heading: '今后五年的目标任务' };
    expect(time('生产总值达到5000亿元。', years)).toEqual([['target', 2028]]);
  });

  it('a report of December tells of its own year and plans the next', () => {
    const done = { ...review, partYear: 2024 };
    expect(time('新建公园15个。2024年，绿地达到30公顷。五年来，植树8万株。', done)).toEqual([
      ['outcome', 2024],
      ['outcome', 2024],
      ['outcome', 2024],
    ]);
    expect(time('新建公园15个。', { ...plan, partYear: 2025 })).toEqual([['target', 2025]]);
  });

  it('what an article announces lasts until words of the past', () => {
    const news = { ...review, kind: 'news', part: 'body' } as const;
    const announced =
      '该区今年要建好学校，将建成小学6所、开工4所，推进高中建设2所。新增学位3200个。';
    expect(time(announced, news)).toEqual(Array(4).fill(['target', 2024]));
    expect(time('该州预期目标：生产总值增长3%。目前已建成电站6座。', news)).toEqual([
      ['target', 2024],
      ['outcome', 2024],
    ]);
    expect(time('去年建成公园5个，活动将持续到3月。', news)).toEqual([['outcome', 2023]]);
  });

  it('a sentence that only announces speaks for the paragraphs behind it', () => {
    const news = { ...review, kind: 'news', part: 'body' } as const;
    const announces = '大会开幕。报告明确，今年将办好“十件民生实事”。';
    expect(announcedYear(announces, extractFigures(announces, news), news)).toBe(2024);
    const listed = '报告明确，今年将新建学校20所。';
    expect(announcedYear(listed, extractFigures(listed, news), news)).toBeNull();
    expect(announcedYear('去年办好了十件实事。', [], news)).toBeNull();
    expect(announcedYear('在过去的一年里，交往更加密切。', [], news)).toBeNull();
    expect(announcedYear(announces, [], plan)).toBeNull();
    const list = { ...news, announcedYear: 2024 };
    expect(time('新建幼儿园20所。', list)).toEqual([['target', 2024]]);
    expect(time('过去一年，造林8万亩。', list)).toEqual([['outcome', 2023]]);
    expect(tellsPast('过去一年，造林8万亩。', news)).toBe(true);
    expect(tellsPast('新建幼儿园20所，为了孩子。', news)).toBe(false);
  });

  it('a baseline and the people at large are context', () => {
    expect(time('由15家增加到30家。', review)).toEqual([
      ['context', null],
      ['outcome', 2023],
    ]);
    expect(time('这是800多万市民团结奋斗的结果。', review)).toEqual([['context', null]]);
  });
});
