/** Tables inside a text: their rows, and what they must not do to the lines around them. */
import { describe, expect, it } from 'vitest';
import { toDocuments } from '../../src/convert/content.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import { tabularForm } from '../../src/convert/tables.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';

const head = `河川市政府工作报告
——2026年1月18日在河川市第九届人民代表大会第三次会议上
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2025年工作回顾
`;
const plan = '二、2026年工作安排\n新增学位3000个。';

function convert(review: string): StructuredSeed {
  const text = `${head}${review}\n${plan}`;
  const structured = convertStructure({ name: 't.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  return structured;
}

/** Headings and paragraphs behind the opening. */
const linesOf = (review: string): string[] =>
  convert(review)
    .documents.flatMap(({ sections }) => sections)
    .filter(({ level }) => level > 0)
    .flatMap(({ heading, paragraphs }) => [
      `# ${heading}`,
      ...paragraphs.map(({ text }) => text.text),
    ]);

const around = ['# 2025年工作回顾', '# 2026年工作安排', '新增学位3000个。'];
const whole = (...lines: string[]): string[] => [
  around[0]!,
  ...lines,
  around[1]!,
  ...around.slice(2),
];

describe('indented lines in a text that has no indents', () => {
  it.each([
    [
      'rows of a table',
      '城镇化率为61.5%，比上年提高0.8个百分点。\n  粮食烟酒   -0.7\n  鞋  帽    0.5',
      ['城镇化率为61.5%，比上年提高0.8个百分点。', '粮食烟酒　-0.7', '鞋帽　0.5'],
    ],
    ['one row', '建成公园9个。\n  粮食烟酒 -0.7', ['建成公园9个。', '粮食烟酒-0.7']],
    [
      'one sentence',
      '建成公园9个。\n　　其中城区5个。\n完成植树12万株。',
      ['建成公园9个。', '其中城区5个。', '完成植树12万株。'],
    ],
  ])('leave all others their paragraphs and headings: %s', (_, review, lines) => {
    expect(linesOf(review)).toEqual(whole(...lines));
  });

  it('leave flush headings theirs where the paragraphs are indented', () => {
    const prose = `${'全市经济稳步增长，城市建设、社会事业全面进步，'.repeat(4).slice(0, -1)}。`;
    const wrapped = `　　${prose.slice(0, 32)}\n${prose.slice(32, 66)}\n${prose.slice(66)}`;
    const found = linesOf(`${wrapped}\n${wrapped}\n（一）产业发展\n${wrapped}`);
    expect(found.slice(0, 5)).toEqual([around[0], prose, prose, '# 产业发展', prose]);
  });
});

describe('rows of a table', () => {
  const named = (review: string): string[] =>
    toDocuments(convert(review), 't')
      .flatMap(({ sections }) => sections)
      .filter(({ data }) => data.part === 'review')
      .flatMap(({ data, paragraphs }) =>
        data.figures.map((figure) => {
          expect(paragraphs[figure.p - 1]!.slice(...figure.in)).toBe(figure.text);
          return `${figure.text} ${figure.indicator} ${figure.measure}`;
        }),
      );

  const tabs =
    '任务见下表：\n项目\t计划\t完成\n托位\t300个\t320个\n财政收入\t增长4%\t增长5.1%\n植树12万株。';
  const bars =
    '| 项目 | 计划 | 完成 |\n|---|:---:|---|\n| 托位 | 300个 | 320个 |\n|2|口袋公园|新建步道8公里|25座|\n植树12万株。';

  it.each([
    [
      'tabs',
      tabs,
      ['任务见下表：', '项目　计划　完成', '托位　300个　320个', '财政收入　增长4%　增长5.1%'],
    ],
    [
      'bars',
      bars,
      ['| 项目 | 计划 | 完成 |', '| 托位 | 300个 | 320个 |', '|2|口袋公园|新建步道8公里|25座|'],
    ],
    [
      'marks away, in a table of a Markdown copy',
      '| <br> **表3  2025年主要指标** | | <br> |\n| --- | --- | --- |\n| <br>**指 标** | <br>完成 | |\n| <br>托位 | <br>320个 | <br> |\n植树12万株。',
      ['| 表3 2025年主要指标 | | |', '| 指标 | 完成 | |', '| 托位 | 320个 | |'],
    ],
    [
      'sentences whole',
      `| 序号 | 完成情况 |\n|---|---|\n| **1** | **已完成。**<br>${'新建公园12个，改造道路35公里。'.repeat(14)} |\n植树12万株。`,
      ['| 序号 | 完成情况 |', `| 1 | 已完成。${'新建公园12个，改造道路35公里。'.repeat(14)} |`],
    ],
  ])('are paragraphs that keep their %s', (_, review, rows) => {
    expect(linesOf(review)).toEqual(whole(...rows, '植树12万株。'));
  });

  it('name their figures by their first words', () => {
    expect(named(tabs)).toEqual([
      '300个 托位 amount',
      '320个 托位 amount',
      '4% 财政收入 increase',
      '5.1% 财政收入 increase',
      '12万株 植树 amount',
    ]);
    expect(named(bars).slice(1, -1)).toEqual([
      '320个 托位 amount',
      '8公里 步道 amount',
      '25座 口袋公园 amount',
    ]);
  });

  it('are one doubt together, not one each', () => {
    const about = convert('托位\t300个\t320个\n财政收入\t增长4%\t增长5.1%').doubts;
    expect(about).toEqual([
      { line: 6, what: expect.stringContaining('columns are not told apart') },
    ]);
  });

  it.each(['三、\t2025年工作情况', '城市\t建设成效明显。乡村\t面貌改善。', '建 设  城  市'])(
    'are not seen in %s',
    (line) => expect(tabularForm(line)).not.toBe('row'),
  );
});
