/** What can be cited: a document of the archive, a place in it, or the data as a whole. */
import type { Kind } from '../schemas/values.ts';

/** `compilation`: what the archive put together itself, such as an indicator's history. */
export type CitableKind = Kind | 'compilation' | 'dataset';

export interface Citable {
  /** Frozen identifier, the citation key: `chengdu-2024.review-2.p3`. */
  readonly id: string;
  readonly kind: CitableKind;
  /** The issuing institution, never split into given and family name. */
  readonly author: string;
  /** Title of the whole document. */
  readonly title: string;
  /** Number and heading of the section cited, or null for the whole document. */
  readonly section: string | null;
  /** Where in the section: `第3段`, `第3段“2448户”`; null for all of it. */
  readonly place: string | null;
  /** The words of the place, a sentence or a paragraph; null where a page or a file is cited. */
  readonly quote: string | null;
  /** Year of delivery. */
  readonly year: number;
  /** ISO date of delivery or printing, if known. */
  readonly date: string | null;
  /** Pages of the newspaper as far as they are printed: `上接04版，下转06版`; or null. */
  readonly pages: string | null;
  /** Absolute address, fragment included. */
  readonly url: string;
  /** Version of the data the citation was made from. */
  readonly version: string;
  /** ISO date on which the address was seen to say so, or null where nobody knows. */
  readonly accessed: string | null;
}

/** Name of the archive in citations. */
export const archiveName = '有据';
export const archiveNameBoth = '有据 Youju';

/** The document's title and, for a part of it, the section's: one line for formats without both. */
export function fullTitle({ title, section }: Citable): string {
  return section === null ? title : `${title}：${section}`;
}

/** Everything that locates the passage and the copy, for the note field of machine formats. */
export function note({ place, pages, version }: Citable): string {
  return [place, pages, `数据版本 ${version}`].filter((part) => part !== null).join('；');
}

/** `2024-02-05` → [2024, 2, 5]; the year alone where no date is known. */
export function dateParts({ date, year }: Pick<Citable, 'date' | 'year'>): number[] {
  return date === null ? [year] : date.split('-').map(Number);
}
