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
