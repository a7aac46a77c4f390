/** The unit that a caption above a table gives to its bare numbers, and where it gives none. */
import { describe, expect, it } from 'vitest';
import { convertTable, figuresOfTable, unsaid } from './support/table.ts';

/** Headings and paragraphs behind the heading of the plan. */
const linesOf = (table: string): string[] =>
  convertTable(table)
    .documents.flatMap(({ sections }) => sections)
    .slice(2)
    .flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs.map((p) => p.text.text)])
    .slice(1, -1);

/** The figures of a table, in one line each. */
const read = (table: string): string[] =>
  figuresOfTable(table).map(
    ({ role, year, measure, unit, indicator, text }) =>
      `${indicator} ${text}${unsaid(text, unit)} ${role} ${year} ${measure}`,
  );

/** What is doubted of tables. */
const doubts = (table: string): string[] =>
  convertTable(table).doubts.flatMap(({ what }) => (/table/.test(what) ? what : []));

const title = '2025年一般公共预算收入表';
const budget = '项目\t2024年执行数\t2025年预算数\t增长%\n税收收入\t400\t420\t5';
const bars =
  '| 项目 | 2024年执行数 | 2025年预算数 | 增长% |\n|---|---|---|---|\n|税收收入|400|420|5|';
const plain = '指标\t2024年完成\t2025年目标\t增长\n财政收入\t500\t530\t6';

describe('a caption gives its unit to bare numbers', () => {
  it.each([
    ['on a line of its own', `${title}\n单位：亿元\n${budget}`],
    ['in brackets', `${title}\n（单位: 亿元）\n${budget}`],
    ['with letters apart', `${title}\n                 单 位 ： 亿 元\n\n${budget}`],
    ['of money', `${title}\n金额单位：人民币亿元\n${budget}`],
    ['right of the title', `${title}        单位：亿元\n${budget}`],
    ['right of the title behind a tab', `表1 ${title}\t单位：亿元\n${budget}`],
    ['in the brackets of the title', `表1 ${title}（单位：亿元）\n${budget}`],
    ['in the last cell of a row', `${title}\n编制单位：市财政局\t\t\t金额单位：亿元\n${budget}`],
    ['in the first cell of a row', `${title}\n单位：亿元\t\t\t预算01表\n${budget}`],
    ['in a cell between bars', `| ${title} | | | |\n| | | | 单位：亿元 |\n${bars}`],
    ['above Markdown', `**${title}**\n\n单位：亿元\n\n${bars}`],
    ['with notes between', `${title}\n单位：亿元\n（草案）\n编制单位：市财政局\n${budget}`],
    ['as a heading', `（一）${title}（单位：亿元）\n${budget}`],
    ['of an attachment', `附表1：${title}\n单位：亿元\n${budget}`],
  ])('%s', (_, table) => {
    expect(read(table)).toEqual([
      '税收收入 400(亿元) outcome 2024 amount',
      '税收收入 420(亿元) target 2025 amount',
      '税收收入 5(%) target 2025 increase',
    ]);
    expect(doubts(table)).toEqual([]);
  });

  it('where each cell stands on a line of its own, and below two rows of a header', () => {
    const stacked = '项目\n2024年执行数\n2025年预算数\n\n税收收入\n400\n420\n\n非税收入\n100\n105';
    const double = '科目\t2024年\t\t2025年\n\t预算\t执行\t预算\n税收收入\t390\t400\t420';
    expect(read(`单位：万元\n${stacked}`).slice(0, 2)).toEqual([
      '税收收入 400(万元) outcome 2024 amount',
      '税收收入 420(万元) target 2025 amount',
    ]);
    expect(read(`单位：万元\n${double}`)).toEqual([
      '税收收入 390(万元) target 2024 amount',
      '税收收入 400(万元) outcome 2024 amount',
      '税收收入 420(万元) target 2025 amount',
    ]);
  });

  it('of a plan: people, with bounds and words as cells have them', () => {
    expect(
      read(
        '（单位：万人）\n指标\t2024年完成\t2025年目标\n城镇新增就业\t3.2\t3以上\n培训\t约2\t5000人次',
      ),
    ).toEqual([
      '城镇新增就业 3.2(万人) outcome 2024 amount',
      '城镇新增就业 3以上(万人) target 2025 amount',
      '培训 2(万人) outcome 2024 amount',
      '培训 5000人次 target 2025 amount',
    ]);
  });

  it('and stays the paragraph or heading that it is', () => {
    expect(linesOf(`${title}\n单位：亿元\n${budget}`)).toEqual([
      title,
      '单位：亿元',
      '项目　2024年执行数　2025年预算数　增长%',
      '税收收入　400　420　5',
    ]);
  });
});

