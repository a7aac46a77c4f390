/** How Chinese reports number their parts. */

/** Outermost first. */
export type Form = 'part' | 'one' | 'bracket' | 'digit' | 'bracket-digit' | 'circle' | 'spoken';

export interface Numbering {
  readonly form: Form;
  /** As printed, white space left out, brackets full width: `（二）`, `二、`, `3.`. */
  readonly number: string;
  readonly value: number;
  /** Offset behind the number and the white space that follows it. */
  readonly length: number;
}

const han = '[一二三四五六七八九十百]{1,4}';
const patterns: readonly [Form, RegExp][] = [
  ['part', new RegExp(`^第(${han})(?:部分|章|篇|编)[ 、：:　]*`)],
  ['one', new RegExp(`^第(${han})节[ 、：:　]*`)],
  ['one', new RegExp(`^(${han})[、．.][ 　]*`)],
  ['bracket', new RegExp(`^[（(] ?(${han}) ?[）)][ 、.　]*`)],
  ['digit', /^([0-9０-９]{1,2})(?:[．、][ 　]*|[.](?![0-9])[ 　]*)/],
  // 01 交通畅行: a number that stood on a line of its own.
  ['digit', /^(0[1-9]|[1-9][0-9]) (?=[一-鿿“《]|20[0-9]{2}年)/],
  ['bracket-digit', /^[（(]([0-9０-９]{1,2})[）)][ 、.　]*/],
  ['circle', /^([①-⑳])[ 、.　]*/],
];

/** The number that a line opens with, or null. */
export function headingForm(text: string): Numbering | null {
  const head = text.slice(0, 16);
  for (const [form, pattern] of patterns) {
    const match = pattern.exec(head);
    if (!match) continue;
    const value = valueOf(match[1] as string);
    if (value === 0) continue;
    return { form, number: printed(match[0]), value, length: match[0].length };
  }
  return null;
}

/** The number of 一是… or 二要…, as reports count within a text, or null. */
export function spokenForm(text: string): Numbering | null {
  const match =
    /^([一二三四五六七八九十]{1,3})(?:是(?!否)|要(?!求(?!真)|素|点(?![燃亮])|件|紧(?![紧扣盯抓跟密])|强(?![化力基])|么))/.exec(
      text,
    );
  const value = match ? valueOf(match[1] as string) : 0;
  return match && value > 0
    ? { form: 'spoken', number: match[0], value, length: match[0].length }
    : null;
}

function printed(number: string): string {
  return number
    .replace(/[\s\u3000]+/g, '')
    .replace('(', '（')
    .replace(')', '）')
    .replace(/[：:]$/, '');
}

const digits = '零一二三四五六七八九';

/** 二十三 → 23; 0 if it is no number. */
export function valueOf(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  if (/^[０-９]+$/.test(text)) {
    return Number(text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  }
  const circle = text.charCodeAt(0) - 0x2460;
  if (circle >= 0 && circle < 20) return circle + 1;
  const match =
    /^(?:([一二三四五六七八九])?(百))?([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!match) return 0;
  const [, hundreds, hundred, tens, ten, ones] = match;
  const units = ten ? (ones ? digits.indexOf(ones) : 0) : digits.indexOf(tens ?? '零');
  return (
    (hundred ? (hundreds ? digits.indexOf(hundreds) : 1) * 100 : 0) +
    (ten ? (tens ? digits.indexOf(tens) : 1) * 10 : 0) +
    units
  );
}

/** 1 → 一, 12 → 十二, up to 99. */
export function toHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] as string)}十`;
  return ten + (ones === 0 ? '' : (digits[ones] as string));
}
