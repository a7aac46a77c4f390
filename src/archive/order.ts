/** The order of two texts by their UTF-16 units, which no machine's language changes. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
