import type { Mapped } from '../../../src/convert/types.ts';

/** The stretch `[start, end)` of a seed as it stands. */
export function mappedSlice(seed: string, start: number, end: number): Mapped {
  const at = Array.from({ length: end - start }, (_, i) => start + i);
  return { text: seed.slice(start, end), at };
}

/** A whole text as if it were a seed of its own. */
export const mapped = (text: string): Mapped => mappedSlice(text, 0, text.length);
