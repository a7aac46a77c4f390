/** White space within a line: which is typesetting and which is meant. */
import { isSpace } from './mapped.ts';
import type { Mapped } from './types.ts';
import { isHan, isWide } from './width.ts';

/**
 * The text of some stretches of one line without white space at its ends and without spaces that
 * typesetting put there: between the letters of a spaced line (政 府 工 作 报 告), and between
 * Chinese and Latin or digits (新建 5G 基站). The space of 春风送岗惠民生 工会关爱暖人心 stays, as
 * one U+0020.
 */
export function closeUp(
  seed: string,
  pieces: readonly (readonly [number, number])[],
): { text: Mapped; spaced: boolean; spaces: number } {
  const chars: number[] = [];
  const at: number[] = [];
  let spaces = false;
  for (const [start, end] of pieces) {
    for (let i = start; i < end; i += 1) {
      const code = seed.charCodeAt(i);
      if (isSpace(code)) {
        spaces = true;
        if (chars.length === 0) continue;
        chars.push(32);
      } else chars.push(code);
      at.push(i);
    }
  }
  while (chars.at(-1) === 32) {
    chars.pop();
    at.pop();
  }
  if (!spaces) return { text: { text: toText(chars), at }, spaced: false, spaces: 0 };
  const { keep, spaced } = meantSpaces(chars);
  const kept: number[] = [];
  const keptAt: number[] = [];
  for (let i = 0; i < chars.length; i += 1) {
    if (chars[i] === 32 && keep[i] !== 1) continue;
    kept.push(chars[i] as number);
    keptAt.push(at[i] as number);
  }
  return {
    text: { text: toText(kept), at: keptAt },
    spaced,
    spaces: chars.length - kept.length,
  };
}

function toText(codes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < codes.length; i += 8192) {
    parts.push(String.fromCharCode(...codes.slice(i, i + 8192)));
  }
  return parts.join('');
}

/**
 * The same of a row of a table: between cells that white space parts stays one U+3000, beside the bars
 * of others one U+0020, within a cell only a space between words. `blanks` part two cells.
 */
export function closeUpCells(
  seed: string,
  pieces: readonly (readonly [number, number])[],
  blanks = 2,
): { text: Mapped; spaced: boolean; spaces: number } {
  const offsets = pieces.flatMap(([start, end]) =>
    Array.from({ length: end - start }, (_, i) => start + i),
  );
  const codes = offsets.map((offset) => seed.charCodeAt(offset));
  const barred = codes.some(isBar);
  const chars: number[] = [];
  const at: number[] = [];
  let gap = -1;
  // Whether the cell is letters that stand apart so far: 衣  着.
  let letters = true;
  codes.forEach((code, i) => {
    if (isSpace(code)) {
      if (gap < 0) gap = i;
      return;
    }
    const before = chars.at(-1);
    if (gap >= 0 && before !== undefined) {
      const alone = i + 1 === codes.length || isSpace(codes[i + 1] as number);
      const tab = codes.slice(gap, i).includes(9);
      const spread = blanks > 1 && !tab && letters && alone && isHan(before) && isHan(code);
      const parts = !barred && !spread && (i - gap >= blanks || tab);
      if (parts || (!spread && (isBar(before) || isBar(code) || isMeant(before, code)))) {
        chars.push(parts ? 0x3000 : 32);
        at.push(offsets[gap] as number);
      }
      letters = parts || isBar(before) || spread;
    } else letters = before === undefined || isBar(before);
    gap = -1;
    chars.push(code);
    at.push(offsets[i] as number);
  });
  return { text: { text: toText(chars), at }, spaced: false, spaces: offsets.length - at.length };
}

function isBar(code: number): boolean {
  return code === 0x7c || code === 0xff5c;
}

/** Marks the first space of each meant run with 1. */
function meantSpaces(chars: readonly number[]): { keep: Uint8Array; spaced: boolean } {
  const keep = new Uint8Array(chars.length);
  const runs: { start: number; end: number; han: boolean; width: number }[] = [];
  let joined = 0;
  let apart = 0;
  for (let i = 0; i < chars.length; i += 1) {
    const code = chars[i] as number;
    if (code !== 32) {
      if (i > 0 && isHan(code) && isHan(chars[i - 1] as number)) joined += 1;
      continue;
    }
    let end = i;
    while (chars[end] === 32) end += 1;
    const before = chars[i - 1] as number;
    const after = chars[end] as number;
    const han = isHan(before) && isHan(after);
    if (han) apart += 1;
    runs.push({ start: i, end, han, width: end - i });
    i = end - 1;
  }
  const spaced = apart >= 2 && apart > joined * 2;
  if (spaced && mostlySingle(chars, runs)) {
    // Every character stands by itself, digits too: only a wider gap is meant.
    const usual = median(runs.map(({ width }) => width));
    for (const { start, width } of runs) if (width > usual) keep[start] = 1;
    return { keep, spaced };
  }
  const alone = markLetterSpacing(chars, runs);
  const usual = spaced ? median(runs.filter(({ han }) => han).map(({ width }) => width)) : 0;
  runs.forEach((run, index) => {
    const before = chars[run.start - 1] as number;
    const after = chars[run.end] as number;
    if (alone[index] === 1 || isInNumber(chars, run)) return;
    if (spaced && run.width <= usual) {
      if (isWide(before) || isWide(after)) return;
    }
    if (isMeant(before, after)) keep[run.start] = 1;
  });
  return { keep, spaced };
}

