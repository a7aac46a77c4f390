import type { Candidate } from './candidate.ts';
import { scanChinese } from './chinese-figures.ts';
import { isPartOfName, isYear, nameRanges } from './never.ts';
import { readNumeral, scaled } from './numerals.ts';
import type { Numeral } from './numerals.ts';
import { isOrdinal, ordinalCandidate } from './ordinals.ts';
import { isPlainQuantity } from './plain.ts';
import { quantityAt } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { isDigit } from './squeeze.ts';
import { suffixAt } from './suffix.ts';
import { toBase, unitBase } from './units.ts';
import { chineseNumerals } from './chinese-numerals.ts';

const numeralCodes = new Set([...chineseNumerals].map((char) => char.charCodeAt(0)));

/** All figures of squeezed text in order, non-overlapping. */
export function scan(text: string): Candidate[] {
  const found: Candidate[] = [];
  const names = nameRanges(text);
  let name = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ascii = code >= 48 && code <= 57;
    if (!ascii && !numeralCodes.has(code)) continue;
    while (name < names.length && (names[name]?.[1] ?? 0) < i) name++;
    const range = names[name];
    if (range !== undefined && range[0] <= i) {
      i = range[1];
      continue;
    }
    const candidate = ascii ? scanAscii(text, i) : scanChinese(text, i);
    if (typeof candidate === 'number') i = candidate - 1;
    else {
      found.push(candidate);
      i = candidate.end - 1;
    }
  }
  return found;
}

/** The figure at `start`, or where to go on. */
function scanAscii(text: string, start: number): Candidate | number {
  const numeral = readNumeral(text, start);
  if (numeral === null) return start + 1;
  const count = behindItemNumber(text, numeral);
  if (count !== null) return single(text, count) ?? count.end;
  if (isPartOfName(text, start, numeral.end)) return numeral.end;
  if (isYear(text, numeral.digits, numeral.end)) return numeral.end;
  if (signed.test(text.slice(Math.max(0, start - 3), start)))
    return negative(text, numeral) ?? numeral.end;
  if (isOrdinal(text, start)) return ordinalCandidate(text, numeral) ?? numeral.end;
  const mixed = mixedCandidate(text, start);
  if (mixed !== null) return mixed;
  const rate = ofPeople.exec(text.slice(numeral.end, numeral.end + 5))?.[0];
  if (rate !== undefined) return rateCandidate(text, numeral, rate);
  const parts = proportionEnd(text, numeral.end);
  if (parts > numeral.end) return ratio(text, numeral, parts) ?? parts;
  return rangeCandidate(text, numeral) ?? single(text, numeral) ?? numeral.end;
}

/** 涨幅为|-1.8%, 增长|-6.3%, 分别增长5%、|-2.1%和-3%: no range begins there. */
const signed = /(?:[为至到]|增长|增速|增幅|涨幅|同比|[%％点][、和]|[\]］])-$/u;

const thing = /^(?:个|件|项|条|家|名|位|户|人|所|座|大)/u;

/** 7.|10件民生实事 opens a note: things are not counted in decimals. Null where no such number stands. */
function behindItemNumber(text: string, { start, end }: Numeral): Numeral | null {
  const point = start === 0 ? text.slice(0, Math.min(3, end)).indexOf('.') : -1;
  return point > 0 && thing.test(text.slice(end, end + 1)) ? readNumeral(text, point + 1) : null;
}

const mixedNumber = /^(\d+)([万亿])(\d+)([百千万])/u;
const power: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** 2万5千公里, 1亿3千多万: two numbers that make one. */
function mixedCandidate(text: string, start: number): Candidate | null {
  const match = mixedNumber.exec(text.slice(start, start + 14));
  if (match === null) return null;
  const [all, high = '', big = '', low = '', small = ''] = match;
  const quantity = quantityAt(text, start + all.length);
  // 3千多万: the last scale word belongs to the lower number.
  const scale = /^[万亿]/u.exec(quantity.unit)?.[0] ?? '';
  const value =
    scaled(high, power[big] ?? 0) + scaled(low, (power[small] ?? 0) + (power[scale] ?? 0));
  const unit = quantity.unit.slice(scale.length);
  const suffix = suffixAt(text, quantity.end);
  const end = quantity.end + suffix.length;
  const figure = { start, end, value, valueMax: null, unit, base: value, suffix };
  return { ...figure, more: quantity.more, ordinal: false, chinese: false };
}

/** 涨幅为-1.8%: the sign belongs to the number. */
function negative(text: string, numeral: Numeral): Candidate | null {
  const plain = single(text, numeral);
  if (plain === null) return null;
  return { ...plain, start: plain.start - 1, value: -plain.value, base: -plain.base };
}

/** 综合指数提高20|点: hours have no such verb before them. */
const risen = /(?:提[高升]|上[升涨]|下降|降低|回落|增加|减少)了?$/u;

function quantityOf(text: string, { start, end }: Numeral): Quantity {
  const quantity = quantityAt(text, end);
  const point = quantity.unit === '' && /^点(?:$|[，。；、）和])/u.test(text.slice(end, end + 2));
  return point && risen.test(text.slice(Math.max(0, start - 3), start))
    ? { ...quantity, end: end + 1, unit: '点' }
    : quantity;
}

