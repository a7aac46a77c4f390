import { scaled } from './numerals.ts';
import { bracketUnits, countedTimes, perUnits, unitWords } from './unit-lexicon.ts';
import { words } from './words.ts';

const scaleWords = words(
  '十 百 千 万 亿 十万 百万 千万 万万 十亿 百亿 千亿 万亿 亿万 亿亿 百亿亿 千亿亿 万亿亿',
);
const exponentOf: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Where a unit ends, and its two halves as printed: 万 + 个, 亿 + 元. */
export interface Unit {
  readonly end: number;
  readonly scale: string;
  readonly core: string;
}

/** Length of the scale word at `pos`; 千瓦, 千米 and 百分点 are units, not scales. */
export function scaleAt(text: string, pos: number): number {
  let length = scaleWords.at(text, pos);
  while (length > 0) {
    const inUnit = unitWords.at(text, pos + length - 1);
    // 万千瓦: the scale is 万, and 千瓦 the unit.
    if (inUnit < 2 || text.charAt(pos + length - 1) === '万') return length;
    length -= 1;
  }
  return 0;
}

/** Reads a unit with per, bracket and 次 extensions at `pos`; null where none of the lexicon stands. */
export function unitAt(text: string, pos: number): Unit | null {
  const scale = scaleAt(text, pos);
  const coreStart = pos + scale;
  const length = unitWords.at(text, coreStart);
  // 迈上5万亿|台阶
  if (length === 0 || text.startsWith('台阶', coreStart)) return null;
  let end = coreStart + length;
  // 400亩|地块
  if (text.startsWith('亩地块', coreStart)) end -= 1;
  // 103条|次支路
  const isTimes = /^次(?![支干])/u.test(text.slice(end, end + 2));
  if (isTimes && countedTimes.has(text.slice(coreStart, end))) end += 1;
  end = afterBracket(text, end);
  end = afterPer(text, end);
  return { end, scale: text.slice(pos, coreStart), core: text.slice(coreStart, end) };
}

function afterBracket(text: string, end: number): number {
  if (text.charAt(end) !== '（') return end;
  const length = bracketUnits.at(text, end + 1);
  return length > 0 && text.charAt(end + 1 + length) === '）' ? end + length + 2 : end;
}

function afterPer(text: string, end: number): number {
  // 33.8微克每立方米
  if (/[微毫]克$/u.test(text.slice(end - 2, end)) && /^每立方[米]/u.test(text.slice(end, end + 4)))
    return end + 4;
  if (text.charAt(end) !== '/') return end;
  const length = perUnits.at(text, end + 1);
  return length > 0 ? end + 1 + length : end;
}

/** Power of ten of a scale word: 万 → 4, 万亿 → 12, '' → 0. */
export function exponent(scale: string): number {
  let sum = 0;
  for (const char of scale) sum += exponentOf[char] ?? 0;
  return sum;
}

/** Splits a printed unit: `万亿元` → { unit: '元', factor: 1e12 }; `%` and unscaled units have factor 1. */
export function unitBase(unit: string): { readonly unit: string; readonly factor: number } {
  if (unit === '成') return { unit: '%', factor: 10 };
  const scale = scaleAt(unit, 0);
  return { unit: unit.slice(scale), factor: 10 ** exponent(unit.slice(0, scale)) };
}

/** Value in the base unit, exact for the decimals of reports: toBase(1.1, '万个') → 11000. */
export function toBase(value: number, unit: string): number {
  if (unit === '成') return scaled(String(value), 1);
  const power = exponent(unit.slice(0, scaleAt(unit, 0)));
  const digits = String(value);
  return digits.includes('e') ? value * 10 ** power : scaled(digits, power);
}
