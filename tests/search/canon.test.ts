import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canon, canonText, sourceRange } from '../../src/search/canon.ts';

const text = (source: string): string => canon(source).text;

describe('canon', () => {
  test('drops white space of every width', () => {
    expect(text(' 成 都\u3000市\n政\u200b府\ufeff')).toBe('成都市政府');
  });

  test('folds width and case', () => {
    expect(text('８％以上 ５Ｇ＋ＴＯＤ')).toBe('8%以上5g+tod');
    expect(text('充(换)电站')).toBe(text('充（换）电站'));
  });

  test('folds the styles of quotation marks, dashes and full stops', () => {
    expect(text('“一老一小”「甲」')).toBe('"一老一小""甲"');
    expect(text('1—2个')).toBe(text('1-2个'));
    expect(text('完成。')).toBe(text('完成.'));
  });

  test('keeps marks that differ in meaning apart', () => {
    expect(text('甲、乙')).not.toBe(text('甲,乙'));
    expect(text('①')).not.toBe(text('1'));
    expect(text('《条例》')).toBe('《条例》');
  });

  test('folds Traditional characters that it is given', () => {
    expect(canon('鄉村振興', new Map(Object.entries({ 鄉: '乡', 興: '兴' }))).text).toBe(
      '乡村振兴',
    );
  });

  test('is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        expect(text(text(source))).toBe(text(source));
      }),
    );
  });

  test('knows for every canonical character where it came from', () => {
    const source = '到２０２５ 年，GDP…';
    const canonical = canon(source);
    const at = canonical.text.indexOf('2025');
    expect(source.slice(...sourceRange(source, canonical, at, at + 4))).toBe('２０２５');
    const dots = canonical.text.indexOf('...');
    expect(source.slice(...sourceRange(source, canonical, dots, dots + 3))).toBe('…');
  });

  test('ranges end behind a character of two code units', () => {
    const source = '甲𠀀乙';
    expect(source.slice(...sourceRange(source, canon(source), 1, 3))).toBe('𠀀');
  });

  test('is the same without offsets, with or without a fold, halves of characters included', () => {
    const fold = new Map([['國', '国']]);
    const unit = fc.oneof(
      fc.constantFrom(...'國Ａ。 “½ﬁ①\ufeff\ud840\udc00', '𠀀', '𝟗', '㎡'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const source = units.join('');
        expect(canonText(source)).toBe(canon(source).text);
        expect(canonText(source, fold)).toBe(canon(source, fold).text);
      }),
      { numRuns: 2000 },
    );
  });
});
