import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMarkdown, toMarkdown } from '../../src/content/verbatim.ts';

/** What reading text may hold: anything on one line that neither begins nor ends with a blank. */
const readingText = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => text.replace(/[\n\r]/g, '').trim())
  .filter((text) => text !== '');

const hazards = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '#',
      '1.',
      '&amp;',
      '<b>',
      '\\',
      '`',
      '$',
      '|',
      '~',
      '文',
      ' ',
      '-',
      '![',
      '](',
    ),
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

test('fromMarkdown gives back what toMarkdown was given', () => {
  fc.assert(fc.property(readingText, (text) => fromMarkdown(toMarkdown(text)) === text));
  fc.assert(fc.property(hazards, (text) => fromMarkdown(toMarkdown(text)) === text));
});

test('toMarkdown leaves plain Chinese text as it is', () => {
  const text = '改造城中村2448户、棚户区3062户（含“口袋公园”20个），增长8%以上。';
  expect(toMarkdown(text)).toBe(text);
});

test('toMarkdown escapes what Markdown would read as markup', () => {
  expect(toMarkdown('2023. 文')).toBe('2023\\. 文');
  expect(toMarkdown('3*4*5')).toBe('3\\*4\\*5');
  expect(toMarkdown('# 标题')).toBe('\\# 标题');
  expect(toMarkdown('<script>')).toBe('\\<script\\>');
});

test('toMarkdown refuses what is not a paragraph', () => {
  expect(() => toMarkdown('一\n二')).toThrow(RangeError);
  expect(() => toMarkdown('')).toThrow(RangeError);
});
