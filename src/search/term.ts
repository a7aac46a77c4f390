/**
 * A term of the index is one UTF-16 unit or two that follow each other, as one number: terms of the
 * same first unit stand together, the single one first.
 */
export type Term = number;

/** The term of the unit(s) of `text` at `at`; with `length` 1 the single unit. */
export function termAt(text: string, at: number, length: 1 | 2): Term {
  const first = text.charCodeAt(at) * 0x10000;
  return length === 1 ? first : first + text.charCodeAt(at + 1);
}

/**
 * Offsets at which pairs cover the whole part, ends first: [0, n-2, 2, 4, …]. Every unit lies in at
 * least one pair, so a place where all pairs stand is an occurrence. One offset for a part of up to
 * two units.
 */
export function cover(length: number): number[] {
  if (length <= 2) return [0];
  const offsets = [0, length - 2];
  for (let at = 2; at < length - 2; at += 2) offsets.push(at);
  return offsets;
}
