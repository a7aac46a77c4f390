/** What the columns of a table tell of its figures, and what stays in doubt where they tell nothing. */
import { describe, expect, it } from 'vitest';
import { toDocuments } from '../../src/convert/content.ts';
import { convertStructure } from '../../src/convert/index.ts';
import { headerOf } from '../../src/convert/table-header.ts';
import { convertTable, figuresOfTable, firstLine, unsaid } from './support/table.ts';

/** The figures of a table in the plan of 2025, in one line each. */
const read = (table: string): string[] =>
  figuresOfTable(table).map(
    ({ role, year, measure, comparator, value, unit, indicator, text }) =>
      `${indicator} ${text}${unsaid(text, unit)} ${role} ${year} ${measure}` +
      `${comparator === 'eq' ? '' : ` ${comparator}`}${value < 0 ? ' below 0' : ''}`,
  );

/** Lines of the table that are in doubt, from 1, with the first words of what is. */
const doubts = (table: string): string[] =>
  convertTable(table)
    .doubts.filter(({ line }) => line >= firstLine)
    .map(({ line, what }) => `${line - firstLine + 1} ${what}`);

const product = [
  '地区生产总值 8500(亿元) outcome 2024 amount',
  '地区生产总值 9000(亿元) target 2025 amount',
];
const jobs = [
  '城镇新增就业 3.2(万人) outcome 2024 amount',
  '城镇新增就业 3以上(万人) target 2025 amount gte',
];

describe('columns of what was achieved and what is aimed at', () => {
  it.each([
    [
      'parted by tabs',
      '指标\t单位\t2024年完成\t2025年目标\n地区生产总值\t亿元\t8500\t9000\n城镇新增就业\t万人\t3.2\t3以上',
    ],
    [
      'parted by bars',
      '| 指标 | 单位 | 2024年 | 2025年目标 | 属性 |\n|---|:-:|---|---|---|\n| 地区生产总值 | 亿元 | 8500 | 9000 | 预期性 |\n| 城镇新增就业 | 万人 | 3.2 | 3以上 | |',
    ],
    [
      'parted by bars without ends',
      '指标名称 | 单位 | 上年实绩 | 目标\n地区生产总值 | 亿元 | 8500 | 9000\n城镇新增就业 | 万人 | 3.2 | 3以上',
    ],
    [
      'set under one another with spaces',
      '指标                  2024年实际    2025年预期\n地区生产总值（亿元）  8500          9000\n城镇新增就业（万人）  3.2           3以上',
    ],
    [
      'parted by single spaces',
      '序号 主要指标 2024年完成 2025年计划\n1 地区生产总值(亿元) 8500 9000\n2 城镇新增就业(万人) 3.2 3以上',
    ],
    [
      'a cell a line',
      '指标\n单位\n2024年完成\n2025年目标\n\n地区生产总值\n亿元\n8500\n9000\n\n城镇新增就业\n万人\n3.2\n3以上',
    ],
    [
      'a cell a line, with numbers before the names',
      '指标\n2024年完成\n2025年目标\n1.地区生产总值（亿元）\n8500\n9000\n2.城镇新增就业（万人）\n3.2\n3以上',
    ],
    [
      'with letters apart and cells left out at the end',
      '指　标 | 单　位 | 2024年 | 2025年 | 备注 |\n---|---|---|---|---|\n地区生产总值 | 亿元 | 8500 | 9000 | |\n城镇新增就业 | 万人 | 3.2 | 3以上 |',
    ],
    [
      'with a class over several rows',
      '类别\t指标\t单位\t2024年\t2025年\n经济\t地区生产总值\t亿元\t8500\t9000\n城镇新增就业\t万人\t3.2\t3以上',
    ],
    [
      'with a header of two rows and rows that head others',
      '指标\t单位\t2024年\t\t2025年\n\t\t完成\t位次\t目标\n一、经济发展\t\t\t\t\n地区生产总值\t亿元\t8500\t\t9000\n二、民生\t\t\t\t\n城镇新增就业\t万人\t3.2\t\t3以上',
    ],
  ])('%s', (_, table) => {
    expect(read(table)).toEqual([...product, ...jobs]);
    expect(doubts(table)).toEqual([]);
  });

  it('give their years to the columns of change beside them', () => {
    const table =
      '项目\t2024年完成（亿元）\t同比增长（%）\t2025年预期（亿元）\t增长%\n固定资产投资\t300\t-3\t310\t3.5左右\n社会消费品零售总额\t200\t5%\t—\t≥6';
    expect(read(table)).toEqual([
      '固定资产投资 300(亿元) outcome 2024 amount',
      '固定资产投资 -3(%) outcome 2024 increase below 0',
      '固定资产投资 310(亿元) target 2025 amount',
      '固定资产投资 3.5左右(%) target 2025 increase approx',
      '社会消费品零售总额 200(亿元) outcome 2024 amount',
      '社会消费品零售总额 5% outcome 2024 increase',
      '社会消费品零售总额 6(%) target 2025 increase gte',
    ]);
    expect(doubts(table)).toEqual([]);
  });

  it('keep a mean of years apart from the growth of one', () => {
    expect(
      read('项目\t2020年实际\t2025年预期\t年均增长（%）\n地区生产总值（亿元）\t8500\t12000\t7.2'),
    ).toEqual([
      '地区生产总值 8500(亿元) outcome 2020 amount',
      '地区生产总值 12000(亿元) target 2025 amount',
      '地区生产总值年均增长 7.2(%) target 2025 increase',
    ]);
  });

  it.each([
    ['2020年|2025年|增长（%）', null],
    ['2020年|2025年|比2020年增长（%）', null],
    ['2020年|2024年|同比增长（%）', 2024],
    ['2023年|2024年|增幅（%）', 2024],
  ])('give no year to a change over several: %s', (header, year) => {
    const table = `指标|${header}\n财政收入（亿元）|500|600|20`;
    expect(read(table).at(-1)).toContain(` ${year} increase`);
  });

  it('tell the shares and sums that they head by name', () => {
    const table =
      '| 项目名称 | 总投资（亿元） | 2025年计划投资（亿元） | 责任单位 |\n| 滨江快速路 | 50.3 | 12 | 市住建局 |\n\n| 科目 | 2024年预算数 | 2024年执行数 | 完成预算% |\n| 其中：税收收入（亿元） | 400 | 390 | 97.5 |';
    expect(read(table)).toEqual([
      '滨江快速路总投资 50.3(亿元) context null amount',
      '滨江快速路投资 12(亿元) target 2025 amount',
      '税收收入 400(亿元) target 2024 amount',
      '税收收入 390(亿元) outcome 2024 amount',
      '税收收入完成预算 97.5(%) outcome 2024 share',
    ]);
    expect(doubts(table)).toEqual([]);
  });

  it('hold until another header', () => {
    const table =
      '指标\t2024年目标\t2024年完成情况\n口袋公园\t完成\t完成\n托位\t300个\t320个\n区县\t2023年\t2024年\n江北县学位（个）\t500\t600';
    expect(read(table)).toEqual([
      '托位 300个 target 2024 amount',
      '托位 320个 outcome 2024 amount',
      '江北县学位 500(个) outcome 2023 amount',
      '江北县学位 600(个) outcome 2024 amount',
    ]);
    expect(doubts(table)).toEqual([]);
  });

  it('leave what the words of a cell say', () => {
    expect(
      read(
        '指标\t2024年目标\t2024年完成情况\n固定资产投资\t增长6%左右\t下降3%\n城镇新增就业\t3万人以上\t3.2万人\n居民消费价格\t与上年同步\t涨幅控制在2%\n改造老旧小区\t50个\t已改造52个',
      ),
    ).toEqual([
      '固定资产投资 6%左右 target 2024 increase approx',
      '固定资产投资 3% outcome 2024 decrease',
      '城镇新增就业 3万人以上 target 2024 amount gte',
      '城镇新增就业 3.2万人 outcome 2024 amount',
      '居民消费价格涨幅 2% outcome 2024 increase',
      '老旧小区 50个 target 2024 amount',
      '改造老旧小区 52个 outcome 2024 amount',
    ]);
  });
});

