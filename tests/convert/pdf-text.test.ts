/** Reports as the text layer of a PDF gives them. */
import { describe, expect, it } from 'vitest';
import { toDocuments } from '../../src/convert/content.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';

const printed = (page: number): string =>
  `2026/1/23 21:07 政府⼯作报告 - 河川市⼈民政府⽹\nhttps://www.example.cn/art/2026/1/content.html ${page}/2`;

const layer = `政 　 府 　 工 　 作 　 报 　 告政 　 府 　 工 　 作 　 报 　 告
——2026年1月18日在河川市第九届人民代表大会第三次会议上
市⻓ 李 明
各 位 代 表 ：各 位 代 表 ：
现在，我代表市人民政府，向大会报告工作，请予审议。
一 、 2 0 2 5 年 工 作 回 顾一 、 2 0 2 5 年 工 作 回 顾
过去一年，我们推动经济稳步增长，城市建设、社会事业全面进步，新建公园12个，改
造道路35公里，新增绿地200公顷，为2.3万⼾居民装上了电梯和扶手，又建成学校和
${printed(1)}
医院8所，新增床位600张，各项民生事业再上台阶。
二 、 2 0 2 6 年 工 作 安 排二 、 2 0 2 6 年 工 作 安 排
（ 一 ） 做 强 实 体 经 济 。 （ 一 ） 做 强 实 体 经 济 。今年要开工重点项目60个，
办好民生实事，新增学位3000个，让更多孩子在家门口上好学，让老人就近看好病。
${printed(2)}
`;

describe('the text layer of a PDF', () => {
  const seed = convertStructure({ name: 'p.txt', text: layer, encoding: 'utf-8' }, [], []);
  const [document] = toDocuments(seed, 'p');
  const [, review, plan] = document!.sections;

  it('loses no character', () => {
    expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  });

  it('has letter-spaced lines once that were printed twice over', () => {
    expect(document!.report).toMatchObject({ title: '政府工作报告', date: '2026-01-18' });
    expect(document!.sections.map(({ data }) => data.heading)).toEqual([
      '政府工作报告',
      '2025年工作回顾',
      '2026年工作安排',
      '做强实体经济',
    ]);
    expect(plan!.data.number).toBe('二、');
  });

  it('goes on over the lines that a browser prints on each page', () => {
    expect(review!.paragraphs).toHaveLength(1);
    expect(review!.paragraphs[0]).toMatch(/又建成学校和医院8所，.*再上台阶。$/);
  });

  it('is read with the characters that its radicals stand for', () => {
    expect(document!.report.speaker).toBe('李明');
    expect(review!.paragraphs[0]).toContain('为2.3万户居民');
    const households = review!.data.figures.find(({ value }) => value === 23000 || value === 2.3);
    expect(households).toMatchObject({ text: '2.3万⼾', unit: '万户' });
  });
});
