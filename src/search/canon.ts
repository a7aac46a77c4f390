/**
 * The canonical form: what index time and the browser must agree on to the character.
 * White space is dropped; width, case, Traditional forms and the styles of one punctuation mark
 * are folded. Everything else stays, so that a match in canonical text is a match as written.
 */

/** Traditional character → Simplified one; see `traditional.ts` for the full table. */
export type Fold = ReadonlyMap<string, string>;

export interface Canon {
  readonly text: string;
  /** For every UTF-16 unit of `text` the offset in the source of the character it came from. */
  readonly at: Uint32Array;
}

/** Styles of one mark that NFKD leaves apart: 1—2个 and 1-2个, “一老一小” and "一老一小". */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-': '‐‑‒–—―−─━﹣',
    '"': '“”„‟〝〞〟「」『』',
    "'": '‘’‚‛′',
    '.': '。｡',
    '·': '・•∙⋅●',
    '~': '〜∼',
  }).flatMap(([to, from]) => [...from].map((mark) => [mark, to] as const)),
);

/** Zero-width characters and the byte order mark are white space here, as they are to the eye. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u;
const NO_FOLD: Fold = new Map();

/** Enclosed numbers keep their shape: ① is not the figure 1. */
const ENCLOSED = /[\u2460-\u24ff\u3200-\u33ff]/u;

function foldOne(char: string, fold: Fold): string {
  if (BLANK.test(char)) return '';
  const mark = MARKS.get(char);
  if (mark !== undefined) return mark;
  if (ENCLOSED.test(char)) return char;
  const plain = fold.get(char) ?? char;
  let out = '';
  for (const piece of plain.normalize('NFKD').toLowerCase()) {
    if (!BLANK.test(piece)) out += fold.get(piece) ?? MARKS.get(piece) ?? piece;
  }
  return out;
}

const caches = new WeakMap<Fold, Map<string, string>>();

/** Canonical form of `source`; total, linear, and idempotent: canon(canon(x).text).text = itself. */
export function canon(source: string, fold: Fold = NO_FOLD): Canon {
  let cache = caches.get(fold);
  if (cache === undefined) caches.set(fold, (cache = new Map()));
  const out: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const char of source) {
    let folded = cache.get(char);
    if (folded === undefined) cache.set(char, (folded = foldOne(char, fold)));
    for (let unit = 0; unit < folded.length; unit++) at.push(offset);
    out.push(folded);
    offset += char.length;
  }
  return { text: out.join(''), at: Uint32Array.from(at) };
}

/** `canon(source, fold).text`, without the offsets and many times as fast. */
export function canonText(source: string, fold: Fold = NO_FOLD): string {
  let table = tables.get(fold);
  if (table === undefined)
    tables.set(fold, (table = new Array<string | undefined>(0x10000).fill(undefined)));
  let text = '';
  let kept = 0;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    const code = unit >= 0xd800 && unit < 0xdc00 ? (source.codePointAt(at) ?? unit) : unit;
    const folded =
      code > 0xffff
        ? foldOne(String.fromCodePoint(code), fold)
        : (table[unit] ??= foldOne(source.charAt(at), fold));
    if (folded.length === 1 && folded.charCodeAt(0) === code) continue;
    text += source.slice(kept, at) + folded;
    if (code > 0xffff) at += 1;
    kept = at + 1;
  }
  return text + source.slice(kept);
}

/** Canonical form of every unit that was met. */
const tables = new WeakMap<Fold, (string | undefined)[]>();

/** Source offsets of the canonical range [start, end): from the first character to the end of the last. */
export function sourceRange(
  source: string,
  { at }: Canon,
  start: number,
  end: number,
): [start: number, end: number] {
  const last = at[end - 1] ?? 0;
  return [at[start] ?? 0, last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)];
}
