/** Reading text that knows where each of its UTF-16 units stands in the seed. */
import type { Span } from '../schemas/values.ts';
import type { Mapped } from './types.ts';

/** The stretch `[start, end)` of a mapped text. */
export function sliceMapped(mapped: Mapped, start: number, end = mapped.text.length): Mapped {
  if (start === 0 && end === mapped.text.length) return mapped;
  return { text: mapped.text.slice(start, end), at: mapped.at.slice(start, end) };
}

/** White space at both ends removed. */
export function trimMapped(mapped: Mapped): Mapped {
  const head = mapped.text.length - mapped.text.trimStart().length;
  return sliceMapped(mapped, head, Math.max(head, mapped.text.trimEnd().length));
}

/** One text after the other, nothing between. */
export function concatMapped(parts: readonly Mapped[]): Mapped {
  if (parts.length === 1) return parts[0] as Mapped;
  const at: number[] = [];
  const texts: string[] = [];
  for (const part of parts) {
    texts.push(part.text);
    for (const offset of part.at) at.push(offset);
  }
  return { text: texts.join(''), at };
}

/**
 * The stretches of the seed that a mapped text covers. Two units with nothing but white space
 * between them in the seed lie in one span; something set aside between them splits it.
 */
export function spansOf(mapped: Mapped, seed: string): Span[] {
  const spans: [number, number][] = [];
  let open: [number, number] | undefined;
  for (let i = 0; i < mapped.at.length; i += 1) {
    const offset = mapped.at[i] as number;
    if (open && (offset === open[1] || isBlank(seed, open[1], offset))) open[1] = offset + 1;
    else {
      open = [offset, offset + 1];
      spans.push(open);
    }
  }
  return spans;
}

function isBlank(text: string, start: number, end: number): boolean {
  if (end < start) return false;
  for (let i = start; i < end; i += 1) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** White space as JavaScript's `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Line and paragraph separators and form feeds end a row too, though not a line of the file. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}