/** 1 9 9 8年, 7 4 2亿元, 0 .8 %: whether a space stands within a number or before its sign. */
function isInNumber(
  chars: readonly number[],
  { start, end }: { start: number; end: number },
): boolean {
  const digit = (i: number): boolean => (chars[i] ?? 0) >= 48 && (chars[i] ?? 0) <= 57;
  if (digit(start - 1) && chars[end] === 0x25) return true;
  if (digit(start - 1) && chars[end] === 0x2e && digit(end + 1)) return true;
  const single = (i: number): boolean =>
    digit(i) && !isNarrow(chars[i - 1]) && !isNarrow(chars[i + 1]);
  if (end - start > 1 || !single(start - 1) || !single(end)) return false;
  let first = start - 1;
  let last = end;
  while (chars[first - 1] === 32 && single(first - 2)) first -= 2;
  while (chars[last + 1] === 32 && single(last + 2)) last += 2;
  const next = String.fromCharCode(chars[last + (chars[last + 1] === 32 ? 2 : 1)] ?? 0);
  // 1 2 of a list are two numbers, and so may be two digits before a word.
  return /[%年月日]/.test(next) || (last - first >= 4 && isHan(next.charCodeAt(0)));
}

/** A letter, a digit or a sign that is no Chinese character, other than a space. */
function isNarrow(code: number | undefined): boolean {
  return code !== undefined && code !== 32 && !isWide(code);
}

/**
 * Between two Han characters a space is meant, so it is between two Latin words. After a closing
 * mark it divides two phrases (“开门红” 十二条措施). Elsewhere it is typesetting.
 */
function isMeant(before: number, after: number): boolean {
  const wideBefore = isWide(before);
  const wideAfter = isWide(after);
  if (!wideBefore && !wideAfter) return true;
  if (!wideBefore || !wideAfter) return false;
  if (isHan(before)) return isHan(after) || isOpening(after);
  return isClosing(before) && (isHan(after) || isOpening(after));
}

function isOpening(code: number): boolean {
  return code === 0x201c || code === 0x300a || code === 0x3010 || code === 0x2014;
}

function isClosing(code: number): boolean {
  return code === 0x201d || code === 0x300b || code === 0xff09 || code === 0x3011;
}

/** Whether nearly all that stands between spaces is a single character. */
function mostlySingle(
  chars: readonly number[],
  runs: readonly { start: number; end: number }[],
): boolean {
  let single = 0;
  let from = 0;
  for (const { start, end } of [...runs, { start: chars.length, end: chars.length }]) {
    // 一、2 0 2 5 年: the number of a heading stands with the first letter.
    const numbered = from === 0 && start <= 4 && chars[start - 2] === 0x3001;
    if (start - from === 1 || numbered) single += 1;
    from = end;
  }
  return single >= (runs.length + 1) * 0.9;
}

/** Runs of spaces that divide three or more single Han characters in a row: 1 each. */
function markLetterSpacing(
  chars: readonly number[],
  runs: readonly { start: number; end: number; han: boolean; width: number }[],
): Uint8Array {
  const alone = new Uint8Array(runs.length);
  let first = 0;
  while (first < runs.length) {
    let last = first;
    while (
      last + 1 < runs.length &&
      runs[last]?.han &&
      runs[last + 1]?.han &&
      (runs[last + 1]?.start ?? 0) - (runs[last]?.end ?? 0) === 1
    ) {
      last += 1;
    }
    const whole = first === 0 && last === runs.length - 1;
    const short = whole && runs[first]?.start === 1 && (runs[last]?.end ?? 0) === chars.length - 1;
    if ((last - first >= 2 || short) && runs[first]?.han) {
      const usual = Math.min(...runs.slice(first, last + 1).map(({ width }) => width));
      for (let i = first; i <= last; i += 1) if ((runs[i]?.width ?? 0) <= usual) alone[i] = 1;
    }
    first = last + 1;
  }
  return alone;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
