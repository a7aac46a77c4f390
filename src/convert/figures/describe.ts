import type { Comparator, Measure } from '../../schemas/values.ts';
import { scaled } from './numerals.ts';
import { unitName } from './unit-names.ts';
import { toBase, unitBase } from './units.ts';

export type Lang = 'zh' | 'en';

/** The fields of a figure that its value in words is made of. */
export interface Described {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly base: number;
  readonly comparator: Comparator;
  readonly measure: Measure;
}

const bounds: Readonly<Record<Comparator, Readonly<Record<Lang, string>>>> = {
  eq: { zh: '', en: '' },
  gte: { zh: '不低于 ', en: 'at least ' },
  gt: { zh: '超过 ', en: 'more than ' },
  lte: { zh: '不超过 ', en: 'at most ' },
  approx: { zh: '约 ', en: 'about ' },
};
const scales: Readonly<Record<Lang, readonly (readonly [exponent: number, word: string])[]>> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
};

/**
 * The value in words, Chinese with all its digits and English with scale words:
 * 3500亿元以上 → { zh: '不低于 350,000,000,000 元', en: 'at least 350 billion yuan' }.
 */
export function describeValue(figure: Described): Readonly<Record<Lang, string>> {
  const { unit } = unitBase(figure.unit);
  const top = figure.valueMax === null ? null : toBase(figure.valueMax, figure.unit);
  if (figure.measure === 'rank') {
    return { zh: `第 ${group(figure.base)} 位`, en: `rank ${group(figure.base)}` };
  }
  const zh = group(figure.base) + (top === null ? '' : ` 至 ${group(top)}`);
  const low = scaledWords(figure.base, 'en');
  const en = low + (top === null ? '' : ` to ${scaledWords(top, 'en')}`);
  return {
    zh: bounds[figure.comparator].zh + join(zh, unit, 'zh'),
    en: bounds[figure.comparator].en + join(en, unitName(unit, top ?? figure.base), 'en'),
  };
}

/**
 * A number in a base unit with the scale word of the language:
 * formatBase(350000000000, '元', 'zh') → '3,500亿元'; in English '350 billion yuan'.
 */
export function formatBase(base: number, unit: string, lang: Lang): string {
  const number = scaledWords(base, lang);
  if (lang === 'zh') return number + unit;
  return join(number, unitName(unit, base), lang);
}

function join(number: string, unit: string, lang: Lang): string {
  if (unit === '' || unit === '%' || unit === '‰' || unit === '‱') return number + unit;
  return lang === 'zh' || unit !== '' ? `${number} ${unit}` : number;
}

/** Shortens to a scale word where at most four decimals are needed, else all digits. */
function scaledWords(base: number, lang: Lang): string {
  for (const [exponent, word] of scales[lang]) {
    if (Math.abs(base) < 10 ** exponent) continue;
    const value = shift(base, -exponent);
    if (decimals(value) <= 4) return group(value) + word;
  }
  return group(base);
}

function shift(value: number, exponent: number): number {
  const text = String(value);
  return text.includes('e') ? value * 10 ** exponent : scaled(text, exponent);
}

function decimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** 12345.6 → 12,345.6; independent of the platform's locale data. */
function group(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction.slice(0, 4)}`;
}
