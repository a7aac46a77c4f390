import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSection, writeSection } from '../../src/content/files.ts';
import { sectionRenderer } from '../../src/markdown/render.ts';
import type { FigureEntry, SectionFile } from '../../src/schemas/content.ts';

const toHtml = sectionRenderer('/archive');

function section(
  paragraphs: readonly string[],
  leads: readonly (string | null)[] = [],
  figures: FigureEntry[] = [],
) {
  const data: SectionFile = {
    report: 'place-2023',
    source: 'seed',
    slug: 'plan-1',
    part: 'plan',
    number: '（一）',
    heading: '标题',
    headingSpans: [[0, 2]],
    level: 2,
    order: 1,
    paragraphs: paragraphs.map((_, index) => ({
      line: index + 3,
      lead: leads[index] ?? null,
      spans: [[1, 2]],
    })),
    figures,
  };
  return readSection('section.md', writeSection({ data, paragraphs }));
}

/** Written to a file, read again and rendered, as the site does it. */
function render(
  paragraphs: readonly string[],
  leads?: readonly (string | null)[],
  figures?: FigureEntry[],
): string {
  return toHtml(section(paragraphs, leads, figures));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function textsOf(html: string): string[] {
  return [...html.matchAll(/<p id="p\d+">([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? ''),
  );
}

test('a rendered paragraph has exactly the text of its source', async () => {
  const readingText = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, '').trim())
    .filter((text) => text !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(readingText, { minLength: 1, maxLength: 4 }), async (texts) => {
      expect(textsOf(await render(texts))).toEqual(texts);
    }),
    { numRuns: 150 },
  );
});

test('markup inside a seed is shown as text', async () => {
  const texts = [
    '<script>alert(1)</script>',
    '[链接](javascript:alert(1))',
    '---',
    '===',
    '    四个空格'.trim(),
    '| 表 | 格 |',
    '{{ x }} ${y}',
  ];
  const html = await render(texts);
  expect(textsOf(html)).toEqual(texts);
  expect(html).not.toContain('<script');
});

test('a lead is set off and its paragraph keeps its text', async () => {
  const html = await render(['推动消费强劲复苏。把恢复摆在优先位置。'], ['推动消费强劲复苏。']);
  expect(html).toContain('<b class="lead">推动消费强劲复苏。</b>把恢复摆在优先位置。');
});

test('a figure is marked where it stands and links to its entry', async () => {
  const text = '建成商业综合体7个，新引进首店500家以上。';
  const at = text.indexOf('500');
  const figure: FigureEntry = {
    p: 1,
    in: [at, at + 6],
    at: [216, 222],
    text: '500家以上',
    value: 500,
    valueMax: null,
    unit: '家',
    base: 500,
    comparator: 'gte',
    measure: 'amount',
    role: 'target',
    year: 2023,
    indicator: '首店',
    indicatorId: null,
  };
  const html = await render([text], [null], [figure]);
  expect(html).toContain(
    '<a class="figure" id="f216" href="#about-f216" data-role="target"><data value="500">500家以上</data></a>',
  );
  expect(textsOf(html)).toEqual([text]);
});

test('each paragraph links to itself and to its line in the original', async () => {
  const html = await render(['第一段。', '第二段。']);
  expect(html).toContain('<a class="permalink" href="#p2">¶2</a>');
  expect(html).toContain('<a class="origin" href="/archive/sources/seed/#L4">L4</a>');
});

/** The cells of each paragraph, without what ends them; [] for one that is no row. */
const cellsOf = (html: string): string[][] =>
  [...html.matchAll(/<p id="p\d+">([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<span class="cell[^"]*">([\s\S]*?)<\/span>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, '').replace(/[\u3000|]+$/, ''),
    ),
  );

test('rows of a table get cells, and keep their text', async () => {
  const texts = [
    '主要目标如下：',
    '指标\u3000单位\u30002024年\u30002025年',
    '地区生产总值\u3000亿元\u3000312.5\u3000335',
    '城镇新增就业\u3000人\u30008000以上',
    '粮食总产量\u3000万吨\u300041.2\u3000—',
  ];
  const html = await render(texts);
  expect(textsOf(html)).toEqual(texts);
  expect(cellsOf(html)).toEqual([
    [],
    ['指标', '单位', '2024年', '2025年'],
    ['地区生产总值', '亿元', '312.5', '335'],
    [], // which of its cells is empty is not told
    ['粮食总产量', '万吨', '41.2', '—'],
  ]);
  expect(html.match(/<div class="paragraph" data-columns="4">/g)).toHaveLength(4);
  expect(html).toContain('<span class="cell number">—</span>');
  expect(html).toContain('<span class="cell above-numbers">2025年</span>');
});

test('bars part cells, those that open and end a row too', async () => {
  const html = await render(['|指标|2024年|2025年|', '|生产总值|312.5||']);
  expect(cellsOf(html)).toEqual([
    ['|指标', '2024年', '2025年'],
    ['|生产总值', '312.5', ''],
  ]);
});

test('a single row, and a sentence with one bar, stay paragraphs', async () => {
  const texts = ['甲\u3000乙\u30003', '句子。', '深度｜一句话。', '观察｜又一句。'];
  const html = await render(texts);
  expect(html).not.toContain('cell');
  expect(html).not.toContain('data-columns');
});
