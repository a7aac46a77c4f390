import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { StructuredDocument, StructuredSeed } from '../../src/convert/types.ts';
import { report } from './support/report.ts';
import { setInColumns } from './support/wrap.ts';
import type { Setting } from './support/wrap.ts';

const convert = (text: string): StructuredSeed =>
  convertStructure({ name: 'report.txt', text, encoding: 'utf-8' }, [], []);
const only = (text: string): StructuredDocument => {
  const { documents } = convert(text);
  expect(documents).toHaveLength(1);
  return documents[0] as StructuredDocument;
};
/** Headings and paragraphs in reading order. */
const words = (document: StructuredDocument): string[] =>
  document.sections.flatMap(({ level, heading, paragraphs }) => [
    `${level} ${heading ?? 'null'}`,
    ...paragraphs.map(({ lead, text }) => `${lead === null ? '' : `[${lead.length}]`}${text.text}`),
  ]);

describe('a whole report without a catalog entry', () => {
  const document = only(report);

  it('says of itself who delivered it, where and when', () => {
    expect(document).toMatchObject({
      id: 'hechuan-2024',
      kind: 'government-work-report',
      title: '河川市人民政府工作报告',
      issuer: '河川市',
      year: 2024,
      date: '2024-01-18',
      speaker: '李明',
      complete: true,
      continuesFrom: null,
      continuesTo: null,
      inferred: [],
      missing: [],
    });
  });

  it('is divided into review, plan and glossary, each with its sections', () => {
    expect(
      document.sections.map(({ slug, level, part, number }) => [slug, level, part, number]),
    ).toEqual([
      ['opening', 0, 'body', null],
      ['review', 1, 'review', '一、'],
      ['review-1', 2, 'review', '（一）'],
      ['review-2', 2, 'review', '（二）'],
      ['review-3', 2, 'review', '（三）'],
      ['review-4', 2, 'review', '（四）'],
      ['review-5', 2, 'review', '（五）'],
      ['plan', 1, 'plan', '二、'],
      ['plan-1', 2, 'plan', '（一）'],
      ['plan-2', 2, 'plan', '（二）'],
      ['plan-3', 2, 'plan', '（三）'],
      ['plan2', 1, 'plan', '三、'],
      ['attachment', 1, 'attachment', null],
    ]);
  });

  it('gives the closing paragraphs of the review to the review', () => {
    const review = document.sections.find(({ slug }) => slug === 'review');
    expect(review?.paragraphs.map(({ text }) => text.text.slice(0, 5))).toEqual([
      '刚刚过去的',
      '一年来，主',
      '各位代表！',
      '同时，我们',
      '当前，河川',
    ]);
  });

  it('has run-in leads where a section uses them', () => {
    const leads = document.sections.flatMap(({ paragraphs }) => paragraphs.map(({ lead }) => lead));
    expect(leads.filter((lead) => lead !== null)).toEqual([
      '提升产业能级。',
      '壮大创新主体。',
      '激发消费潜能。',
      '扩大有效投资。',
      '办好人民满意教育。',
      '建设健康河川。',
      '提升社会保障水平。',
      '守牢安全发展底线。',
      '坚持政治引领。',
      '坚持依法行政。',
      '坚持担当实干。',
    ]);
  });

  it('leaves no blank at the head of the text behind a run-in heading', () => {
    const blank = only(report.replace('经济运行回升向好。', '经济运行回升向好。 — '));
    const section = blank.sections.find(({ slug }) => slug === 'review-1');
    expect(section?.paragraphs[0]?.text.text).toMatch(/^—/);
  });

  it('has sections where 一是…, 二是…, 三是… head paragraphs of their own', () => {
    const spoken = report.replace(/^（([一二三])）全力(.*)$/gm, '$1是全力$2。持续用力、久久为功。');
    const plan = only(spoken).sections.filter(({ slug }) => slug.startsWith('plan-'));
    expect(plan.map(({ slug, number, heading }) => [slug, number, heading])).toEqual([
      ['plan-1', '一是', '全力推进工业强市，加快建设现代化产业体系'],
      ['plan-2', '二是', '全力扩大有效需求，持续增强内生动力'],
      ['plan-3', '三是', '全力办好民生实事，不断提升群众获得感'],
    ]);
    expect(plan.map(({ paragraphs }) => paragraphs.length)).toEqual([3, 3, 5]);
  });

  it('has sections where long lines in bold stand above paragraphs', () => {
    const heads = [
      '坚持把工业作为立市之本。产业兴则全市兴，要一年接着一年干，把项目一个一个地落下来、建起来、用起来',
      '城市建设',
    ];
    const deed = '新建公园12个，改造道路35公里，群众满意度不断提高。';
    const plan = heads.map((head) => `**${head}**\n\n${deed}`).join('\n\n');
    const text = report.replace(/(二、2024年[^\n]*\n)[^]*?(?=\n名词解释)/, `$1\n${plan}\n`);
    const sections = only(text).sections.filter(({ slug }) => slug.startsWith('plan-'));
    expect(heads[0]!.length).toBeGreaterThan(45);
    expect(sections.map(({ heading }) => heading)).toEqual(heads);
  });

  it('has sections where 一是…, 二是…, 三是… stand alone above paragraphs of their own', () => {
    const tasks = ['一是做强工业', '二是建好城市', '三是办好实事'];
    const deed = '新建公园12个，改造道路35公里，群众满意度不断提高。';
    const spoken = tasks.map((task) => `${task}\n${deed}\n${deed}`).join('\n');
    const text = report.replace(
      /(二、2024年[^\n]*\n)[^]*?(?=\n名词解释)/,
      `$1今年要抓好三项工作：\n${spoken}`,
    );
    const plan = only(text).sections.filter(({ slug }) => slug.startsWith('plan-'));
    expect(plan.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '一是 做强工业',
      '二是 建好城市',
      '三是 办好实事',
    ]);
  });

  it('keeps 一是…, 二是…, 三是… as paragraphs where each stands by itself', () => {
    const spoken = report.replace(/^（([一二三四五])）着力(.*)$/gm, '$1是着力$2');
    const review = only(spoken).sections.filter(({ slug }) => slug.startsWith('review'));
    expect(review).toHaveLength(1);
    expect(review[0]?.paragraphs.map(({ lead }) => lead)).toContain(
      '二是着力促转型，发展动能不断增强。',
    );
  });

  it('has its glossary as definitions', () => {
    expect(document.definitions.map(({ term, text }) => [term, text])).toEqual([
      ['稳经济30条', '市政府出台的稳定经济运行三十条政策措施。'],
      ['百企培优', '每年遴选一百家成长性企业重点培育的行动。'],
    ]);
  });

  it('reads Markdown and HTML marks of a web copy as marks', () => {
    const marked = report
      .replace(/^(.*工作报告)$/m, '**$1**')
      .replace(/^([一二三]、.*)$/gm, '## $1')
      .replace(/^(提升产业能级。)/m, '**$1**')
      .replace(/^(建设健康河川。.*)$/m, '<p>$1</p>');
    expect(words(only(marked))).toEqual(words(document));
  });

  it('is found in a text that lost its line ends', () => {
    const flat = only(report.repeat(1).replace(/\n/g, ' '));
    expect(flat).toMatchObject({ id: 'hechuan-2024', date: '2024-01-18', speaker: '李明' });
    expect(flat.sections.map(({ heading }) => heading)).toContain('2024年工作安排');
  });

  it('is one document though its title runs at the head of every page', () => {
    const running = report.replace(/\n（二）/g, '\n\n河川市人民政府工作报告\n— 3 —\n\n（二）');
    expect(words(only(running))).toEqual(words(document));
  });

  it('is parted from another year’s report in the same file', () => {
    const { documents } = convert(report + report.replaceAll('2024年', '2025年'));
    expect(documents.map(({ id }) => id)).toEqual(['hechuan-2024', 'hechuan-2025']);
  });
});

