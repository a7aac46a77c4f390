import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All HTML pages of a built site: address path → text. */
export function readPages(dir: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const address = `/${name.split(path.sep).join('/')}`.replace(/index\.html$/, '');
    pages.set(address, readFileSync(path.join(dir, name), 'utf8'));
  }
  return pages;
}

/** One page of each kind: the first by address of every route pattern. */
export function onePageOfEachKind(pages: ReadonlyMap<string, string>): string[] {
  const kinds = new Map<string, string>();
  for (const address of [...pages.keys()].sort()) {
    const kind = address
      .replace(/^\/reports\/[^/]+\/[^/]+\/$/, '/reports/*/*/')
      .replace(/^(\/en)?\/(reports|indicators|sources|compare|embed|figures)\/[^/]+\/$/, '$1/$2/*/')
      .replace(/^\/en\/reports\/[^/]+\/[^/]+\/$/, '/en/reports/*/*/');
    if (!kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}
