const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** The characters of which Chinese numerals are made. */
export const chineseNumerals = '〇零一二两三四五六七八九十百千万亿';

export function isChineseNumeral(char: string): boolean {
  return char !== '' && chineseNumerals.includes(char);
}

/**
 * Value of a whole number in Chinese characters, 两千三百 → 2300, 一万二 → 12000, 十亿七千万 →
 * 1070000000, digit by digit 二〇〇八 → 2008; null where the characters form no number.
 */
export function parseChinese(text: string): number | null {
  if (text === '') return null;
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(text))
    return Number([...text].map((char) => digitOf[char]).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = 0;
  let zero = false;
  for (const char of text) {
    const value = digitOf[char];
    const place = placeOf[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) zero = true;
    } else if (place !== undefined) {
      if (lastPlace !== 0 && place >= lastPlace) return null;
      section += (digit ?? (place === 10 || section === 0 ? 1 : 0)) * place;
      digit = null;
      lastPlace = place;
      zero = false;
    } else if (char === '万' || char === '亿') {
      const big = char === '万' ? 1e4 : 1e8;
      const sum = section + (digit ?? 0);
      if (char === '亿' && total > 0) {
        total = (total + sum) * big;
      } else {
        if (sum === 0) return null;
        total += sum * big;
      }
      section = 0;
      digit = null;
      lastPlace = 0;
      zero = false;
    } else return null;
  }
  if (digit !== null && digit !== 0) {
    // 一万二, 三千五: a trailing digit without 零 counts in the next lower place.
    const lower = lastPlace > 10 ? lastPlace / 10 : lastPlace === 0 && total > 0 ? total / 10 : 1;
    const shorthand = !zero && text.length <= 3 && lower > 1 && Number.isInteger(lower);
    section += digit * (shorthand ? lower : 1);
  }
  const result = total + section;
  return Number.isFinite(result) ? result : null;
}
