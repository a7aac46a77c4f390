/** Sitemaps from what the built pages say of themselves. Pure. */
import { escapeMarkup as xml } from '../cite/markup.ts';
import type { PageHead } from './html.ts';

/** Pages a file; the protocol allows 50,000 and 50 MB. */
const pagesPerFile = 10_000;

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** File name → contents: `sitemap-index.xml` and the files that it lists. */
export function sitemaps(pages: readonly PageHead[], site: string): Map<string, string> {
  const listed = pages
    .filter(({ indexed }) => indexed)
    .sort((a, b) => (a.canonical < b.canonical ? -1 : 1));
  const files = new Map<string, string>();
  const entries: string[] = [];
  for (let start = 0; start < listed.length; start += pagesPerFile) {
    const some = listed.slice(start, start + pagesPerFile);
    const name = `sitemap-${files.size}.xml`;
    files.set(
      name,
      `${declaration}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${some.map(url).join('')}</urlset>\n`,
    );
    const newest = some.reduce((latest, page) => max(latest, page.modified ?? ''), '');
    entries.push(`<sitemap><loc>${xml(site + name)}</loc>${lastmod(newest)}</sitemap>\n`);
  }
  files.set(
    'sitemap-index.xml',
    `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`,
  );
  return files;
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
