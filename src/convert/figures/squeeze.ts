/**
 * Text without white space, the form on which all figure rules work, so that line breaks and
 * letter-spacing can never change what is extracted. Every unit keeps its place in the original.
 * Width variants are folded one to one: `１６％` reads as `16%`, `３，４４０元` as `3,440元`, and ASCII
 * punctuation between Chinese characters as its Chinese form, `800户,新增` as `800户，新增`, and the
 * letter of `2O个` as the digit that is meant. Quotes are the curved double ones, those of `"十四五"` and
 * `‘十四五’` too.
 */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original of each unit of `text`. */
  readonly at: ArrayLike<number>;
}

/** What each UTF-16 unit folds to; 0 for white space, which is dropped. */
const folds = buildFolds();
const comma = 0x2c;
const straight = 0x22;
const single = 0x2018;
const wideComma = 0xff0c;
const asterisk = 0x2a;
const letterO = 0x4f;
const zero = 0x30;
const point = 0x2e;

/** Characters that old texts print for the decimal point. */
const middleDots = new Set([...'·•・∙‧'].map(codeOf));
const weighed = new Set([comma, letterO, asterisk, straight, single, ...middleDots]);
/** 1 for each UTF-16 unit that squeezing may change. */
const unusual = folds.map((to, code) => Number(to !== code || weighed.has(code)));

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let code = 0xff10; code <= 0xff5a; code++)
    if (code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || code >= 0xff41)
      table[code] = code - 0xfee0;
  for (const [from, to] of [
    '％%',
    '﹪%',
    '℅%',
    '．.',
    '＋+',
    '－-',
    '−-',
    '–—',
    '―—',
    '～~',
    '∶：',
    '／/',
    '「“',
    '」”',
    '『“',
    '』”',
  ].map((p) => [...p]))
    table[(from ?? '').charCodeAt(0)] = (to ?? '').charCodeAt(0);
  for (const [from, to] of [',，', ';；', ':：', '(（', ')）', '!！', '?？'].map((p) => [...p]))
    table[(from ?? '').charCodeAt(0)] = (to ?? '').charCodeAt(0);
  for (let code = 0; code < 0x3001; code++)
    if (/[\s\u200b\u2060]/u.test(String.fromCharCode(code))) table[code] = 0;
  table[0xfeff] = 0;
  return table;
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}

/**
 * ▶新增车位, （1）新建公园, （三）新建公园, - 改造小区: the mark of an item in a list is no part of its text; -1.8% is
 * a number.
 */
const itemMark =
  /^\s*(?:[▶►▸▷●○•·∙・■□▪◆◇★☆▲△※√✓✔]\s*)+|^\s*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|[-－–]\s*(?=[\u4e00-\u9fff]))[、.．]?\s*/u;
/** Whether a text can begin with one; Chinese characters cannot. */
const opensMark = (code: number): boolean => code < 0x4e00 || code > 0x9fff;

/** Drops white space, and the mark of an item at the head, and folds width; `at` leads back. */
export function squeeze(original: string): Squeezed {
  const mark = opensMark(original.charCodeAt(0)) ? (itemMark.exec(original)?.[0].length ?? 0) : 0;
  if (mark === 0 && isSqueezed(original)) return { text: original, at: identity(original.length) };
  const units = new Uint16Array(original.length);
  const at = new Uint32Array(original.length);
  let length = 0;
  for (let i = mark; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const to = folds[code] ?? 0;
    if (to === 0 || (code === asterisk && marksMember(units, length))) continue;
    units[length] = code === comma ? comma : to;
    at[length] = i;
    length++;
  }
  curveQuotes(units, length);
  const wide = (i: number): boolean =>
    i >= 0 && i < length && isWideDigit(original.charCodeAt(at[i] ?? 0));
  for (let i = 0; i < length; i++)
    if (units[i] === comma && !separatesThousands(units, i, length)) units[i] = folds[comma] ?? 0;
    else if (units[i] === wideComma && joinsWideDigits(units, wide, i)) units[i] = comma;
    else if (units[i] === letterO && standsForZero(units, i, length)) units[i] = zero;
    else if (middleDots.has(units[i] ?? 0) && isDecimalPoint(units, i, length)) units[i] = point;
  return { text: decode(units, length), at };
}