function single(text: string, numeral: Numeral): Candidate | null {
  const quantity = quantityOf(text, numeral);
  const suffix = suffixAt(text, quantity.end);
  const shared = /^(?:[万亿]?|个)$/u.test(quantity.unit)
    ? sharedUnit(text, numeral, quantity.unit)
    : '';
  const candidate: Candidate = {
    start: numeral.start,
    end: quantity.end + suffix.length,
    value: numeral.value,
    valueMax: null,
    unit: quantity.unit + shared,
    base: base(numeral.digits, quantity.unit + shared),
    more: quantity.more,
    suffix,
    ordinal: false,
    chinese: false,
  };
  return isPlainQuantity(text, candidate, quantity.end) ? candidate : null;
}

/**
 * 分别收窄38.7、50和28.1个百分点, 分别缩至2个、8个工作日, 快于全国12个、1.5个百分点: the unit that only
 * the last number has whole.
 */
function sharedUnit(text: string, numeral: Numeral, scale: string): string {
  const each = text.slice(Math.max(0, numeral.start - 40), numeral.start).includes('分别');
  if (!each && scale !== '个') return '';
  let at = numeral.end + scale.length;
  for (let i = 0; i < 8; i++) {
    if (!'、和'.includes(text.charAt(at) || ' ')) return '';
    const next = readNumeral(text, at + 1);
    if (next === null) return '';
    const { unit } = quantityAt(text, next.end);
    const core = scale === '' || scale === '个' ? unit.slice(scale.length) : unitBase(unit).unit;
    if (unit !== '' && core !== '')
      return unit.endsWith('级') || !(each || core === '百分点') ? '' : core;
    at = next.end + unit.length;
  }
  return '';
}

/** 1—2个, 10%—15%, 3至5年, 300万—500万元. */
function rangeCandidate(text: string, low: Numeral): Candidate | null {
  const own = quantityAt(text, low.end);
  for (const at of own.end === low.end ? [low.end] : [low.end, own.end]) {
    if (!'—-~至到'.includes(text.charAt(at) || ' ')) continue;
    const gap = text.startsWith('——', at) ? 2 : 1;
    const high = readNumeral(text, at + gap);
    if (high === null || isPartOfName(text, low.start, low.end)) continue;
    const quantity = quantityAt(text, high.end);
    if (quantity.unit === '' || isYear(text, high.digits, high.end)) continue;
    const lowUnit = at === low.end || own.unit === '' ? quantity.unit : own.unit;
    const top = base(high.digits, quantity.unit);
    const bottom = base(low.digits, lowUnit);
    if (top <= bottom) continue;
    const suffix = suffixAt(text, quantity.end);
    const candidate: Candidate = {
      start: low.start,
      end: quantity.end + suffix.length,
      value: lowUnit === quantity.unit ? low.value : bottom / (top / high.value),
      valueMax: high.value,
      unit: quantity.unit,
      base: bottom,
      more: quantity.more,
      suffix,
      ordinal: false,
      chinese: false,
    };
    return isPlainQuantity(text, candidate, quantity.end) ? candidate : null;
  }
  return null;
}

/** 死亡率为7.2|/10万: so many of so many people */
const ofPeople = /^\/10?万(?![\d元])/u;

function rateCandidate(text: string, { start, end, value }: Numeral, unit: string): Candidate {
  const suffix = suffixAt(text, end + unit.length);
  const stop = end + unit.length + suffix.length;
  const figure = { start, end: stop, value, valueMax: null, unit, base: value, suffix };
  return { ...figure, more: false, ordinal: false, chinese: false };
}

/** End of 4.1：36：59.9 or 1/3; `end` itself where no second part follows. */
function proportionEnd(text: string, end: number): number {
  let stop = end;
  while (/[：:/]/u.test(text.charAt(stop)) && isDigit(text.charAt(stop + 1)))
    stop = readNumeral(text, stop + 1)?.end ?? stop + 1;
  return stop;
}

/** 收入比缩小至1.86：1, 不低于1/3. */
function ratio(text: string, numeral: Numeral, stop: number): Candidate | null {
  const sign = text.charAt(numeral.end);
  if (sign !== '：' && sign !== ':' && sign !== '/') return null;
  const other = readNumeral(text, numeral.end + 1);
  if (other === null || other.value === 0 || other.end !== stop) return null;
  const before = text.slice(Math.max(0, numeral.start - 12), numeral.start);
  const fraction = sign === '/' && numeral.value < other.value && other.value <= 10;
  const compared =
    sign !== '/' &&
    other.value === 1 &&
    (before.includes('比') || /(?:差距|倍差)[^，。；]{0,4}[到至]$/u.test(before));
  // 1/6的|财政支出
  const opens = /^$|[，。；]$/u.test(before) && text.charAt(other.end) === '的';
  // 分别为平均水平的1/3、|1/5
  const listed = /\d\/\d{1,2}[、和]$/u.test(before);
  if (!(fraction && (opens || listed || /[\u4e00-\u9fff]$/u.test(before))) && !compared)
    return null;
  const suffix = suffixAt(text, other.end);
  const value = fraction ? numeral.value / other.value : numeral.value;
  return {
    start: numeral.start,
    end: other.end + suffix.length,
    value,
    valueMax: null,
    unit: '',
    base: value,
    more: false,
    suffix,
    ordinal: false,
    chinese: false,
  };
}

function base(digits: string, unit: string): number {
  return toBase(Number(digits), unit);
}
