/** Pages with a share image of their own: a report, a section, an indicator, a pair of years. */
const own = /^\/(?:reports\/[^/]+\/(?:[^/]+\/)?|indicators\/[^/]+\/|compare\/\d+-\d+\/)$/;

/**
 * Address of the share image of a page, without base path.
 * @example shareImage('/reports/chengdu-2024/') // => '/og/reports/chengdu-2024.png'
 */
export function shareImage(path: string): string {
  return own.test(path) ? `/og${path.slice(0, -1)}.png` : '/og/home.png';
}