/** Straight quotes that make pairs, and single ones around the name of a plan. */
function curveQuotes(units: Uint16Array, length: number): void {
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    if (units[i] === straight) found.push(i);
    const end = units[i] === single ? planEnd(units, i) : 0;
    if (end > 0) {
      units[i] = 0x201c;
      units[end] = 0x201d;
    }
  }
  // 55" is a size
  if (found.length % 2 > 0) return;
  for (const [n, i] of found.entries()) units[i] = n % 2 === 0 ? 0x201c : 0x201d;
}

/** Where the single quotes of ‘十五’ and ‘十四五’ close, 0 for those of other words. */
function planEnd(units: Uint16Array, open: number): number {
  const close = units[open + 3] === 0x2019 ? open + 3 : open + 4;
  return units[close] === 0x2019 && units[close - 1] === '五'.charCodeAt(0) ? close : 0;
}

/** Whether every unit already is what it folds to. */
function isSqueezed(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (unusual[text.charCodeAt(i)] === 1) return false;
  return true;
}

let places = new Uint32Array(0);

/** 0, 1, 2, … of at least `length`. */
function identity(length: number): ArrayLike<number> {
  if (places.length < length) places = Uint32Array.from({ length: length * 2 }, (_, i) => i);
  return places;
}

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192)
    text += String.fromCharCode(...units.subarray(i, Math.min(length, i + 8192)));
  return text;
}

/** The comma of 5,300场 stays; that of 12个,3个 ends a clause. */
function separatesThousands(units: Uint16Array, i: number, length: number): boolean {
  const digit = (k: number): boolean => k >= 0 && k < length && isDigitCode(units[k] ?? 0);
  return digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4);
}

/**
 * The comma of ３，４４０元, typed as wide as its digits; in 投资３，４４项 and 投资１２亿，２００户 it ends a
 * clause.
 */
function joinsWideDigits(units: Uint16Array, wide: (i: number) => boolean, i: number): boolean {
  if (!wide(i - 1) || !wide(i + 1) || !wide(i + 2) || !wide(i + 3)) return false;
  if (isDigitCode(units[i + 4] ?? 0)) return false;
  let first = i - 1;
  while (isDigitCode(units[first - 1] ?? 0)) first--;
  // Of 1,234,567 the first comma has been read when the second is.
  if (units[first - 1] === comma) return true;
  return i - first <= 3 && wide(first) && units[first] !== zero && units[first - 1] !== point;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** 270·4亿元, 22·5%: measured behind, not “7·21”暴雨 or 12·4宪法日. */
const measuredBehind =
  /^\d{1,2}(?:[%‰倍]|个百分点|[万亿]|千[瓦克米]|公[里斤顷]|平方|立方|[元吨亩]|美元)/u;

function isDecimalPoint(units: Uint16Array, i: number, length: number): boolean {
  if (!isDigitCode(units[i - 1] ?? 0) || !isDigitCode(units[i + 1] ?? 0)) return false;
  const behind = String.fromCharCode(...units.subarray(i + 1, Math.min(length, i + 7)));
  return measuredBehind.test(behind);
}

/** 新增食堂1家、*|3家护理站: the mark of a member, as of one that a note is on. */
function marksMember(units: Uint16Array, at: number): boolean {
  return at > 0 && '、，；：'.includes(String.fromCharCode(units[at - 1] ?? 0));
}

/** What may stand behind a number that a typist ended with the letter. */
const afterZero = new Set(
  [...'0123456789O%.个万亿千百多余年月日项家所条座户人亩公吨元名位米倍'].map(codeOf),
);

function codeOf(char: string): number {
  return char.charCodeAt(0);
}

/** The O of 2O个 and 1OO%; those of O2O平台 and H2O are letters. */
function standsForZero(units: Uint16Array, i: number, length: number): boolean {
  // 提高O.1个百分点
  if (units[i + 1] === point && isDigitCode(units[i + 2] ?? 0) && i + 2 < length)
    if ((units[i - 1] ?? 0) >= 0x4e00 && i > 0) return true;
  if (i + 1 >= length || !afterZero.has(units[i + 1] ?? 0)) return false;
  let first = i;
  while (first > 0 && (isDigitCode(units[first - 1] ?? 0) || units[first - 1] === 0x2e)) first--;
  return first < i && !/^[A-Za-z]$/u.test(String.fromCharCode(units[first - 1] ?? 0));
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}
