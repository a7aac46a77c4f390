/** ASCII punctuation of Chinese sentences set full width for reading. */
import type { Mapped } from './types.ts';
import { isWide } from './width.ts';

const wideOf: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** 增长16%,14个州级项目; 增长16%;14个州级项目; 达到3.5,2010年为4.1: no thousands are parted there. */
function partsClauses(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = /^(\d+)(?:\.\d+)?(.?)/.exec(text.slice(at + 1, at + 12));
  if (text[at] === ';' && at === text.length - 1) return /[%‰％\d]/.test(before);
  if (after === null || !isWide((after[2] ?? '').charCodeAt(0))) return false;
  return /[%‰％]/.test(before) || (/\d/.test(before) && after[1]?.length !== 3);
}

/** 圆满完成. 一年来: a full stop between Chinese characters, where no number of a heading stands before it. */
const stop =
  /(?<=[一-鿿”）》%％‰])(?<!(?:^|[（(，；：.])[一二三四五六七八九十]{1,3})\.(?=[一-鿿“（《\d]|$)/g;

/** The text with its full stops set full width, where it ends with an ASCII mark and has no full stop of the others. */
function withStops(text: string): string {
  if (!/[.!?:;]$/.test(text) || text.includes('。')) return text;
  return text.replace(stop, '。');
}

/**
 * Sets `,:;?!()` and full stops full width where they stand in Chinese text, one unit for one, so that offsets
 * hold. Numbers (1,000 and 1.5), times (10:30), addresses and Latin text stay as they are.
 */
export function toFullWidth(mapped: Mapped): Mapped {
  const text = withStops(mapped.text);
  const marks = text.matchAll(/[,:;?!()]/g);
  const parts: string[] = [];
  let from = 0;
  const open: { at: number; wide: boolean; part: number }[] = [];
  for (const { 0: char, index: i } of marks) {
    const full = wideOf[char] as string;
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    let wide = (i > 0 && isWide(before)) || (i + 1 < text.length && isWide(after));
    if (/[,;]/.test(char) && !wide) wide = partsClauses(text, i);
    if (char === ':' && text.startsWith('//', i + 1)) wide = false;
    if (char === '(') {
      open.push({ at: i, wide, part: parts.length + 1 });
      parts.push(text.slice(from, i), wide ? full : char);
      from = i + 1;
      continue;
    }
    if (char === ')') {
      const mate = open.pop();
      if (mate) {
        wide = wide || mate.wide;
        parts[mate.part] = wide ? '（' : '(';
      }
    }
    if (!wide) continue;
    parts.push(text.slice(from, i), full);
    from = i + 1;
  }
  if (from === 0) return text === mapped.text ? mapped : { text, at: mapped.at };
  parts.push(text.slice(from));
  return { text: parts.join(''), at: mapped.at };
}
