/** `_headers` and `_redirects` as Netlify and Cloudflare Pages read them. Pure. */
import { securityHeaders } from '../site/policy.ts';

/** Files whose name changes with their contents may be kept for ever. */
const forEver = 'public, max-age=31536000, immutable';

/** Folders whose data, texts and charts any other site may read. */
export const openFolders = ['data', 'reports', 'indicators', 'embed', 'sources'];

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** `base` is the base path without a trailing slash. No header stands in two rules of one path. */
export function headersFile(base: string): string {
  const rules: Rule[] = [
    { path: `${base}/*`, headers: securityHeaders },
    { path: `${base}/_assets/*`, headers: [['Cache-Control', forEver]] },
    { path: `${base}/search-data/:version/*`, headers: [['Cache-Control', forEver]] },
    ...openFolders.map((folder): Rule => ({
      path: `${base}/${folder}/*`,
      headers: [['Access-Control-Allow-Origin', '*']],
    })),
    { path: `${base}/sw.js`, headers: [['Cache-Control', 'no-cache']] },
  ];
  return rules
    .map(
      ({ path, headers }) =>
        `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('\n');
}

/** Moved pages, then short addresses, which are all one page. */
export function redirectsFile(base: string, moved: ReadonlyMap<string, string>): string {
  const lines = [...moved].map(([from, to]) => `${base}${from} ${base}${to} 301`);
  return [...lines, `${base}/f/* ${base}/f/ 200`, ''].join('\n');
}
