/** Numbers in words: Chinese scale words 万 and 亿 in Chinese, thousands to trillions in English. */
import { format } from 'd3';
import type { Lang, Quantity } from './types.ts';
import { percentApart } from '../compare/quantity.ts';
import { unitInEnglish } from '../i18n/units.ts';

const plain = format(',');

/**
 * At most `digits` decimals, no trailing zeros beyond the `least` decimals asked for, a true minus
 * sign, thousands apart in English.
 */
export function number(value: number, lang: Lang, digits = 2, least = 0): string {
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits + 0;
  const text = lang === 'en' ? plain(rounded) : String(rounded);
  return withDecimals(text.replace(/^[-\u2212]/, '−'), least);
}

/** A number in digits with at least so many after the point: `6`, 1 // => `6.0` */
export function withDecimals(digits: string, least: number): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const shown = decimals.padEnd(least, '0');
  return shown === '' ? whole : `${whole}.${shown}`;
}

/** `万人次` // => { scale: '万', base: '人次' }; 千瓦, 千米 and 千克 are units, not scales. */
export function splitUnit(unit: string): { scale: string; base: string } {
  const scale =
    /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![瓦米克伏帕]))/.exec(unit)?.[0] ?? '';
  return { scale, base: unit.slice(scale.length) };
}

const steps: Record<Lang, readonly (readonly [at: number, word: string])[]> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
};

/** The scale word that suits a magnitude, and its factor. */
export function scaleOf(magnitude: number, lang: Lang): readonly [factor: number, word: string] {
  return steps[lang].find(([at]) => Math.abs(magnitude) >= at) ?? [1, ''];
}

const around: Record<
  Lang,
  Record<Quantity['comparator'], readonly [before: string, after: string]>
> = {
  zh: { eq: ['', ''], gte: ['', '以上'], gt: ['超', ''], lte: ['', '以内'], approx: ['', '左右'] },
  en: { eq: ['', ''], gte: ['≥', ''], gt: ['>', ''], lte: ['≤', ''], approx: ['about ', ''] },
};

const fall: Record<Lang, string> = { zh: '下降', en: 'down ' };

/**
 * A quantity as a reader says it. Below zero it has a minus; where it is bounded or a range, which
 * would turn about with the sign, it is told as a fall (`下降3%以上`). Chinese keeps the printed value and unit (`超5000列`,
 * `500家以上`), English counts in the base unit (`>5,000 trains`, `≥350bn yuan`). Zeros that are
 * printed after the point stay: 6.0%.
 */
export function quantity(q: Quantity, lang: Lang): string {
  if (q.value < 0 && (q.valueMax !== null || /^(?:gte?|lte)$/.test(q.comparator))) {
    const valueMax = q.valueMax === null ? null : -q.valueMax;
    return fall[lang] + quantity({ ...q, value: -q.value, valueMax, base: -q.base }, lang);
  }
  const [before, after] = around[lang][q.comparator];
  if (q.measure === 'rank') {
    const rank =
      number(q.value, lang) + (q.valueMax === null ? '' : `—${number(q.valueMax, lang)}`);
    return before + (lang === 'zh' ? `第${rank}位` : `rank ${rank}`) + after;
  }
  if (lang === 'zh') {
    const say = (value: number): string => number(value, lang, 4, q.decimals);
    const range = q.valueMax === null ? '' : `—${say(q.valueMax)}`;
    return before + say(q.value) + range + q.unit + after;
  }
  const perValue = q.value === 0 ? 1 : q.base / q.value;
  const top = q.valueMax === null ? null : q.valueMax * perValue;
  const least = (q.decimals ?? -Infinity) - Math.log10(perValue);
  return before + amount(q.base, top, q, lang, 4, least) + after;
}

/**
 * A base value with a quantity's unit: `264000`, `万人` // => `26.4万人`, in English `264,000 people`.
 * `least` decimals stay where it is said in ones, three more where in thousands.
 */
export function amount(
  base: number,
  top: number | null,
  { unit, ofFirms }: Pick<Quantity, 'unit' | 'ofFirms'>,
  lang: Lang,
  digits = 2,
  least = -Infinity,
): string {
  const word = splitUnit(unit).base;
  const [factor, scale] = scaleOf(top ?? base, lang);
  const kept = Math.max(0, Math.round(least + Math.log10(factor)));
  const say = (of: number): string => number(of / factor, lang, digits, kept);
  const value = say(base) + (top === null ? '' : `–${say(top)}`) + scale;
  if (lang === 'zh') return value + word;
  if (word.startsWith('%')) return value + word;
  const english = unitInEnglish(word, base === 1 && top === null, ofFirms);
  return english === '' ? value : `${value} ${english}`;
}

/** `0.32` // => `+32%`, `-0.005` // => `−0.5%`, `0` // => `0%` */
export function signedPercent(ratio: number): string {
  const percent = percentApart(ratio);
  if (percent === 0) return '0%';
  return `${percent < 0 ? '−' : '+'}${number(Math.abs(percent), 'zh', 1)}%`;
}

/** Whether the quantity is told in per cent, so that a difference of two is told in points. */
export function isPercentage(q: Quantity): boolean {
  return q.unit === '%' || q.unit === '％';
}

/** A difference of two percentages: `4.7` // => `+4.7百分点`, in English `+4.7 pp`; `0` // => `0%` */
export function signedPoints(points: number, lang: Lang): string {
  const text = number(Math.abs(points), 'zh', 2);
  if (text === '0') return '0%';
  return `${points < 0 ? '−' : '+'}${text}${lang === 'zh' ? '百分点' : ' pp'}`;
}
