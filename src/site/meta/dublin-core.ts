import type { Citable } from '../../cite/citable.ts';
import { archiveNameBoth, fullTitle, note } from '../../cite/citable.ts';
import { gbt7714 } from '../../cite/gbt7714.ts';
import type { Tag } from './tags.ts';

/** Dublin Core, for library catalogues. No `DC.type`: Zotero would take its word for the item's. */
export function dublinCore(work: Citable): Tag[] {
  const tags: (readonly [name: string, content: string])[] = [
    ['DC.title', fullTitle(work)],
    ['DC.creator', work.author],
    ['DC.date', work.date ?? String(work.year)],
    ['DC.publisher', archiveNameBoth],
    ['DC.language', 'zh-CN'],
    ['DC.identifier', work.url],
    ['DC.description', note(work)],
    ['DCTERMS.bibliographicCitation', gbt7714(work)],
  ];
  return tags.map(([name, content]) => ({ name, content }));
}
