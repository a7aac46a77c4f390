import { describe, expect, it } from 'vitest';
import { accountFor } from '../../src/convert/index.ts';
import type { StructuredDocument, StructuredSeed } from '../../src/convert/types.ts';
import { charactersIn, countsOf, structuredSeed } from './support/seeds.ts';

const prefixes = ['000', '001', '002', '003', '004'] as const;
const seeds = new Map(prefixes.map((prefix) => [prefix, structuredSeed(prefix)]));
const seed = (prefix: (typeof prefixes)[number]): StructuredSeed =>
  seeds.get(prefix) as StructuredSeed;
const document = (prefix: (typeof prefixes)[number], index = 0): StructuredDocument =>
  seed(prefix).documents[index] as StructuredDocument;
const texts = (of: StructuredDocument): string[] =>
  of.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.text));
const section = (of: StructuredDocument, slug: string) => {
  const found = of.sections.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no section ${slug}`);
  return found;
};
const none = { level1NotHeld: 0, level2NotHeld: 0, level2: 0, leads: 0 };

describe('the five seeds', () => {
  it.each([
    [
      '000',
      0,
      { level1: 1, level1NotHeld: 1, level2: 7, level2NotHeld: 0, paragraphs: 34, leads: 26 },
    ],
    ['000', 1, { ...none, level1: 0, paragraphs: 9 }],
    [
      '001',
      0,
      { level1: 2, level1NotHeld: 1, level2: 9, level2NotHeld: 1, paragraphs: 40, leads: 27 },
    ],
    ['002', 0, { ...none, level1: 4, paragraphs: 25 }],
    ['002', 1, { ...none, level1: 3, paragraphs: 25 }],
    [
      '003',
      0,
      { level1: 1, level1NotHeld: 1, level2: 8, level2NotHeld: 1, paragraphs: 30, leads: 30 },
    ],
    ['004', 0, { ...none, level1: 12, paragraphs: 13 }],
  ] as const)(
    'seed %s, document %i has the sections, paragraphs and leads a reader counts',
    (prefix, index, counts) => {
      expect(countsOf(document(prefix, index))).toEqual(counts);
    },
  );

  it.each([
    ['000', 2, 41, 10],
    ['001', 1, 0, 10],
    ['002', 2, 57, 15],
    ['003', 1, 6, 134],
    ['004', 1, 22, 2],
  ] as const)(
    'seed %s holds %i documents, titles of %i and furniture of %i characters',
    (prefix, count, titles, furniture) => {
      const {
        documents,
        setAside,
        seed: { text },
      } = seed(prefix);
      expect(documents).toHaveLength(count);
      expect(
        charactersIn(
          text,
          documents.flatMap(({ titleSpans }) => titleSpans),
        ),
      ).toBe(titles);
      expect(
        charactersIn(
          text,
          setAside.map(({ span }) => span),
        ),
      ).toBe(furniture);
    },
  );

  it.each(prefixes)('seed %s loses no character and holds none twice', (prefix) => {
    expect(accountFor(seed(prefix))).toMatchObject({ lost: 0, twice: 0, first: null });
  });

  it('are converted to the same structure every time', () => {
    expect(structuredSeed('001')).toEqual(seed('001'));
  });
});

describe('hard cases', () => {
  it('a blank line before “ or （ and at a column break does not end a paragraph', () => {
    expect(texts(document('000')).join('\n')).toContain(
      '打造示范性和特色消费场景16个。“一周一场景、一周一主题”活跃线下消费',
    );
    expect(texts(document('001')).join('\n')).toContain('中欧班列（成渝）综合运行指标');
    expect(texts(document('000', 1)).join('\n')).toContain('贴心、便捷服务。“我是今年的应届毕业生');
  });

  it('a first line two characters short opens a paragraph, with “ and without a blank line too', () => {
    const heads = texts(document('000', 1)).map((text) => text.slice(0, 4));
    expect(heads).toContain('“听说是');
    expect(heads).toContain('“自活动');
    expect(texts(document('001')).some((text) => text.startsWith('省域协作全面加强。'))).toBe(true);
    expect(texts(document('001'))).toContain('重点抓好以下九个方面工作。');
    expect(texts(document('000'))).toContain('重点抓好十个方面工作。');
    expect(
      texts(document('002', 1)).some((text) => text.startsWith('2024年1月，中国科协办公厅')),
    ).toBe(true);
  });

  it('a heading on a page not held is null, its number inferred from the next and said to be', () => {
    const review = section(document('001'), 'review-1');
    expect(review).toMatchObject({ heading: null, number: '（一）', level: 2, part: 'review' });
    expect(document('001').inferred).toEqual(['title', 'issuer', 'year', 'review-1.number']);
    expect(section(document('000'), 'plan')).toMatchObject({ heading: null, headingSpans: [] });
  });

  it('equal numbers are told apart by their part', () => {
    expect(section(document('001'), 'review-2').number).toBe('（二）');
    expect(section(document('001'), 'plan-2').number).toBe('（二）');
  });

  it('headings are read over two lines and run in', () => {
    expect(section(document('001'), 'review-2').heading).toBe(
      '坚持优势互补、高效联动，区域协调发展扎实推进',
    );
    expect(section(document('001'), 'plan-1').heading).toBe(
      '坚定不移推动经济稳中有进，加快实现质的有效提升和量的合理增长',
    );
    expect(section(document('004'), 'attachment-10')).toMatchObject({
      number: '（十）',
      heading: '做强工会服务阵地',
    });
  });

  it('closing paragraphs belong to the review, not to its last section', () => {
    expect(
      section(document('001'), 'review').paragraphs.map(({ text }) => text.text.slice(0, 3)),
    ).toEqual(['一年来', '各位代', '回首过', '在此，', '同时，', '当前，']);
    expect(section(document('001'), 'review-7').paragraphs).toHaveLength(3);
  });

  it('says what is announced and not held', () => {
    expect(document('000').missing).toEqual([
      { what: 'before', page: '04版' },
      { what: 'announced', announced: 10, held: 7 },
      { what: 'after', page: '06版' },
    ]);
    expect(document('001').missing).toContainEqual({ what: 'announced', announced: 9, held: 2 });
    expect(document('003').missing).not.toContainEqual(
      expect.objectContaining({ what: 'announced' }),
    );
    expect(document('004')).toMatchObject({ missing: [], complete: true });
  });

  it('puts the headline before the foreign article that stands above it', () => {
    const news = document('000', 1);
    expect(news).toMatchObject({
      kind: 'news',
      title: '“春风送岗惠民生 工会关爱暖人心” 2023年工会就业服务季活动火热开展中',
    });
    expect(texts(news)[0]).toMatch(/^2月27日，“春风送岗惠民生 工会关爱暖人心”线下专场招聘会/);
  });

  it('joins displaced subheads with their text and parts glued decks from them', () => {
    const labour = section(document('002', 0), 'body-2');
    expect(labour.heading).toBe('奏响劳动关系“和谐曲”');
    expect(labour.paragraphs.at(-1)?.text.text).toContain('10.73亿元');
    expect(
      document('002', 1)
        .sections.map(({ heading }) => heading)
        .slice(1),
    ).toEqual(['强科普之翼', '乘科幻之风', '筑科创之基']);
    expect(section(document('002', 1), 'body-3').paragraphs[0]?.text.text).toBe(
      '让科普与城市高质量发展“同频”',
    );
  });

  it('takes only the furniture out of a text line', () => {
    expect(texts(document('001')).at(-1)).toMatch(/“断头路”项目。$/);
    expect(section(document('001'), 'review-1').paragraphs[0]?.text.text).toMatch(
      /^出台科技成果转化28条政策措施，以“揭榜挂帅”/,
    );
    expect(texts(document('002', 0)).some((text) => text.endsWith('动态保持96%以上。'))).toBe(true);
  });

  it('closes letter-spaced lines up and keeps the space that is meant', () => {
    expect(document('000').title).toBe('政府工作报告');
    expect(texts(document('002', 0)).join('')).toContain(
      '招募服务，发布就业岗位251.54万个次。畅通“962110”就业援助热线',
    );
    expect(texts(document('000', 1)).join('')).toContain(
      '“春风送岗惠民生 工会关爱暖人心”是四川省总工会',
    );
  });

  it('sets ASCII punctuation full width and leaves the original in the spans', () => {
    const second = section(document('003'), 'plan-2');
    expect(second).toMatchObject({
      number: '（二）',
      heading: '聚焦当好全省经济发展“主引擎”“压舱石”，加力扩大有效需求、稳住经济大盘',
    });
    const [[start, end] = [0, 0]] = second.headingSpans;
    expect(seed('003').seed.text.slice(start, end)).toMatch(/^\(二\)聚焦当好.*“压舱石”,加力/);
    expect(texts(document('003')).join('')).toContain('1.35万家');
  });
});