describe('% beside the unit', () => {
  it('is that of growth, shares and completion', () => {
    const table =
      '单位: 万元、%\n科目\t2024年预算数\t2024年执行数\t完成预算%\t占比\t增幅\t增减额\n税收收入\t400\t390\t97.5\t65\t2\t8';
    expect(read(table)).toEqual([
      '税收收入 400(万元) target 2024 amount',
      '税收收入 390(万元) outcome 2024 amount',
      '税收收入完成预算 97.5(%) outcome 2024 share',
      '税收收入占比 65(%) outcome 2024 share',
      '税收收入 2(%) outcome 2024 increase',
      '税收收入 8(万元) outcome 2024 increase',
    ]);
    expect(doubts(table)).toEqual([]);
  });

  it.each([
    ['', ['6(%) target 2025 increase'], '单位：亿元/%'],
    ['of what may be an amount', [], '单位：亿元、%', '增减'],
    ['where it does not stand', [], '单位：亿元'],
  ])('and of no column %s', (_, rate, caption, change = '增长') => {
    expect(read(`${caption}\n${plain.replace('增长', change)}`)).toEqual([
      '财政收入 500(亿元) outcome 2024 amount',
      '财政收入 530(亿元) target 2025 amount',
      ...rate.map((told) => `财政收入 ${told}`),
    ]);
  });
});

describe('a caption gives nothing', () => {
  it.each([
    ['of two units', '单位：亿元、万人'],
    ['of two captions', '数量单位：吨\n金额单位：亿元'],
    ['of two captions on a line', '数量单位：吨\t金额单位：亿元'],
    ['of rates alone', '单位：%'],
    ['of times', '单位：天'],
    ['of those in charge', '责任单位：县'],
    ['that is no unit', '单位：亿元（不含税）'],
    ['in a row with numbers', '税收收入\t12\t单位：亿元'],
    ['in a sentence', '完成预算编制。单位：亿元'],
    ['that stands too far above', '单位：亿元\n（草案）\n编制单位：市财政局\n2025年1月'],
    ['behind a heading', '单位：亿元\n（一）收入情况'],
    ['behind another title', '单位：亿元\n表二 收入情况'],
    ['behind a sentence', '单位：亿元\n收入情况见下表。'],
  ])('%s', (_, above) => {
    expect(read(`${above}\n${plain}`)).toEqual([]);
    expect(doubts(`${above}\n${plain}`)).toHaveLength(1);
  });

  const first = ['财政收入 500(亿元) outcome 2024 amount', '财政收入 530(亿元) target 2025 amount'];
  it.each([
    ['another table', '指标\t2023年完成\t2024年完成\t增长\n学位\t5\t6\t7'],
    ['the same header again', `\n${plain.split('\n')[0]}\n学位\t5\t6\t7`],
    ['another caption', '单位：万人\t\t\t\n技能人才\t5\t6\t7'],
    ['a row that heads others of another unit', '二、就业（万人）\t\t\t\n城镇\t5\t6\t7'],
    ['what stands below another title', '就业情况表\t\t\t\n城镇\t5\t6\t7'],
    ['a row of words', '口袋公园\t完成\t完成\t—\n学位\t5\t6\t7'],
    ['a rate', '城镇化率\t60\t61\t1'],
    ['an index', '居民消费价格指数（上年=100）\t100.2\t102\t—'],
    ['other things', '粮食产量\t30\t31\t3\n总人口\t200\t201\t1\n企业数量\t5\t6\t7'],
    ['a row of several units', '投资（亿元、%）\t50\t60\t1'],
  ])('to %s', (_, below) => {
    expect(read(`单位：亿元\n${plain}\n${below}`)).toEqual(first);
  });

  it('to a column that tells another unit or counts other things', () => {
    expect(
      read('单位：亿元\n项目\t2025年计划投资\t2025年计划户数\t总投资（万元）\n滨江路\t12\t300\t34'),
    ).toEqual([
      '滨江路投资 12(亿元) target 2025 amount',
      '滨江路总投资 34(万元) context null amount',
    ]);
  });

  it('to a row that tells another unit, and to its parts', () => {
    expect(
      read(
        `单位：亿元\n指标\t2025年目标\n就业（万人）\t3\n其中：青年\t1\n税收\t400\n其中：增值税\t90`,
      ),
    ).toEqual([
      '就业 3(万人) target 2025 amount',
      '税收 400(亿元) target 2025 amount',
      '增值税 90(亿元) target 2025 amount',
    ]);
  });

  it('to serial numbers, codes, years, and rows without a unit below 单位', () => {
    expect(
      read(
        '金额单位：万元\n序号\t科目编码\t科目名称\t单位\t2024年执行数\t建成年份\n1\t2010101\t行政运行\t\t5\t2025\n2\t2010102\t一般事务\t万元\t6\t2025',
      ),
    ).toEqual(['一般事务 6(万元) outcome 2024 amount']);
  });
});
