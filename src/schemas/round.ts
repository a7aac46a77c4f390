/**
 * A number free of the noise of binary fractions: twelve digits of it.
 * @example round(0.1 + 0.2) // => 0.3
 */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
