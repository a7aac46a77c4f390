import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  added,
  byFrequency,
  countNames,
  frequentWords,
  quotedNames,
  telling,
} from '../../src/search/words.ts';

const limits = { least: 3, variety: 2 };

test('a string that recurs among varied neighbours is a word', () => {
  const texts = ['改造城中村工作', '推进城中村更新', '老旧城中村，多', '新的城中村'];
  expect(frequentWords(texts, limits)).toContainEqual({ text: '城中村', count: 4 });
});

test('a piece of a longer word is none: 大项目 mostly follows 重', () => {
  const texts = ['抓重大项目快', '看重大项目好', '建重大项目多', '有重大项目的', '大项目'];
  const words = frequentWords(texts, limits).map(({ text }) => text);
  expect(words).toContain('重大项目');
  expect(words).not.toContain('大项目');
});

test('names are what stands in quotation or title marks', () => {
  expect(quotedNames(['办好"蓉易办"，落实《条例》'])).toEqual(new Set(['蓉易办', '条例']));
});

test('names are counted wherever they stand', () => {
  expect(countNames(['蓉易办与蓉易享', '蓉易办'], ['蓉易办', '没有的'])).toEqual([
    { text: '蓉易办', count: 2 },
  ]);
});

test('a name within a name, names that begin alike and one that overlaps itself count every time', () => {
  const names = ['改造', '城中村改造', '城中', '个个'];
  expect(countNames(['城中村改造', '', '个个个，改造城中'], names)).toEqual([
    { text: '改造', count: 2 },
    { text: '城中村改造', count: 1 },
    { text: '城中', count: 2 },
    { text: '个个', count: 2 },
  ]);
});

test('names are counted as plain search counts them', () => {
  const unit = fc.constantFrom(...'城中村改');
  const text = fc.string({ unit, maxLength: 40 });
  const name = fc.string({ unit, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(text), fc.array(name), (texts, names) => {
      const places = (one: string): number =>
        texts.reduce(
          (sum, own) => sum + own.split('').filter((_, at) => own.startsWith(one, at)).length,
          0,
        );
      const counts = new Map(countNames(texts, names).map(({ text, count }) => [text, count]));
      for (const one of names) expect(counts.get(one) ?? 0).toBe(places(one));
    }),
  );
});

test('long and frequent words are telling; what holds no Han character is no word', () => {
  const words = [
    { text: '发展', count: 9 },
    { text: '高质量', count: 5 },
    { text: '5g+', count: 50 },
    { text: '服务', count: 8 },
  ];
  expect(telling(words, 2).map(({ text }) => text)).toEqual(['高质量', '发展']);
});

test('counts of several shards are added up', () => {
  const lists = [
    [{ text: '发展', count: 2 }],
    [
      { text: '公园', count: 4 },
      { text: '发展', count: 3 },
    ],
  ];
  expect(byFrequency(added(lists))).toEqual([
    { text: '发展', count: 5 },
    { text: '公园', count: 4 },
  ]);
});
