/** What stands behind a report: attachments, and what is none. */
import { describe, expect, it } from 'vitest';
import { convertStructure } from '../../src/convert/index.ts';

const head = `河川县人民政府工作报告
——2022年3月2日在河川县第十七届人民代表大会第二次会议上
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、2021年工作回顾
过去一年，各项工作取得进展，新建公园12个，改造道路35公里。
二、2022年工作安排
（一）做强县域经济。今年实施重点项目80个，新增规上企业10家以上。
`;
const closing = '各位代表！让我们团结奋斗，为建设幸福河川而努力！\n';

/** Part, heading and number of paragraphs of the sections, and the doubts. */
function read(text: string): { sections: string[]; doubts: string[] } {
  const seed = convertStructure({ name: 'a.txt', text, encoding: 'utf-8' }, [], []);
  return {
    sections: seed.documents[0]!.sections.map(
      ({ part, heading, paragraphs }) => `${part} ${heading} ${paragraphs.length}`,
    ),
    doubts: seed.doubts.map(({ what }) => what),
  };
}

describe('an attachment', () => {
  it('has the line behind its label for its heading, whatever that says', () => {
    const list = '附件：\n1.2022年重点项目计划\n2.名词解释\n';
    const plans = '附件1\n2022年重点项目计划\n清河大桥，桥长320米，投资8600万元。\n';
    const terms = '附件2\n名词解释\n1.规上企业：年主营业务收入2000万元以上的工业企业。\n';
    const { sections, doubts } = read(head + closing + list + plans + terms);
    expect(sections.slice(2)).toEqual([
      'plan 2022年工作安排 3',
      'plan 做强县域经济 1',
      'attachment 2022年重点项目计划 1',
      'attachment 名词解释 1',
    ]);
    expect(doubts.join()).not.toContain('heading');
  });

  it('is no task of the plan to do good deeds', () => {
    for (const task of ['（二）民生实事', '（二）办好民生实事', '**全力办好民生实事**'])
      expect(
        read(`${head}${task}\n新建幼儿园2所，改造老旧小区8个。\n${closing}`).sections.join(),
      ).not.toContain('attachment');
    expect(read(`${head}${closing}2022年十件民生实事\n新建幼儿园2所。`).sections.at(-1)).toBe(
      'attachment 2022年十件民生实事 1',
    );
  });
});

describe('headings below those of sections', () => {
  it('are one doubt together', () => {
    const parts = head
      .replace('一、', '第一部分 ')
      .replace('二、', '第二部分 ')
      .replace(/（一）.*\n/, '');
    const deep = ['一、做强工业', '二、建好城市']
      .map((one) => `${one}\n（一）抓项目\n今年开工60个。\n（二）抓管理\n新建公园3个。\n`)
      .join('');
    const { sections, doubts } = read(parts + deep + closing);
    expect(sections.slice(-2)).toEqual(['plan 做强工业 4', 'plan 建好城市 4']);
    expect(doubts.filter((doubt) => doubt.includes('headings below'))).toEqual([
      expect.stringContaining('「（一）抓项目」 and 3 more lines'),
    ]);
  });
});
