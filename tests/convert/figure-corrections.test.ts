import { describe, expect, test } from 'vitest';
import { ConvertError } from '../../src/convert/convert-error.ts';
import { correctSections } from '../../src/convert/figure-corrections.ts';
import type { SectionContent } from '../../src/content/files.ts';
import type { FigureCorrection } from '../../src/schemas/corrections.ts';
import { figureCorrection } from '../../src/schemas/corrections.ts';

const seed = {
  name: 'city.txt',
  text: '新增上市公司1\n5家、上市及过会企业15家。建成公园3座。改造公园3座。投资2.5亿元。',
};

function figure(text: string, from: number, of: object = {}) {
  const value = Number.parseFloat(text);
  return {
    text,
    value,
    valueMax: null,
    unit: text.replace(/^[\d.]+/, ''),
    base: value,
    comparator: 'eq' as const,
    measure: 'amount' as const,
    role: 'outcome' as const,
    year: 2023,
    indicator: '公司',
    at: [from, from + text.length] as [number, number],
    ...of,
  };
}

const figures = [
  figure('15家', 6, { at: [6, 10] }),
  figure('15家', 18),
  figure('3座', 26),
  figure('3座', 33),
  figure('2.5亿元', 38, { base: 250_000_000 }),
];

function correction(of: Partial<FigureCorrection>): FigureCorrection {
  return {
    seed: 'city.txt',
    figure: '15家',
    within: '上市公司15家',
    reason: '误读',
    source: '原文',
    file: 'content/corrections/city.yaml',
    line: 7,
    ...of,
  };
}

test('the fixtures stand where they say', () => {
  for (const { at, text } of figures) expect(seed.text.slice(...at).replace(/\s/g, '')).toBe(text);
});

function sectionsOf(...all: (typeof figures)[]): SectionContent[] {
  return all.map((own) => ({
    data: { report: 'city-2023', figures: own },
    paragraphs: [],
  })) as unknown as SectionContent[];
}

describe('a correction of a figure', () => {
  const correct = (...corrections: FigureCorrection[]) =>
    correctSections(seed, sectionsOf(figures), corrections).sections[0]!.data.figures;

  test('sets fields of the one figure inside the quotation, over a line break', () => {
    const set = { indicator: '上市公司', role: 'target' as const };
    const corrected = correct(correction({ set }));
    expect(corrected[0]).toEqual({ ...figures[0], ...set });
    expect(corrected.slice(1)).toEqual(figures.slice(1));
  });

  test('strikes a figure and keeps the order of the others', () => {
    const corrected = correct(correction({ figure: '3座', within: '建成公园3座', strike: true }));
    expect(corrected).toEqual([figures[0], figures[1], figures[3], figures[4]]);
  });

  test('tells repeated words apart by their occurrence', () => {
    const corrected = correct(
      correction({ figure: '3座', within: '公园3座', occurrence: 2, strike: true }),
    );
    expect(corrected).toEqual([figures[0], figures[1], figures[2], figures[4]]);
  });

  test('a new value brings its base with it', () => {
    const corrected = correct(
      correction({ figure: '2.5亿元', within: '投资2.5亿元', set: { value: 2.6 } }),
    );
    expect(corrected[4]).toMatchObject({ value: 2.6, base: 260_000_000 });
  });

  test('passes over corrections of other seeds', () => {
    const other = correction({ seed: 'other.txt', within: '没有这句', strike: true });
    expect(correct(other)).toEqual(figures);
  });

  test.each([
    [
      'words that no longer stand in the seed',
      { within: '没有这句', strike: true },
      /does not stand/,
    ],
    ['words that stand there twice', { figure: '3座', within: '公园3座', strike: true }, /2 times/],
    [
      'an occurrence too many',
      { within: '上市公司15家', occurrence: 2, strike: true },
      /only 1 times/,
    ],
    [
      'a figure that the rules do not find',
      { figure: '15个', strike: true },
      /find no figure 15个/,
    ],
    [
      'a quotation with two such figures',
      { within: '公司15家、上市及过会企业15家', strike: true },
      /holds 2 figures/,
    ],
    ['a field that is already right', { set: { year: 2023 } }, /already find year: 2023/],
    ['a unit without base', { set: { unit: '万家' } }, /unit without its base/],
  ] as const)('fails with file and line for %s', (_, of, message) => {
    const run = (): unknown => correct(correction(of as Partial<FigureCorrection>));
    expect(run).toThrow(ConvertError);
    expect(run).toThrow(/^content\/corrections\/city\.yaml:7: /);
    expect(run).toThrow(message);
  });

  test('fails when two entries correct the same figure', () => {
    const twice = [correction({ strike: true }), correction({ set: { year: 2024 }, line: 15 })];
    expect(() => correct(...twice)).toThrow(/:15: .*corrected twice/);
  });
});

describe('correctSections', () => {
  const sections = sectionsOf([figures[0]!, figures[1]!], [figures[4]!]);

  test('leaves every figure in its section', () => {
    const corrected = correctSections(seed, sections, [correction({ strike: true })]);
    const left = corrected.sections.map(({ data }) => data.figures);
    expect(left).toEqual([[figures[1]], [figures[4]]]);
  });

  test('tells what was read and what it was set to, in the order of the text', () => {
    const { made } = correctSections(seed, sections, [
      correction({ figure: '2.5亿元', within: '投资2.5亿元', set: { value: 2.6, year: null } }),
      correction({ strike: true, reason: '名称的一部分', source: '次年报告' }),
    ]);
    const { text: _, at, ...read } = figures[0]!;
    expect(made).toEqual([
      {
        kind: 'strike',
        at,
        text: '15家',
        before: read,
        reports: ['city-2023'],
        reason: '名称的一部分',
        source: '次年报告',
      },
      {
        kind: 'set',
        at: figures[4]!.at,
        text: '2.5亿元',
        before: { value: 2.5, base: 250_000_000, year: 2023 },
        after: { value: 2.6, base: 260_000_000, year: null },
        reports: ['city-2023'],
        reason: '误读',
        source: '原文',
      },
    ]);
  });

  test('has nothing to tell where nothing is corrected', () => {
    expect(correctSections(seed, sections, [])).toEqual({ sections, made: [] });
  });
});

describe('the schema of a correction', () => {
  const entry = correction({ strike: true });
  const { file: _, line: __, ...written } = entry;

  test('takes an entry that strikes or sets', () => {
    expect(figureCorrection.safeParse(written).success).toBe(true);
    const { strike: ___, ...rest } = written;
    expect(figureCorrection.safeParse({ ...rest, set: { year: null } }).success).toBe(true);
  });

  test.each([
    ['neither set nor strike', { strike: undefined }],
    ['both set and strike', { set: { year: 2024 } }],
    ['an empty set', { strike: undefined, set: {} }],
    ['an unknown field', { strike: undefined, set: { colour: '红' } }],
    ['no reason', { reason: undefined }],
    ['no source', { source: undefined }],
  ])('refuses %s', (_name, of) => {
    expect(figureCorrection.safeParse({ ...written, ...of }).success).toBe(false);
  });
});
