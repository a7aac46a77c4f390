/**
 * Every address of the site is made here. Addresses are ASCII, end in a slash and hold no base path;
 * `href` adds base path and language for a link.
 */
export type Lang = 'zh' | 'en';

// Vite writes the value in for exactly these words; without Vite there is no `env`.
const basePath: string = import.meta.env === undefined ? '/' : import.meta.env.BASE_URL;

/** Base path of the deployment without a trailing slash, '' at the root of a host. */
export const base: string = basePath.replace(/\/$/, '');

export const reportPath = (report: string): string => `/reports/${report}/`;
export const sectionPath = (report: string, slug: string): string => `/reports/${report}/${slug}/`;
export const indicatorPath = (id: string): string => `/indicators/${id}/`;
export const sourcePath = (source: string, line?: number): string =>
  `/sources/${source}/${line === undefined ? '' : `#L${line}`}`;

/**
 * A link to a page of the site in a language.
 * @example href('/reports/', 'en') // => '/archive/en/reports/' under the base path /archive/
 */
export function href(path: string, lang: Lang = 'zh'): string {
  return base + (lang === 'en' ? '/en' : '') + path;
}

/** The address of a file that has one language only (data, feeds, images, scripts). */
export function asset(path: string): string {
  return base + path;
}