describe('what is not believed', () => {
  it.each([
    [
      'a row with a cell too few',
      '指标\t2024年完成\t2025年目标\n财政收入\t500亿元\t530亿元\n粮食产量\t300万吨',
      [
        '财政收入 500亿元 outcome 2024 amount',
        '财政收入 530亿元 target 2025 amount',
        '粮食产量 300万吨 target 2025 amount',
      ],
      '3 a row of a table that does not line up with its header',
    ],
    [
      'cells of other kinds than their columns',
      '指标\t单位\t2024年完成\n托位\t300\t320个',
      ['托位 320个 target 2025 amount'],
      '1 a table: its columns are not told apart',
    ],
    [
      'a header without years and roles',
      '区县\t地区生产总值（亿元）\t增速（%）\n江北县\t800\t6.0%',
      ['江北县 6.0% target 2025 share'],
      '1 a table: its columns are not told apart',
    ],
    [
      'what was achieved in a year to come',
      '指标\t2024年完成\t2026年完成\n托位（个）\t300\t320个',
      ['托位 300(个) outcome 2024 amount', '托位 320个 target 2025 amount'],
      '2 a table: what its column 「2026年完成」 tells is not known',
    ],
    [
      'a part of a year',
      '指标\t2025年目标\t2024年1-9月完成\n托位\t300个\t320个',
      ['托位 300个 target 2025 amount', '托位 320个 target 2025 amount'],
      '2 a table: what its column 「2024年1-9月完成」 tells is not known',
    ],
    [
      'a number whose unit nobody tells',
      '指标\t2024年完成\t2025年目标\t增长\n财政收入（亿元）\t500\t530\t6\n托位\t300\t320个\t—',
      [
        '财政收入 500(亿元) outcome 2024 amount',
        '财政收入 530(亿元) target 2025 amount',
        '托位 320个 target 2025 amount',
      ],
      '2 a table: neither cell, row nor column tells the unit of 「6」',
    ],
  ])('%s', (_, table, figures, doubt) => {
    expect(read(table)).toEqual(figures);
    expect(doubts(table)).toEqual([expect.stringContaining(doubt)]);
  });

  it('index numbers, serial numbers and years are no figures, and no doubt', () => {
    const table =
      '| 序号 | 指标 | 单位 | 2024年 | 2025年目标 | 完成时限 |\n| 1 | 居民消费价格指数（上年=100） | — | 100.2 | 102 | 2025年 |';
    expect(read(table)).toEqual([]);
    expect(doubts(table)).toEqual([]);
  });

  it('lines of other texts are no cells', () => {
    const lines = ['项目', '建设', '2025年目标', '新建学校', '5所'];
    const paragraphs = convertTable(lines.join('\n')).documents[0]!.sections.at(-1)!.paragraphs;
    expect(paragraphs.map(({ text }) => text.text)).not.toContainEqual(
      expect.stringContaining('　'),
    );
  });
});

