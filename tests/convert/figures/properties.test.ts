import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureCases } from '../../../scripts/bench/figures/truth.ts';
import { parseChinese } from '../../../src/convert/figures/chinese-numerals.ts';
import { extractFigures } from '../../../src/convert/figures/index.ts';
import type { ExtractedFigure, FigureContext } from '../../../src/convert/types.ts';
import { formatChinese } from '../support/chinese.ts';

const context: FigureContext = {
  kind: 'government-work-report',
  part: 'review',
  reportYear: 2024,
  heading: null,
};
const sentences = fixtureCases(
  path.join(import.meta.dirname, '..', '..', 'fixtures', 'figures'),
).map(({ text }) => text);
const sentence = fc.constantFrom(...sentences);
const blank = fc.constantFrom(' ', '\n', '\r\n', '\t', '　', '\u00a0', ' \n\n ');

function read(text: string): ExtractedFigure[] {
  return extractFigures(text, context);
}

function withoutPlace(figures: readonly ExtractedFigure[]): unknown[] {
  return figures.map((figure) => ({ ...figure, start: 0, end: 0 }));
}

describe('numerals', () => {
  it('a whole number written in Chinese characters reads as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(parseChinese(formatChinese(value))).toBe(value);
      }),
    );
  });

  it.each([
    ['两千三百', 2300],
    ['一万二', 12000],
    ['十亿七千万', 1_070_000_000],
    ['二〇〇八', 2008],
    ['一百零五', 105],
    ['百亿', 10_000_000_000],
    ['一亿零四百万', 104_000_000],
  ])('%s is %d', (text, value) => {
    expect(parseChinese(text)).toBe(value);
  });

  it.each(['', '十百', '一一十二', '人'])('“%s” is no number', (text) => {
    expect(parseChinese(text)).toBeNull();
  });

  it('a decimal number keeps its value, with or without separators and in full width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        (whole, cents, separated) => {
          const plain = `${whole}.${String(cents).padStart(2, '0')}`;
          const grouped = plain.replace(/\B(?=(?:\d{3})+\.)/gu, ',');
          const wide = [...plain]
            .map((char) => String.fromCharCode(char.charCodeAt(0) + (char === '.' ? 0 : 0xfee0)))
            .join('');
          for (const text of [separated ? grouped : plain, wide]) {
            const [figure, ...more] = read(`全年实现收入${text}亿元。`);
            expect(figure?.value).toBe(Number(plain));
            expect(figure?.text).toBe(`${text}亿元`);
            expect(more).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('quantities', () => {
  const comparators: readonly (readonly [string, string, string])[] = [
    ['', '', 'eq'],
    ['', '以上', 'gte'],
    ['不低于', '', 'gte'],
    ['至少', '', 'gte'],
    ['超过', '', 'gt'],
    ['突破', '', 'gt'],
    ['', '以内', 'lte'],
    ['不超过', '', 'lte'],
    ['', '左右', 'approx'],
    ['约', '', 'approx'],
    ['近', '', 'approx'],
  ];
  const scales = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8, 万亿: 1e12 } as const;
  const scale = fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[]));
  const unit = fc.constantFrom('元', '家', '人次', '吨', '平方米', '公里', '套（间）', '吨/日');
  const decimal = fc
    .tuple(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places));

  it('read back as number, unit with scale, base and comparator', () => {
    fc.assert(
      fc.property(
        decimal,
        scale,
        unit,
        fc.constantFrom(...comparators),
        (digits, big, core, [prefix, suffix, comparator]) => {
          const [figure, ...more] = read(`全年实现总量${prefix}${digits}${big}${core}${suffix}。`);
          expect(more).toEqual([]);
          expect(figure).toMatchObject({
            text: `${digits}${big}${core}${suffix}`,
            value: Number(digits),
            valueMax: null,
            unit: `${big}${core}`,
            base: Number(`${digits}e${Math.log10(scales[big])}`),
            comparator,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of a range read back as its two ends', () => {
    const join = fc.constantFrom('—', '-', '至', '～', '到');
    fc.assert(
      fc.property(fc.nat(900), fc.integer({ min: 1, max: 90 }), join, unit, (n, more, to, core) => {
        const [low, high] = [n + 2, n + 2 + more];
        expect(read(`培育${low}${to}${high}${core}。`)).toMatchObject([
          { value: low, valueMax: high, unit: core },
        ]);
      }),
    );
  });

  it('in Chinese numerals read back, whole, with decimals and as per cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 9999 }), (value) => {
        const written = formatChinese(value);
        expect(read(`产量达到${written}吨。`)).toMatchObject([{ value, unit: '吨', base: value }]);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (whole, tenth) => {
          const written = `${formatChinese(whole)}点${formatChinese(tenth)}`;
          const value = Number(`${whole}.${tenth}`);
          expect(read(`比重占百分之${written}。`)).toMatchObject([{ value, unit: '%' }]);
          expect(read(`产量达到${written}亿吨。`)).toMatchObject([{ value, unit: '亿吨' }]);
        },
      ),
    );
  });
});

