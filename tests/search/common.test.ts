import { expect, test } from 'vitest';
import { buildCommon, type CommonSources } from '../../src/search/common.ts';
import type { ShardFacts } from '../../src/search/shard.ts';
import { countNames } from '../../src/search/words.ts';
import { decodeReadings, decodeWords } from '../../src/search/words-file.ts';

const facts: ShardFacts = {
  sections: [2],
  characters: 100,
  longest: 40,
  written: '',
  units: '城中村',
  words: [],
  names: [],
};
const sources: CommonSources = {
  facts: [],
  count: () => [],
  comparisons: [],
  textOf: () => ({ zh: '', en: '' }),
  issuerOf: () => '',
  issuerEn: () => '',
  places: [],
};
const file = (made: ReturnType<typeof buildCommon>, path: string): string =>
  made.files.find(([name]) => name === path)?.[1] ?? '';

test('frequent words keep their place however many names a large archive has', () => {
  const names = Array.from({ length: 9000 }, (_, index) => ({
    text: `某${String.fromCharCode(0x4e00 + index)}工程项目`,
    count: 3,
  }));
  const made = buildCommon({
    ...sources,
    facts: [
      { ...facts, names: names.slice(0, 5000), words: [{ text: '城中村', count: 2 }] },
      { ...facts, names: names.slice(5000), words: [{ text: '城中村', count: 1 }] },
    ],
    count: (words) =>
      [['改造城中村', '城中村更新'], ['城中村']].map((texts) => countNames(texts, words)),
  });
  expect(decodeWords(file(made, 'words.bin'))).toEqual([{ text: '城中村', count: 3 }]);
  const readings = decodeReadings(file(made, 'y/c.bin'));
  expect(readings.get('chengzhongcun')).toEqual([{ text: '城中村', count: 3 }]);
  expect(readings.get('czc')).toEqual([{ text: '城中村', count: 3 }]);
});

test('lengths of all shards make one mean and one longest text', () => {
  const made = buildCommon({
    ...sources,
    facts: [facts, { ...facts, longest: 60, sections: [3] }],
  });
  expect(made.head).toMatchObject({ longest: 60, average: 40 });
});
