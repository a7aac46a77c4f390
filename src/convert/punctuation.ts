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

/**
 * Sets `,:;?!()` full width where they stand in Chinese text, one unit for one, so that offsets
 * hold. Numbers (1,000 and 1.5), times (10:30), addresses and Latin text stay as they are.
 */
export function toFullWidth(mapped: Mapped): Mapped {
  const { text } = mapped;
  const marks = text.matchAll(/[,:;?!()]/g);
  const parts: string[] = [];
  let from = 0;
  const open: { at: number; wide: boolean; part: number }[] = [];
  for (const { 0: char, index: i } of marks) {
    const full = wideOf[char] as string;
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    let wide = (i > 0 && isWide(before)) || (i + 1 < text.length && isWide(after));
    // 增长16%,14个州级项目: no thousands are parted there
    if (char === ',' && /[%‰％]/.test(text[i - 1] ?? '') && /[\d“]/.test(text[i + 1] ?? ''))
      wide = true;
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
  if (from === 0) return mapped;
  parts.push(text.slice(from));
  return { text: parts.join(''), at: mapped.at };
}
