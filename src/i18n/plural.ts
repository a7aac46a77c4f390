/**
 * A number of things in English.
 * @example plural(1200, 'figure') // => '1,200 figures'
 */
export function plural(n: number, one: string): string {
  return `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
}
