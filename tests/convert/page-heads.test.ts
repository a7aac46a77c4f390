/** Reports from files set in pages: numbers and running heads of pages inside the text. */
import { describe, expect, it } from 'vitest';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { StructuredSeed } from '../../src/convert/types.ts';
import { report } from './support/report.ts';
import { setInColumns } from './support/wrap.ts';

function convert(text: string): StructuredSeed {
  const structured = convertStructure({ name: 'p.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  return structured;
}

const textsOf = ({ documents }: StructuredSeed): string[] =>
  documents.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading ?? '',
      ...paragraphs.map(({ text }) => text.text),
    ]),
  ]);

const plain = setInColumns(report, { width: 30, first: 'indented' });

/** The report with lines put in behind every twentieth of its lines. */
function inPages(between: (page: number) => string): string {
  return plain
    .split('\n')
    .flatMap((line, i) => (i % 20 === 19 ? [line, between((i + 1) / 20)] : [line]))
    .join('\n');
}

describe('what stands at the head and foot of every page', () => {
  it.each([
    ['bare numbers', (page: number) => `\n${page}\n`],
    ['a gazette', (page: number) => `\n河川市人民政府公报　　2024年第2期\n\n${page}\n`],
    ['a gazette, turned round', (page: number) => `${page}\n2024年第2期　河川市人民政府公报`],
    ['a line of its own', (page: number) => `\n— ${page} —\n河川两会专辑\n`],
    [
      'a newspaper',
      (page: number) => `2024年1月20日　星期六　　要闻　　A0${page}\n新闻热线：0828-2345678`,
    ],
    [
      'its makers',
      () => '河川日报\n责任编辑 王红 版式 张三 校对 李四\nA03版 时政要闻 2024年1月20日 星期六',
    ],
    [
      'a running head on either side of the number',
      (page: number) => (page % 2 ? `\n河川市人大会议文件　　${page}\n` : `${page}　政府工作报告`),
    ],
    ['a chapter, the number between dots', (page: number) => `特　载　　　　　　· ${page} ·`],
    ['one of several pages', (page: number) => `第${page}页/共9页`],
    ['full-width numbers', () => '－１２－'],
    ['numbers in English', (page: number) => `Page ${page} of 9`],
  ])('is set aside: %s', (_, between) => {
    expect(textsOf(convert(inPages(between)))).toEqual(textsOf(convert(plain)));
  });

  it('is no line that stands once, and no number of a list', () => {
    const text = `${report}1\n河川两会专辑\n`;
    expect(textsOf(convert(text)).join('\n')).toContain('河川两会专辑');
    const listed = report.replace('名词解释\n', '名词解释\n1\n2\n3\n');
    expect(convert(listed).setAside.map(({ why }) => why)).not.toContain('page-number');
  });

  it('is no blank line between all lines', () => {
    const apart = (first: 'indented' | 'blank', line: string): string =>
      setInColumns(report, { width: 30, first }).replace(/\n/g, line);
    expect(textsOf(convert(apart('indented', '\n\n')))).toEqual(textsOf(convert(plain)));
    expect(textsOf(convert(apart('blank', '\r\n\r\n')))).toEqual(textsOf(convert(plain)));
  });

  it('does not part a number that the page breaks', () => {
    const cut = report
      .replace('1.2万个', '1\n\n- 3 -\n\n.2万个')
      .replace('480亿元', '48\n\n- 2 -\n\n0亿元');
    expect(textsOf(convert(cut))).toEqual(textsOf(convert(report)));
  });
});
