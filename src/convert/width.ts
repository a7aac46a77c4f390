/** Widths of Chinese type, in full-width characters. */

/** Punctuation that newspaper setting may squeeze to half a character. */
const squeezable = new Set(
  [...'，。、；：？！“”‘’（）《》〈〉【】'].map((mark) => mark.charCodeAt(0)),
);

/** Han, kana, Hangul, full-width forms and CJK punctuation. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0x2014 ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2026 ||
    code === 0x22ef ||
    code === 0x00b7
  );
}

/** Han ideographs, surrogates (the rarer ones) included. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0x3007
  );
}

export interface Widths {
  /** Width with every mark of punctuation a full character wide, white space left out. */
  readonly full: number;
  /** How many marks could be squeezed. */
  readonly marks: number;
}

export function widths(text: string): Widths {
  let half = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 0x3000) continue;
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    half += isWide(code) ? 2 : 1;
    const mark = code >= 0xff00 || (code >= 0x2018 && code <= 0x3011);
    if (mark && squeezable.has(code)) marks += 1;
  }
  return { full: half / 2, marks };
}
