import type { Reading } from '../reading.ts';

/** Longest query that a link carries; the rest of a pasted page would only make it unreadable. */
const LONGEST = 200;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The page in the language of the interface: results hold addresses of the Chinese one. */
export function localised(url: string): string {
  const path = url.startsWith(`${base}/`) ? url.slice(base.length) : url;
  return `${base}${document.documentElement.lang === 'en' ? '/en' : ''}${path}`;
}

/** A result's address with what is to be marked there: `…/plan-1/?hl=城中村#p3`. */
export function markedLink(url: string, { parts, alsoWritten }: Reading): string {
  const query = [...parts, ...alsoWritten].join(' ').slice(0, LONGEST);
  const [path = '', fragment] = localised(url).split('#');
  return `${path}?hl=${encodeURIComponent(query)}${fragment === undefined ? '' : `#${fragment}`}`;
}

export function searchPage(queryString: string): string {
  return `${localised(`${base}/search/`)}${queryString}`;
}
