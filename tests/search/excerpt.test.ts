import { expect, test } from 'vitest';
import { canon } from '../../src/search/canon.ts';
import { excerptAt, excerptHtml, hitRanges } from '../../src/search/excerpt.ts';

const html = (text: string, ...parts: string[]): string =>
  excerptHtml(
    excerptAt(
      text,
      hitRanges(
        text,
        parts.map((part) => canon(part).text),
      ),
    ),
  );

test('an excerpt is the sentence of the first hit, every hit in it marked', () => {
  expect(html('先做好准备。改造城中村，再改造城中村。后来呢？', '城中村')).toBe(
    '改造<mark>城中村</mark>，再改造<mark>城中村</mark>。',
  );
});

test('the quotation mark after a full stop belongs to its sentence', () => {
  expect(html('“先做好准备。”改造城中村。', '城中村')).toBe('改造<mark>城中村</mark>。');
});

test('a hit across sentences shows them both', () => {
  expect(html('甲乙丙。丁戊己。庚辛。', '丙。丁')).toBe('甲乙<mark>丙。丁</mark>戊己。');
});

test('a long sentence is cut around its first hit', () => {
  const text = `${'前'.repeat(100)}城中村${'后'.repeat(200)}`;
  const shown = html(text, '城中村');
  expect(shown).toMatch(/^…前+<mark>城中村<\/mark>后+…$/);
  expect(shown.length).toBeLessThan(150);
});

test('hits that touch are one mark', () => {
  expect(hitRanges('大熊猫栖息地', ['大熊猫', '栖息地'])).toEqual([[0, 6]]);
});

test('hits are found through white space and width', () => {
  expect(hitRanges('增长 ８ ％以上', ['8%'])).toEqual([[3, 6]]);
});