describe('a header', () => {
  const columns = (line: string): unknown =>
    headerOf(line.split('|'))?.map((column) =>
      column.kind === 'value'
        ? [
            column.year && Object.values(column.year)[0],
            column.role,
            column.change,
            column.unit + column.label,
          ]
        : column.kind,
    ) ?? null;

  it.each<[string, unknown]>([
    [
      '指标|现状值（2024年）|目标值（2025年）',
      ['name', [2024, 'outcome', null, ''], [2025, 'target', null, '']],
    ],
    ['2025年主要指标|目标值（建议）', ['name', [null, 'target', null, '']]],
    ['目标任务|今年计划|去年完成', ['name', [0, 'target', null, ''], [-1, 'outcome', null, '']]],
    [
      '指标|“十五五”末目标|全国平均',
      ['name', [2030, 'target', null, ''], [null, 'context', null, '全国平均']],
    ],
    [
      '指标|全年计划完成（个）|同比±%',
      ['name', [null, 'target', null, '个'], [null, null, 'increase', '%']],
    ],
    [
      '指标|2024年预算执行情况|比2023年下降（%）',
      ['name', [2024, 'outcome', null, ''], [null, null, 'decrease', '%']],
    ],
    [
      '科目|2025年预算数|增减额',
      ['name', [2025, 'target', null, ''], [null, null, 'increase', '']],
    ],
    ['指标|2021—2025年累计|2025年目标', ['name', 'unread', [2025, 'target', null, '']]],
    ['托位|300个|320个', null],
    ['财政收入|增长4%|增长5.1%', null],
    ['2024年|2025年目标', null],
  ])('%s', (line, read) => {
    expect(columns(line)).toEqual(read);
  });
});

describe('columns of a bulletin', () => {
  const bulletin = (table: string): string[] => {
    const text = `河川县2023年统计公报\n\n一、综合\n\n全县人口24.1万人。\n\n${table}\n\n新设街道3个。\n`;
    const seed = convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);
    const [document] = toDocuments(seed, 'a');
    expect(document?.sections).toHaveLength(1);
    return document!.sections.flatMap(({ data }) =>
      data.figures.map(
        ({ indicator, value, unit, role, year, measure }) =>
          `${indicator} ${value}${unit} ${role} ${year} ${measure}`,
      ),
    );
  };

  it('tell its year where they tell but units, and their caption heads nothing', () => {
    const table =
      '2023年产值及增速\n指 标 | 绝对数(亿元) | 比上年增长(%) |\n林业产值 | 4.62 | -1.3 |\n其中:油茶 | 1.27 | 2.4 |';
    expect(bulletin(table)).toEqual([
      '人口 24.1万人 outcome 2023 level',
      '林业产值 4.62亿元 outcome 2023 amount',
      '林业产值 -1.3% outcome 2023 increase',
      '油茶 1.27亿元 outcome 2023 amount',
      '油茶 2.4% outcome 2023 increase',
      '街道 3个 outcome 2023 amount',
    ]);
  });

  it('may tell what is measured, and the caption in what', () => {
    const table =
      '主要农产品产量\n单位：吨\n产品名称 产量 比上年增长%\n大豆 2164 0.8\n其中：黑豆 317 -2.1';
    expect(bulletin(table).slice(1, -1)).toEqual([
      '大豆产量 2164吨 outcome 2023 amount',
      '大豆产量 0.8% outcome 2023 increase',
      '黑豆产量 317吨 outcome 2023 amount',
      '黑豆产量 -2.1% outcome 2023 increase',
    ]);
  });

  it('may leave their names without a head, and ages are no figures', () => {
    const table =
      '| | 绝对数 (万人) | 比重 (%) |\n| 年末人口 | 24.1 | 100 |\n| 18-34岁 | 5.2 | 21.6 |';
    expect(bulletin(table).slice(1, -1)).toEqual([
      '人口 24.1万人 outcome 2023 level',
      '人口比重 100% outcome 2023 share',
      '18-34岁 5.2万人 outcome 2023 amount',
      '18-34岁比重 21.6% outcome 2023 share',
    ]);
  });
});
