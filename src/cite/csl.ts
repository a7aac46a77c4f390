import type { Citable } from './citable.ts';
import { archiveNameBoth, dateParts, fullTitle, note } from './citable.ts';
import { kindName } from './kind.ts';

const types = {
  'government-work-report': 'report',
  news: 'article-newspaper',
  feature: 'article-newspaper',
  notice: 'document',
  compilation: 'webpage',
  dataset: 'dataset',
} as const satisfies Record<Citable['kind'], string>;

/** An item of CSL-JSON, the form in which citation managers exchange references. */
export function cslItem(work: Citable): Record<string, unknown> {
  return {
    id: work.id,
    type: types[work.kind],
    title: fullTitle(work),
    author: [{ literal: work.author }],
    issued: { 'date-parts': [dateParts(work)] },
    ...(work.accessed === null
      ? {}
      : { accessed: { 'date-parts': [work.accessed.split('-').map(Number)] } }),
    genre: kindName(work.kind, 'zh'),
    publisher: archiveNameBoth,
    ...(work.section === null ? {} : { section: work.section }),
    ...(work.pages === null ? {} : { page: work.pages }),
    version: work.version,
    note: note(work),
    language: 'zh-CN',
    URL: work.url,
  };
}

/** A CSL-JSON file: an array, as citation managers expect. */
export function cslJson(works: readonly Citable[]): string {
  return `${JSON.stringify(works.map(cslItem), null, 2)}\n`;
}
