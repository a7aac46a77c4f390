import { describe, expect, test } from 'vitest';
import { toCorrectionRows } from '../../src/archive/rows.ts';
import { correctionLine } from '../../src/markup/correction.ts';
import {
  correctedOf,
  fieldsInWords,
  readingOf,
  wordsAround,
  writtenIn,
} from '../../src/reading/corrections.ts';
import type { MadeCorrection } from '../../src/schemas/content.ts';

const text = '政府工作报告\n过去一年，新增上市公司1\n5家、专利80件。争创5个省级示范区。';
const told = { reports: ['linan-2024'], reason: '句中说的是计划', source: 'the plan of 2024' };
const set = {
  kind: 'set' as const,
  at: [18, 22] as [number, number],
  text: '15家',
  before: { role: 'outcome' as const, year: 2023 },
  after: { role: 'target' as const, year: null },
  ...told,
};
const strike = {
  kind: 'strike' as const,
  at: [31, 33] as [number, number],
  text: '5个',
  before: {
    ...{ value: 5, valueMax: null, unit: '个', base: 5, comparator: 'eq' as const },
    ...{ measure: 'amount' as const, role: 'target' as const, year: null, indicator: '' },
  },
  ...told,
};
const corrections: MadeCorrection[] = [
  { kind: 'arrange', ...told, reports: ['linan-2024', 'linan-jobs-2024'] },
  set,
  strike,
];
const source = {
  ...{ id: 'linan', seed: 'linan.txt', sha256: '', encoding: 'utf-8', setAside: [] },
  ...{ text, corrections },
};

test('the fixtures stand where they say', () => {
  for (const { at, text: own } of [set, strike])
    expect(text.slice(...at).replace(/\s/g, '')).toBe(own);
});

test('the rows name the figure that was set, none that was struck, and their line', () => {
  const rows = toCorrectionRows(source);
  expect(rows.map(({ id, figure, url }) => [id, figure, url])).toEqual([
    ['linan.arranged', null, '/sources/linan/'],
    ['linan.c18', 'linan-2024.f18', '/sources/linan/#L2'],
    ['linan.c31', null, '/sources/linan/#L3'],
  ]);
  expect(rows[2]).toMatchObject({ start: 31, end: 33, before: strike.before, after: null });
  expect(toCorrectionRows({ ...source, corrections: undefined })).toEqual([]);
});

test('what was corrected is counted report by report', () => {
  expect(correctedOf(source, 'linan-2024')).toEqual({ figures: 2, struck: 1, isArranged: true });
  expect(correctedOf(source, 'linan-jobs-2024')).toMatchObject({ figures: 0, isArranged: true });
  expect(correctedOf(source, 'other-2024')).toBeNull();
  expect(correctedOf({}, 'linan-2024')).toBeNull();
});

describe('fields in words', () => {
  const said = (fields: Parameters<typeof fieldsInWords>[0], lang: 'zh' | 'en' = 'zh') =>
    fieldsInWords(fields, lang).map(({ name, value }) => `${name} ${value}`);

  test('are those of the card, in both languages', () => {
    expect(said(set.before)).toEqual(['性质 结果', '所指年份 2023']);
    expect(said(set.after)).toEqual(['性质 目标', '所指年份 未写明']);
    expect(said(set.after, 'en')).toEqual(['role Target', 'year not stated']);
  });

  test('leave the base unit out where the value is said', () => {
    expect(said({ value: 2.6, base: 260_000_000 })).toEqual(['数值 2.6']);
    expect(said({ base: 26 })).toEqual(['基本单位数值 26']);
    expect(said({ valueMax: null, comparator: 'gte' })).toEqual([
      '上限 无',
      '比较词 不低于（以上）',
    ]);
  });

  test('of a struck figure are all that the rules had read', () => {
    expect(readingOf(strike, 'zh').map(({ name }) => name)).toEqual([
      ...['数值', '单位', '比较词', '量的种类', '性质'],
    ]);
  });
});

test('the line of a card tells change, reason and source, and marks what is in another language', () => {
  const line = (lang: 'zh' | 'en'): string => correctionLine(set, '/s/#c18', lang).html;
  const plain = (markup: string): string => markup.replace(/<[^>]+>/g, '').trim();
  expect(plain(line('zh'))).toBe(
    '更正：编者把性质由结果改为目标，所指年份由2023改为未写明——句中说的是计划（the plan of 2024）',
  );
  expect(plain(line('en'))).toBe(
    'Corrected: editors changed role from Outcome to Target, year from 2023 to not stated — 句中说的是计划 (the plan of 2024)',
  );
  expect(line('zh')).toContain('<a href="/s/#c18">');
  expect(line('en')).toContain('<span lang="zh-CN">句中说的是计划</span>');
  expect(writtenIn('2023', 'zh')).toBeUndefined();
});

test('a figure is quoted with its own sentence, over line breaks', () => {
  const paragraph = [7, text.length] as const;
  expect(wordsAround(text, set.at, paragraph)).toEqual(['过去一年，新增上市公司', '、专利80件。']);
  expect(wordsAround(text, strike.at, paragraph)).toEqual(['争创', '省级示范区。']);
  const long = '一'.repeat(40);
  expect(wordsAround(`${long}5个${long}`, [40, 42], [0, 82])).toEqual([
    `…${'一'.repeat(18)}`,
    `${'一'.repeat(18)}…`,
  ]);
  const clauses =
    '全市经济总量迈上新的台阶，新增上市公司5家，改造老旧院落一千个，加装住宅电梯很多部';
  expect(wordsAround(clauses, [19, 21], [0, clauses.length])).toEqual([
    '…新增上市公司',
    '，改造老旧院落一千个，…',
  ]);
});
