import type { Citable } from './citable.ts';
import { archiveNameBoth, dateParts, fullTitle, note } from './citable.ts';
import { kindName } from './kind.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A BibTeX entry, UTF-8. Author and title stand in double braces, so that no style takes a Chinese
 * institution apart or changes the case of a title.
 */
export function bibtex(work: Citable): string {
  const isReport = work.kind === 'government-work-report';
  const [year, month] = dateParts(work);
  const fields: (readonly [name: string, value: string | null])[] = [
    ['author', `{{${tex(work.author)}}}`],
    ['title', `{{${tex(fullTitle(work))}}}`],
    ['type', `{${kindName(work.kind, 'zh')}}`],
    ['howpublished', isReport ? null : `{${archiveNameBoth}}`],
    ['institution', isReport ? `{${tex(work.author)}}` : null],
    ['year', `{${year}}`],
    ['month', month === undefined ? null : (months[month - 1] ?? null)],
    ['url', `{${work.url}}`],
    ['urldate', work.accessed === null ? null : `{${work.accessed}}`],
    ['version', `{${work.version}}`],
    ['note', `{${tex(`${note(work)}；${archiveNameBoth}`)}}`],
    ['langid', '{chinese}'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${isReport ? 'techreport' : 'misc'}{${work.id},\n${lines.join('')}}\n`;
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX reads it back. */
function tex(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (char) => named[char] ?? `\\${char}`);
}
