import type { Citable } from '../../cite/citable.ts';
import { fullTitle } from '../../cite/citable.ts';
import type { Tag } from './tags.ts';

/**
 * The `citation_*` elements that reference managers and scholarly indexes read. Zotero takes a page
 * for a report by `citation_technical_report_institution`, and wants every name once.
 */
export function highwire(work: Citable): Tag[] {
  const tags: (readonly [name: string, content: string])[] = [
    ['citation_title', fullTitle(work)],
    ['citation_author', work.author],
    ['citation_publication_date', work.date?.replaceAll('-', '/') ?? String(work.year)],
    ['citation_technical_report_institution', work.author],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', work.url],
    ['citation_fulltext_html_url', work.url],
  ];
  return tags.map(([name, content]) => ({ name, content }));
}
