/** A table of contents before a report is set aside, whatever stands behind its entries. */
import { describe, expect, it } from 'vitest';
import { contentsLists } from '../../src/convert/contents-list.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';

const head = `政府工作报告
——2026年1月18日在河川市第九届人民代表大会第三次会议上
河川市市长 李安
`;
const text = `各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2025年工作回顾
一年来，全市地区生产总值增长5.1%。
（一）产业稳步转型。新建厂房30栋。
（二）民生持续改善。新增学位3000个。
二、2026年工作安排
改造老旧小区25个。
`;
const entries = [
  ['一、2025年工作回顾', '1'],
  ['（一）产业稳步转型', '2'],
  ['（二）民生持续改善', '3'],
  ['二、2026年工作安排', '12'],
] as const;
const listed = (join: (entry: string, page: string) => string): string =>
  `${entries.map(([entry, page]) => join(entry, page)).join('\n')}\n`;

function read(seed: string) {
  const structured = convertStructure({ name: 't.txt', text: seed, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  const [document] = structured.documents;
  return {
    headings: document!.sections.map(({ heading }) => heading),
    speaker: document!.speaker,
    contents: structured.setAside
      .filter(({ why }) => why === 'contents')
      .map(({ span }) => seed.slice(...span)),
  };
}
const plain = read(head + text);

describe('a table of contents', () => {
  it.each([
    ['with leaders', '目  录\n', (entry: string, page: string) => `${entry}……………${page}`],
    ['with dots', '目录\n', (entry: string, page: string) => `${entry} ...... (${page})`],
    ['with a blank', '【目录】\n', (entry: string, page: string) => `${entry} ${page}`],
    ['without pages', '目 录\n', (entry: string) => entry],
    ['without a title', '', (entry: string, page: string) => `${entry}…………${page}`],
  ])('%s is set aside', (_, title, join) => {
    const list = title + listed(join);
    const found = read(head + list + text);
    expect(found.contents).toEqual(list.trim().split('\n'));
    expect(found.headings).toEqual(plain.headings);
    expect(found.speaker).toBe('李安');
  });

  it('takes no more time than the length of the text allows', () => {
    const many = Array.from({ length: 40_000 }, (_, i) => (i % 2 === 0 ? '目录' : `第${i}行`));
    const lines = many.map((text) => ({ span: [0, 0] as const, text, why: null }));
    const start = performance.now();
    expect(contentsLists(lines)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is no list of livelihood tasks and no single line with dots', () => {
    expect(read(head + text.replace('新建厂房30栋。', '新建厂房……30')).contents).toEqual([]);
    expect(read(`${head}${text}目录\n新建桥梁5座。\n修缮公园3处。\n`).contents).toEqual([]);
  });
});