describe('the headings of an old report', () => {
  const aged = (review: string, plan: string): unknown[] =>
    only(report.replace('2023年工作回顾', review).replace('2024年工作安排', plan))
      .sections.filter(({ level }) => level === 1)
      .map(({ part }) => part);

  it.each([
    ['二〇二三年的工作', '二〇二四年的任务'],
    ['二○二三年国民经济的发展', '二○二四年的工作'],
    ['２０２３年的工作', '２０２４年工作'],
  ])('tell review and plan by their years: %s, %s', (review, plan) => {
    expect(aged(review, plan)).toEqual(['review', 'plan', 'plan', 'attachment']);
  });
});

it('takes its parts from digits where nothing else numbers them', () => {
  const inDigits = report
    .replace(/^一、/m, '1. ')
    .replace(/^二、/m, '2．')
    .replace(/^三、/m, '3、');
  const headings = (text: string): unknown[] =>
    only(text).sections.map(({ level, part, heading }) => [level, part, heading]);
  expect(headings(inDigits)).toEqual(headings(report));
});

describe('a heading of a part in two lines', () => {
  it('is one heading where only both lines together name the part', () => {
    const heading = /^二、.*$/mu.exec(report)?.[0] ?? '';
    const text = report.replace(heading, '二、2024年经济社会发展\n总体要求和主要目标');
    const {
      heading: found,
      part,
      headingSpans,
    } = only(text).sections.find(({ number }) => number === '二、')!;
    expect([found, part]).toEqual(['2024年经济社会发展总体要求和主要目标', 'plan']);
    expect(headingSpans.map(([start, end]) => text.slice(start, end))).toEqual([
      '二、2024年经济社会发展',
      '总体要求和主要目标',
    ]);
    expect(accountFor(convert(text))).toMatchObject({ lost: 0, twice: 0 });
  });

  it('leaves a line of its own behind a heading that is whole', () => {
    const heading = /^二、.*$/mu.exec(report)?.[0] ?? '';
    const document = only(report.replace(heading, '二、2024年工作安排\n迎难而上开新局'));
    expect(document.sections.find(({ number }) => number === '二、')?.heading).toBe(
      '2024年工作安排',
    );
  });
});

describe('a report set in columns', () => {
  const clean = words(only(report));
  const widths = [15, 17, 18, 20, 21, 24, 27, 30, 34, 38, 41, 45];
  // At 45 characters the report has too few full lines to show that first lines are short.
  const settings = widths.flatMap((width): Setting[] => [
    ...(width < 45 ? [{ width, first: 'short' } as const] : []),
    { width, first: 'indented' },
    { width, first: 'blank' },
  ]);

  it.each(settings)('gives the same paragraphs at width $width, first lines $first', (setting) => {
    expect(words(only(setInColumns(report, setting)))).toEqual(clean);
  });

  it.each(widths)(
    'gives the same paragraphs at width %i with page jumps and letter-spaced lines mixed in',
    (width) => {
      const jumps = new Set([23, 47, 61]);
      const spaced = new Set([12, 30, 31, 52, 70]);
      const text = setInColumns(report, { width, first: 'indented', jumps, spaced });
      expect(text).toContain('下转05版');
      const converted = convert(text);
      expect(words(converted.documents[0] as StructuredDocument)).toEqual(clean);
      expect(accountFor(converted)).toMatchObject({ lost: 0, twice: 0 });
    },
  );
});
