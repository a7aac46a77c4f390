import type { Citable } from './citable.ts';
import { archiveName } from './citable.ts';

/** Document type codes of GB/T 7714—2015, appendix B. */
const codes = {
  'government-work-report': 'R',
  news: 'N',
  feature: 'N',
  notice: 'EB',
  compilation: 'EB',
  dataset: 'DS',
} as const satisfies Record<Citable['kind'], string>;

/**
 * A reference by GB/T 7714—2015 for an online document (8.1 and 8.2): a section is a work contained
 * in another (`//`), the data version stands as its edition, the place as the page cited.
 */
export function gbt7714(work: Citable): string {
  const mark = `[${codes[work.kind]}/OL]`;
  const { author, title, section, version, year, url } = work;
  const head =
    section === null
      ? `${author}. ${title}${mark}`
      : `${author}. ${section}${mark}//${author}. ${title}`;
  const where = [work.place, work.pages].filter((part) => part !== null).join('，');
  const dates =
    (work.date === null ? '' : `(${work.date})`) +
    (work.accessed === null ? '' : `[${work.accessed}]`);
  return `${head}. 数据版本${version}. ${archiveName}, ${year}${where && `: ${where}`}${dates}. ${url}.`;
}
