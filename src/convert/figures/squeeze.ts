/**
 * Text without white space, the form on which all figure rules work, so that line breaks and
 * letter-spacing can never change what is extracted. Every unit keeps its place in the original.
 * Width variants are folded one to one: `１６％` reads as `16%`, and ASCII punctuation between
 * Chinese characters as its Chinese form, `800户,新增` as `800户，新增`.
 */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original of each unit of `text`. */
  readonly at: readonly number[];
}

const fold: Readonly<Record<string, string>> = {
  '％': '%',
  '．': '.',
  '＋': '+',
  '－': '-',
  '–': '—',
  '―': '—',
  '～': '~',
  '∶': '：',
  '﹪': '%',
  '／': '/',
  '㎡': '㎡',
};
const punctuation: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '"': '”',
};

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

const space = /\s|[\u200b\ufeff\u2060]/u;

function folded(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
  if (code >= 0xff21 && code <= 0xff3a) return String.fromCharCode(code - 0xff21 + 65);
  if (code >= 0xff41 && code <= 0xff5a) return String.fromCharCode(code - 0xff41 + 97);
  return fold[char] ?? char;
}

/** Drops white space and folds width; `at` leads back. */
export function squeeze(original: string): Squeezed {
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (char.charCodeAt(0) < 0x3001 || char === '\ufeff') {
      if (space.test(char)) continue;
    }
    units.push(folded(char));
    at.push(i);
  }
  for (let i = 0; i < units.length; i++) {
    const chinese = punctuation[units[i] ?? ''];
    if (chinese !== undefined && !insideNumber(units, i)) units[i] = chinese;
  }
  return { text: units.join(''), at };
}

/** A comma that separates thousands (`5,300场`) or a colon of a ratio stays as it is. */
function insideNumber(units: readonly string[], i: number): boolean {
  if (units[i] !== ',') return false;
  const digit = (k: number): boolean => isDigit(units[k] ?? '');
  return digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
}
