import type { Citable } from './citable.ts';
import { archiveName, archiveNameBoth, dateParts } from './citable.ts';
import { kindName } from './kind.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A reference in the style of the APA Publication Manual, 7th edition, with an institution as author. */
export function apa(work: Citable): string {
  const { author, title, section, version, url, kind } = work;
  const where = [`data version ${version}`, work.place, work.pages].filter((part) => part !== null);
  const whole = `${title} (${where.join(', ')}) [${kindName(kind, 'en')}]`;
  const what = section === null ? whole : `${section}. In ${whole}`;
  const publisher = author === archiveName ? '' : `${archiveNameBoth}. `;
  return `${author}. (${published(work)}). ${what}. ${publisher}${url}`;
}

function published(work: Citable): string {
  const [year, month, day] = dateParts(work);
  const name = month === undefined ? undefined : months[month - 1];
  return name === undefined ? String(year) : `${year}, ${name} ${day}`;
}
