import { expect, test } from 'vitest';
import { pinyinKeys, readingsByLetter } from '../../src/search/pinyin.ts';

test('a word has its full reading and its initials', () => {
  expect(pinyinKeys('城中村')).toEqual(['chengzhongcun', 'czc']);
});

test('characters of several readings are read in their word', () => {
  expect(pinyinKeys('重庆')).toContain('chongqing');
  expect(pinyinKeys('银行')).toContain('yinhang');
});

test('ü can be typed as v and as u', () => {
  expect(pinyinKeys('绿道')).toEqual(['lvdao', 'ludao', 'ld']);
});

test('readings are kept by letter, most frequent word first', () => {
  const words = [
    { text: '财政', count: 9 },
    { text: '城镇', count: 4 },
  ];
  expect(readingsByLetter(words).get('c')?.get('cz')).toEqual(words);
});

test('the beginning of a longer word is read too, behind whole words', () => {
  const readings = readingsByLetter([
    { text: '城中村改造', count: 3 },
    { text: '成忠', count: 1 },
  ]).get('c');
  expect(readings?.get('chengzhongcun')?.map(({ text }) => text)).toEqual(['城中村']);
  expect(readings?.get('chengzhong')?.map(({ text }) => text)).toEqual(['成忠', '城中']);
});
