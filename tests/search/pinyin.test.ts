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
