/** Numbered notes under no heading: at the foot of pages and at the end of a text. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/convert/indicators/index.ts';
import { issuerDirectory } from '../../src/issuers/directory.ts';
import { explain } from '../../src/convert/explain.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import type { Seed, StructuredDocument } from '../../src/convert/types.ts';

const seedOf = (text: string): Seed => ({ name: 'n.txt', text, encoding: 'utf-8' });

function read(text: string): StructuredDocument {
  const seed = convertStructure(seedOf(text), [], []);
  expect(accountFor(seed)).toMatchObject({ lost: 0, twice: 0 });
  expect(seed.documents).toHaveLength(1);
  return seed.documents[0]!;
}

const head = `河川市政府工作报告
——2026年1月18日在河川市第九届人民代表大会第三次会议上
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2025年工作回顾
`;

const paragraphsOf = ({ sections }: StructuredDocument, slug: string): string[] =>
  sections.find((section) => section.slug === slug)?.paragraphs.map(({ text }) => text.text) ?? [];

describe('notes at the end of a text', () => {
  const notes = [
    '［1］三河一湖：清河、柳河、白河和南湖。',
    '［2］“一窗办”：一个窗口受理，部门分头办理。',
    '［3］小哥驿站：为快递员歇脚办的场所。',
  ];
  const body = `${head}整治三河一湖［1］，推行“一窗办”［2］，新建小哥驿站［3］12个。
二、2026年工作安排
新增学位3000个。
各位代表！让我们团结奋斗，写好河川新篇章！
`;

  it('are an attachment whose heading stands nowhere, and explain their terms', () => {
    const document = read(body + notes.join('\n'));
    expect(paragraphsOf(document, 'attachment')).toEqual(notes);
    expect(document.sections.at(-1)).toMatchObject({ heading: '注释', headingSpans: [] });
    expect(document.inferred).toEqual(['attachment.heading']);
    expect(document.definitions.map(({ term }) => term)).toEqual([
      '三河一湖',
      '“一窗办”',
      '小哥驿站',
    ]);
  });

  it('may bear raised numbers that lost their place', () => {
    const bare = notes.map((note) => note.replace(/［(\d)］/, '$1 '));
    const text = body.replace(/［(\d)］/g, '$1');
    const document = read(text + bare.join('\n'));
    expect(document.definitions.map(({ number, term }) => [number, term])).toEqual([
      [1, '三河一湖'],
      [2, '“一窗办”'],
      [3, '小哥驿站'],
    ]);
    expect(paragraphsOf(read(body + bare.join('\n')), 'attachment')).toEqual([]);
  });

  it('are none where the text refers to none of them', () => {
    const list = body.replace(/［\d］/g, '');
    expect(paragraphsOf(read(list + notes.join('\n')), 'attachment')).toEqual([]);
    expect(paragraphsOf(read(`${list}（1）清河。\n（2）柳河。`), 'attachment')).toEqual([]);
  });
});

describe('notes at the foot of pages', () => {
  const text = `${head}过去一年，我们整治三河一湖①，推行“一窗办”②，城市面貌和民生服
务都有了新的变化，经济社会发展迈上新台阶，新建公园12个，建成小学
─────────
① 三河一湖：清河、柳河、白河和南湖，都在城区以内，流经四个街道，最后汇
入东江。
② “一窗办”：一个窗口受理，部门分头办理。
- 1 -
和幼儿园8所，新增学位2600个，让更多孩子在家门口上学，新建小哥驿站
①12个，为快递员歇脚办了实事，得到大家的好评。
二、2026年工作安排
今年要新增学位3000个，继续为市民办好实事，让大家过上更好的日子，再
① 小哥驿站：为快递员歇脚办的场所。
- 2 -
建公园6个。
`;
  const document = read(text);

  it('stand behind the text, which goes on from page to page', () => {
    expect(paragraphsOf(document, 'attachment')).toEqual([
      '①三河一湖：清河、柳河、白河和南湖，都在城区以内，流经四个街道，最后汇入东江。',
      '②“一窗办”：一个窗口受理，部门分头办理。',
      '①小哥驿站：为快递员歇脚办的场所。',
    ]);
    expect(paragraphsOf(document, 'review')).toHaveLength(1);
    expect(paragraphsOf(document, 'review')[0]).toContain('建成小学和幼儿园8所');
    expect(paragraphsOf(document, 'plan')[0]).toContain('再建公园6个。');
  });

  it('say in an explanation what they are', () => {
    const nothing = {
      catalog: [],
      corrections: [],
      indicators: readCatalogue([]),
      issuers: issuerDirectory([]),
    };
    const said = (line: number): string => explain(seedOf(text), nothing, line).join('; ');
    expect(said(9)).toMatch(/begins anew \(note.*attachment\.p1, which explains 「三河一湖」/);
    expect(said(10)).toMatch(/goes on with a line before it.*attachment\.p1/);
  });
});