describe('extraction', () => {
  it.each(['review', 'plan', 'body'] as const)(
    'does not change wherever one line break stands, nor with all letters apart, in a %s',
    (part) => {
      const read = (text: string) => withoutPlace(extractFigures(text, { ...context, part }));
      for (const text of sentences) {
        const whole = read(text);
        const told = JSON.stringify(whole);
        const apart = [...text].join(' ');
        expect(read(apart), apart).toEqual(whole);
        const step = part === 'review' ? 1 : 7;
        for (let at = 1; at < text.length; at += step) {
          const broken = `${text.slice(0, at)}\n${text.slice(at)}`;
          const found = read(broken);
          // a look at the text of both is quicker than at every field, of which there are millions
          if (JSON.stringify(found) !== told) expect(found, broken).toEqual(whole);
        }
      }
    },
    60_000,
  );

  it('does not change when blanks or line breaks are inserted anywhere', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), blank), { maxLength: 30 }),
        (text, cuts) => {
          let spaced = text;
          for (const [where, white] of cuts) {
            const at = Math.floor(where * spaced.length);
            spaced = spaced.slice(0, at) + white + spaced.slice(at);
          }
          expect(withoutPlace(read(spaced))).toEqual(withoutPlace(read(text)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives figures in order that never overlap and whose text is their slice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, fc.string()), { maxLength: 4 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: own } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).replaceAll(/\s/gu, '')).toBe(own);
          last = end;
        }
      }),
    );
  });

  it('names no indicator with half a pair of brackets, wherever the text is cut', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (text, cut) => {
        for (const { indicator } of read(text.slice(cut % text.length))) {
          const rest = indicator.replaceAll(/[^（）]/gu, '');
          expect(rest, indicator).toMatch(/^(?:（(?:（）)*）)*$/u);
        }
      }),
    );
  });

  it('finds nothing in dates, names, models, editions, formulas and telephone numbers', () => {
    const names = fc.constantFrom<(n: number) => string>(
      (n) => `第${n}届大会开幕。`,
      (n) => `地铁${n}号线开通。`,
      (n) => `轨道交通S${n}线开通。`,
      (n) => `《管理条例》第${n}条施行。`,
      (n) => `构建“${n}+1+6”体系。`,
      (n) => `拨打${20000 + n}热线。`,
      (n) => `升级到${n}.0版。`,
      (n) => `${n}国道改线。`,
      (n) => `${1900 + (n % 150)}年以来。`,
      (n) => `${(n % 12) + 1}月${(n % 28) + 1}日召开。`,
      (n) => `入选世界${n}强企业。`,
      (n) => `推广${n}G技术。`,
      (n) => `连续${n}年获评先进。`,
      (n) => `打造“${n}分钟生活圈”。`,
      (n) => `落实《意见${n}条》。`,
      (n) => `${n}号文件印发。`,
      (n) => `提供${n}×24小时服务。`,
    );
    fc.assert(
      fc.property(names, fc.integer({ min: 2, max: 99 }), (name, n) => {
        expect(read(name(n))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a paragraph of a hundred thousand characters without slowing down', () => {
    const read20 = read('新建学校3所、'.repeat(20)).length;
    expect(read20).toBe(20);
    expect(read('新建学校3所、'.repeat(14_000))).toHaveLength(14_000);
    expect(read('（“《'.repeat(30_000))).toEqual([]);
    expect(read('一'.repeat(100_000))).toEqual([]);
    expect(read('1'.repeat(100_000))).toEqual([]);
  }, 20_000);
});
