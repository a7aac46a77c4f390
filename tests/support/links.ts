import { existsSync } from 'node:fs';
import path from 'node:path';

function* linksOf(html: string): Generator<string> {
  for (const [, link = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
    yield link.replace(/&amp;/g, '&').replace(/&#38;/g, '&');
}

/** Links within a built site that lead to no page, file or fragment, as `page → link`. */
export function brokenLinks(
  pages: ReadonlyMap<string, string>,
  dir: string,
  address: string,
): string[] {
  const idsOf = new Map(
    [...pages].map(([page, html]) => [
      page,
      new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const broken: string[] = [];
  for (const [page, html] of pages) {
    for (const link of linksOf(html)) {
      const url = new URL(link, new URL(page.slice(1), address));
      if (url.origin !== new URL(address).origin) continue;
      const target = decodeURI(url.pathname);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!pages.has(target)) {
        if (!existsSync(path.join(dir, target)) || target.endsWith('/'))
          broken.push(`${page} → ${link}`);
      } else if (fragment !== '' && !idsOf.get(target)?.has(fragment))
        broken.push(`${page} → ${link}`);
    }
  }
  return broken;
}
