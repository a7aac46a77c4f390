import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, syntheticReport } from '../../scripts/bench/synthetic.ts';
import { toDocuments } from '../../src/convert/content.ts';
import { accountFor, convertStructure } from '../../src/convert/index.ts';
import { report } from './support/report.ts';
import { structuredSeed } from './support/seeds.ts';
import { setInColumns } from './support/wrap.ts';
import type { Setting } from './support/wrap.ts';

/** An invented report, and ones dealt from the paragraphs of the seeds. */
const paragraphs = paragraphsOf(
  ['000', '001'].map((prefix) =>
    structuredSeed(prefix)
      .documents.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs))
      .map(({ text }) => text.text)
      .join('\n\n'),
  ),
);
const fixtures = [report, ...[1, 2].map((index) => syntheticReport(paragraphs, index, 6000).text)];

interface Reading {
  readonly paragraphs: readonly string[];
  readonly figures: readonly string[];
}

function read(text: string): Reading {
  const structured = convertStructure({ name: 'x.txt', text, encoding: 'utf-8' }, [], []);
  expect(accountFor(structured)).toMatchObject({ lost: 0, twice: 0 });
  const sections = toDocuments(structured, 'x').flatMap((document) => document.sections);
  return {
    paragraphs: sections.flatMap(({ data, paragraphs }) => [`# ${data.heading}`, ...paragraphs]),
    figures: sections.flatMap(({ data }) =>
      data.figures.map(({ text, value, indicator, role, year }) =>
        [text, value, indicator, role, year].join(' '),
      ),
    ),
  };
}

/** How many of `wanted` are in `found`, each as often as it stands there. */
function held(wanted: readonly string[], found: readonly string[]): number {
  const left = Map.groupBy(found, (item) => item);
  return wanted.filter((item) => left.get(item)?.pop() !== undefined).length;
}

const lines = fc.uniqueArray(fc.nat(400), { minLength: 4, maxLength: 12 });
function settingsOf(...first: Setting['first'][]) {
  return fc.record({
    fixture: fc.nat(fixtures.length - 1),
    width: fc.integer({ min: 15, max: 45 }),
    first: fc.constantFrom(...first),
    cut: fc.boolean(),
    jumps: lines,
    spaced: lines,
  });
}

const marked = settingsOf('indented', 'blank', 'short');
const unmarked = settingsOf('flush');

/** Shares of paragraphs and figures that a report has in columns as it has them in its clean text. */
function compare(settings: typeof marked, numRuns: number): Record<string, number> {
  const clean = fixtures.map(read);
  const count = { paragraphs: 0, figures: 0, sameParagraphs: 0, sameFigures: 0 };
  fc.assert(
    fc.property(settings, ({ fixture, width, first, cut, jumps, spaced }) => {
      const noise = { jumps: new Set(jumps), spaced: new Set(spaced) };
      const text = setInColumns(fixtures[fixture]!, { width, first, cut, ...noise });
      const [wanted, found] = [clean[fixture]!, read(text)];
      count.paragraphs += wanted.paragraphs.length;
      count.sameParagraphs += held(wanted.paragraphs, found.paragraphs);
      count.figures += wanted.figures.length;
      count.sameFigures += held(wanted.figures, found.figures);
    }),
    { numRuns },
  );
  expect(count.figures).toBeGreaterThan(1000);
  return {
    paragraphs: count.sameParagraphs / count.paragraphs,
    figures: count.sameFigures / count.figures,
  };
}

describe('a report wrapped at any width, with page jumps and letter-spaced lines mixed in', () => {
  it('has the paragraphs and figures of its clean text, 99 of 100 at the least', () => {
    const same = compare(marked, 120);
    expect(same['paragraphs']).toBeGreaterThanOrEqual(0.99);
    expect(same['figures']).toBeGreaterThanOrEqual(0.99);
  }, 60_000);

  it('has 98 of 100 where a short last line is all that shows where paragraphs end', () => {
    const same = compare(unmarked, 60);
    expect(same['paragraphs']).toBeGreaterThanOrEqual(0.98);
    expect(same['figures']).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
});

describe('a heading as wide as its column', () => {
  it('is a line of its own between two blank ones', () => {
    const heads = [
      '一是做强实体经济，建好园区',
      '二是建设宜居城市，管好街区',
      '三是办好民生实事，惠及万家',
    ];
    const deed = '新建公园12个，改造道路35公里，新增绿地200公顷，建成学校和医院8所。';
    const plan = heads.map((one) => `${one}\n${deed}\n${deed}\n${deed}`).join('\n');
    const text = report.replace(/(二、2024年[^\n]*\n)[^]*$/, `$1${plan}\n`);
    const width = heads[0]!.length;
    expect(heads.every((one) => one.length === width)).toBe(true);
    const { paragraphs: found } = read(setInColumns(text, { width, first: 'blank' }));
    for (const one of heads) expect(found).toContain(`# ${one.slice(2)}`);
  });
});

describe('paragraphs of two lines each', () => {
  it('are told by the blank lines between them and the one width of their first lines', () => {
    const text = `2025年河川市政府工作报告

二、2025年工作安排

同时，加强全市民族宗教、外事侨务、气象人防地震档案、史志工作和妇女儿童和残疾人康复设施建设管理维护。

各位代表，山高路远风正劲，任重道远再起航。站在河川发展的历史新起点，让我们更加紧密地团结在一起，以只争朝夕的精神，为夺取全面建设社会主义现代化新胜利作出新的更大贡献！

河川市2025年10件惠民实事

责任单位：各县（市）区人民政府

3．两减一增一提升 指减负担、减手续，企业获得感、群众满意度和市场活力有提高。

5．上蓄中疏下泄 开展城市面山洪水拦截“上蓄”工程，拦截和滞蓄城市周边面山洪水，减缓城市内涝；开展城市河道改造、主城老旧排水管网提升改造等“中疏”工程。

22.“1+2+X”网格化工作模式 在网格管理中，整合管理、执法、监督等力量，实现“定格、定人、定岗、定责”。

40.“八五”普法 指中央宣传部、司法部关于在公民中开展法治宣传教育的第八个五年规划（2021—2025）。
`;
    const plain: Setting = {
      width: 44,
      first: 'blank',
      cut: false,
      jumps: new Set(),
      spaced: new Set(),
    };
    expect(read(setInColumns(text, plain)).paragraphs).toEqual(read(text).paragraphs);
  });
});
