/**
 * Every address of the site is made here. Addresses are ASCII, end in a slash and hold no base path;
 * `href` adds base path and language for a link.
 */
export type Lang = 'zh' | 'en';

// Vite writes the value in for exactly these words; without Vite there is no `env`.
const basePath: string = import.meta.env === undefined ? '/' : import.meta.env.BASE_URL;

/** Base path of the deployment without a trailing slash, '' at the root of a host. */
export const base: string = basePath.replace(/\/$/, '');

/** A page of the list of reports, from 1. */
export const reportListPath = (page: number): string =>
  page === 1 ? '/reports/' : `/reports/list/${page}/`;
export const reportPath = (report: string): string => `/reports/${report}/`;
export const sectionPath = (report: string, slug: string): string => `/reports/${report}/${slug}/`;
export const issuerPath = (id: string): string => `/issuers/${id}/`;
/** The indicators of a theme in the reports of an issuer; `#<indicator>` is one of them. */
export const issuerThemePath = (id: string, theme: string, indicator?: string): string =>
  `/issuers/${id}/${theme}/${indicator === undefined ? '' : `#${indicator}`}`;
/** An indicator in the reports of an issuer, where its theme has too many for one page. */
export const issuerLinePath = (id: string, theme: string, indicator: string): string =>
  `${issuerThemePath(id, theme)}${indicator}/`;
/** A page of the list of governments, from 1. */
export const issuerListPath = (page: number): string =>
  page === 1 ? '/issuers/' : `/issuers/list/${page}/`;
/** All comparisons of one issuer; without its id, of the only issuer or of all. */
export const issuerComparePath = (issuer?: string): string =>
  `/compare/${issuer === undefined ? '' : `${issuer}/`}`;
/** Two years of one issuer; without its id, of the only issuer or of all. */
export const comparePath = (from: number, to: number, issuer?: string): string =>
  `${issuerComparePath(issuer)}${from}-${to}/`;
export const indicatorPath = (id: string): string => `/indicators/${id}/`;
/** A page of the lines of an indicator, from 1. */
export const indicatorListPath = (id: string, page: number): string =>
  `${indicatorPath(id)}${page === 1 ? '' : `${page}/`}`;
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
