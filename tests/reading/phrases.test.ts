import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases } from '../../src/reading/phrases.ts';

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
