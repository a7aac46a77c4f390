/**
 * Address of the share image of a page, without base path: its own, else that of the page above, else
 * the home page's. `drawn` holds the paths of pages that have one, without the slash at their end.
 * @example shareImage('/reports/chengdu-2024/', drawn) // => '/og/reports/chengdu-2024.png'
 */
export function shareImage(path: string, drawn: { has: (path: string) => boolean }): string {
  for (let page = path.replace(/\/$/, ''); page !== ''; page = page.replace(/\/[^/]*$/, ''))
    if (drawn.has(page)) return `/og${page}.png`;
  return '/og/home.png';
}
