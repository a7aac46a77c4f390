/** Numbers said in words. */
import { round } from '../schemas/round.ts';
import type { Lang } from '../site/urls.ts';

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿', '万亿'];

/**
 * A number as it is read aloud; English keeps digits and names the scale.
 * @example numberInWords(350_000_000_000, 'zh') // => '三千五百亿'
 * @example numberInWords(350_000_000_000, 'en') // => '350 billion'
 */
export function numberInWords(value: number, lang: Lang): string {
  if (lang === 'en') return inEnglish(value);
  if (value < 0) return `负${numberInWords(-value, lang)}`;
  const [whole = '0', fraction] = plain(value).split('.');
  const spoken = integer(whole);
  return fraction
    ? `${spoken}点${[...fraction].map((digit) => digits[Number(digit)]).join('')}`
    : spoken;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
const ungrouped = new Intl.NumberFormat('en', { maximumFractionDigits: 10, useGrouping: false });

/** With thousands separators, at most ten decimals and twelve digits of precision. */
export function numberInDigits(value: number): string {
  return grouped.format(round(value));
}

function inEnglish(value: number): string {
  if (Math.abs(value) < 1e6) return numberInDigits(value);
  const [size, name] =
    Math.abs(value) >= 1e12
      ? [1e12, 'trillion']
      : Math.abs(value) >= 1e9
        ? [1e9, 'billion']
        : [1e6, 'million'];
  return `${numberInDigits(value / (size as number))} ${name}`;
}

function plain(value: number): string {
  return ungrouped.format(round(value));
}

function integer(whole: string): string {
  if (/^0*$/.test(whole)) return '零';
  const fours: string[] = [];
  for (let end = whole.length; end > 0; end -= 4)
    fours.unshift(whole.slice(Math.max(0, end - 4), end));
  let spoken = '';
  for (const [index, four] of fours.entries()) {
    const name = groups[fours.length - 1 - index] ?? '';
    const group = upToThousands(four.padStart(4, '0'));
    if (group === '') continue;
    if (spoken !== '' && four.startsWith('0')) spoken += '零';
    // 一万亿, but 五万亿零三亿 never names 亿 twice: 50003 亿 is read 五万零三亿.
    spoken += group + (name === '万亿' && Number(fours[index + 1]) > 0 ? '万' : name);
  }
  return spoken.replace(/^一十/, '十');
}

function upToThousands(four: string): string {
  let spoken = '';
  let zero = false;
  for (const [index, char] of [...four].entries()) {
    if (char === '0') {
      zero = spoken !== '';
      continue;
    }
    spoken += (zero ? '零' : '') + (digits[Number(char)] ?? '') + (places[3 - index] ?? '');
    zero = false;
  }
  return spoken;
}
