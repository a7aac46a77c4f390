import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases, words } from '../../src/reading/phrases.ts';

test('phrases cuts behind commas and blanks', () => {
  expect(phrases('聚焦提振信心激发活力，加快促进经济运行')).toEqual([
    '聚焦提振信心激发活力，',
    '加快促进经济运行',
  ]);
  expect(phrases('春风送岗惠民生 工会关爱暖人心')).toEqual(['春风送岗惠民生 ', '工会关爱暖人心']);
});

test('phrases leaves a closing quotation mark with its phrase', () => {
  expect(phrases('聚焦深化“三个做优做强，”加快建设')).toEqual(['聚焦深化“三个做优做强，”加快建设']);
});

test('joined phrases are the heading', () => {
  fc.assert(fc.property(fc.string(), (text) => phrases(text).join('') === text));
});

test('words cuts a phrase where a line may end, and nowhere beside punctuation', () => {
  expect(words('加快形成带动西部发展的动力源')).toEqual(
    expect.arrayContaining(['加快', '形成', '西部', '发展的']),
  );
  expect(words('聚焦“四大结构”优化')).not.toContain('“');
  expect(words('Government work report 2024')).toEqual(['Government work report 2024']);
});

test('joined words are the phrase', () => {
  fc.assert(fc.property(fc.string(), (text) => words(text).join('') === text));
});
