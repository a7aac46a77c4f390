import { expect, test } from 'vitest';
import { numberInDigits, numberInWords } from '../../src/i18n/numbers.ts';

test.each([
  [0, '零'],
  [10, '十'],
  [15, '十五'],
  [106, '一百零六'],
  [110, '一百一十'],
  [2000, '二千'],
  [10_010, '一万零一十'],
  [15_000, '一万五千'],
  [264_400, '二十六万四千四百'],
  [350_000_000_000, '三千五百亿'],
  [1_300_000_000_000, '一万三千亿'],
  [6_000_000_000_000, '六万亿'],
  [14.5, '十四点五'],
  [0.48, '零点四八'],
  [-3.5, '负三点五'],
])('numberInWords reads %d as %s', (value, expected) => {
  expect(numberInWords(value, 'zh')).toBe(expected);
});

test.each([
  [2448, '2,448'],
  [5_070_000, '5.07 million'],
  [350_000_000_000, '350 billion'],
  [5_800_000_000_000, '5.8 trillion'],
])('numberInWords reads %d as %s in English', (value, expected) => {
  expect(numberInWords(value, 'en')).toBe(expected);
});

test('numberInDigits hides what binary fractions add', () => {
  expect(numberInDigits(1.1 * 10_000)).toBe('11,000');
});
