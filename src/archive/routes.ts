/** Which pages show one unit, and which the whole archive. */

/** Parameters that name something of one unit. */
const ofUnit: ReadonlySet<string> = new Set([
  'report',
  'section',
  'source',
  'chart',
  'issuer',
  'work',
  'chunk',
]);

/**
 * @example isUnitRoute(['locale', 'report']) // => true
 * @example isUnitRoute(['locale', 'id']) // => false
 */
export function isUnitRoute(params: readonly string[]): boolean {
  return params.some((param) => ofUnit.has(param.replace(/^\.\.\./, '')));
}
