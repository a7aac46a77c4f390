import { isDigit } from './squeeze.ts';

/** A numeral written in ASCII digits, e.g. `1,058` or `99.4`. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits without separators, so that scaling can stay exact. */
  readonly digits: string;
}

/**
 * Reads the numeral whose first digit stands at `start`, with thousands separators and one
 * decimal point; null where no digit stands there.
 */
export function readNumeral(text: string, start: number): Numeral | null {
  let end = start;
  while (isDigit(text.charAt(end))) end++;
  if (end === start) return null;
  if (end - start <= 3 && text.charAt(start) !== '0')
    while (text.charAt(end) === ',' && groupOfThree(text, end + 1)) end += 4;
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    let stop = end + 1;
    while (isDigit(text.charAt(stop))) stop++;
    // A second point makes it a version or a date: 2023.12.31.
    if (!(text.charAt(stop) === '.' && isDigit(text.charAt(stop + 1)))) end = stop;
  }
  const digits = text.slice(start, end).replaceAll(',', '');
  return { start, end, value: Number(digits), digits };
}

function groupOfThree(text: string, at: number): boolean {
  return (
    isDigit(text.charAt(at)) &&
    isDigit(text.charAt(at + 1)) &&
    isDigit(text.charAt(at + 2)) &&
    !isDigit(text.charAt(at + 3))
  );
}

/** Multiplies by a power of ten without rounding noise: 1.1 × 10⁴ is 11000 exactly. */
export function scaled(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
