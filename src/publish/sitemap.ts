/** Sitemaps from what the built pages say of themselves. Pure. */
import { escapeMarkup as xml } from '../markup/escape.ts';
import type { PageHead } from './html.ts';

/** Pages a file; the protocol allows 50,000 and 50 MB. */
const pagesPerFile = 10_000;

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What the index of the sitemaps tells of one of them. */
export interface SitemapEntry {
  /** File name. */
  readonly name: string;
  /** ISO date of its newest page; '' where none is known. */
  readonly modified: string;
}

export interface Sitemap extends SitemapEntry {
  readonly text: string;
}

/** Those of the pages that may be indexed, as files `<name>-0.xml`, `<name>-1.xml` … */
export function sitemaps(pages: readonly PageHead[], name: string): Sitemap[] {
  const listed = pages
    .filter(({ indexed }) => indexed)
    .sort((a, b) => (a.canonical < b.canonical ? -1 : 1));
  const files: Sitemap[] = [];
  for (let start = 0; start < listed.length; start += pagesPerFile) {
    const some = listed.slice(start, start + pagesPerFile);
    files.push({
      name: `${name}-${files.length}.xml`,
      modified: some.reduce((latest, page) => max(latest, page.modified ?? ''), ''),
      text: `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${some.map(url).join('')}</urlset>\n`,
    });
  }
  return files;
}

/** The index of all sitemaps; `site` is the public address with a trailing slash. */
export function sitemapIndex(files: readonly SitemapEntry[], site: string): string {
  const entries = files.map(
    ({ name, modified }) =>
      `<sitemap><loc>${xml(site + name)}</loc>${lastmod(modified)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`;
}

function url({ canonical, modified, languages }: PageHead): string {
  const links = languages.map(
    ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(href)}"/>`,
  );
  return `<url><loc>${xml(canonical)}</loc>${lastmod(modified ?? '')}${links.join('')}</url>\n`;
}

function lastmod(date: string): string {
  return date === '' ? '' : `<lastmod>${date}</lastmod>`;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
