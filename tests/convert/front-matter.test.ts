/** Markdown copies that tell of themselves above their text. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { StructuredDocument, StructuredSeed } from '../../src/convert/types.ts';

const convert = (text: string): StructuredSeed =>
  convertStructure({ name: 'r.md', text, encoding: 'utf-8' }, [], []);

const body = `——2024年1月16日在河川市第九届人民代表大会第四次会议上

各位代表：

现在，我代表市人民政府向大会报告工作，请予审议。

一、2023年工作回顾

新建公园12个，改造道路35公里。

二、2024年工作安排

今年要开工重点项目60个。
`;

const frontMatter = (title: string): string =>
  `---\nsource: https://www.example.cn/art/2024/1/20.html\ntitle: ${title}\ntags:\n  - 报告\n---\n\n`;

function read(text: string): StructuredDocument {
  const seed = convert(text);
  expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  expect(seed.documents).toHaveLength(1);
  return seed.documents[0]!;
}

describe('the front matter of a Markdown copy', () => {
  it('gives the title, the year and the issuer that the text does not say', () => {
    for (const title of ['2024年河川市政府工作报告', '"2024年河川市政府工作报告"'])
      expect(read(frontMatter(title) + body)).toMatchObject({
        kind: 'government-work-report',
        title: '2024年河川市政府工作报告',
        issuer: '河川市',
        date: '2024-01-16',
      });
  });

  it('is set aside but for its title', () => {
    const document = read(frontMatter('2024年河川市政府工作报告') + '政府工作报告\n\n' + body);
    expect(document.sections[0]?.paragraphs.map(({ text }) => text.text)).toEqual([
      '各位代表：',
      '现在，我代表市人民政府向大会报告工作，请予审议。',
    ]);
    const { setAside } = convert(frontMatter('2024年河川市政府工作报告') + body);
    expect(setAside.filter(({ why }) => why === 'trailer')).toHaveLength(2);
  });

  it('is set aside with its title where the text repeats that', () => {
    const title = '河川市2023年统计公报';
    const text = `${frontMatter(title)}# ${title}\n\n河川市统计局\n\n2024年4月16日\n\n全年新建公园12个。\n`;
    expect(read(text).title).toBe(title);
    expect(convert(text).setAside[0]?.span).toEqual([0, frontMatter(title).trimEnd().length]);
  });

  it('is none where a line between the rules is prose', () => {
    const text = `---\n河川市政府工作报告\n---\n\n${body}`;
    expect(convert(text).setAside.filter(({ why }) => why === 'trailer')).toEqual([]);
    expect(read(text).title).toBe('河川市政府工作报告');
  });
});
