import type { Citable } from './citable.ts';
import { archiveNameBoth, dateParts, fullTitle, note } from './citable.ts';
import { kindName } from './kind.ts';

const types = {
  'government-work-report': 'RPRT',
  news: 'NEWS',
  feature: 'NEWS',
  notice: 'ELEC',
  compilation: 'ELEC',
  dataset: 'DATA',
} as const satisfies Record<Citable['kind'], string>;

/** Of other types Zotero takes M3 for a DOI; those say the kind themselves. */
const isTyped = ({ kind }: Citable): boolean => types[kind] === 'RPRT' || types[kind] === 'ELEC';

/** A record in the RIS format, CRLF line ends as the format asks. */
export function ris(work: Citable): string {
  const parts = dateParts(work).map((part) => String(part).padStart(2, '0'));
  const lines: (readonly [tag: string, value: string | null])[] = [
    ['TY', types[work.kind]],
    ['ID', work.id],
    ['M3', isTyped(work) ? kindName(work.kind, 'zh') : null],
    ['AU', work.author],
    ['TI', fullTitle(work)],
    ['PY', String(work.year)],
    ['DA', parts.length === 3 ? `${parts.join('/')}/` : null],
    ['PB', archiveNameBoth],
    ['ET', work.version],
    ['SE', work.section],
    ['SP', work.pages],
    ['N1', note(work)],
    ['LA', 'zh-CN'],
    ['UR', work.url],
    ['Y2', work.accessed === null ? null : `${work.accessed.replaceAll('-', '/')}/`],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}
