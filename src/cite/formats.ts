/** The citation formats on offer, in the order in which a reader is shown them. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './csl.ts';
import { gbt7714 } from './gbt7714.ts';
import { htmlCard } from './html-card.ts';
import { ris } from './ris.ts';

export interface Format {
  readonly id: string;
  readonly name: string;
  /** File ending and media type where the format is a file; null for a reference to read. */
  readonly file: { readonly ending: string; readonly mediaType: string } | null;
  readonly write: (work: Citable) => string;
}

export const formats: readonly Format[] = [
  { id: 'gbt7714', name: 'GB/T 7714—2015', file: null, write: gbt7714 },
  { id: 'apa', name: 'APA', file: null, write: apa },
  {
    id: 'bibtex',
    name: 'BibTeX',
    file: { ending: 'bib', mediaType: 'application/x-bibtex' },
    write: bibtex,
  },
  {
    id: 'ris',
    name: 'RIS',
    file: { ending: 'ris', mediaType: 'application/x-research-info-systems' },
    write: ris,
  },
  {
    id: 'csl',
    name: 'CSL-JSON',
    file: { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
    write: (work) => cslJson([work]),
  },
  { id: 'html', name: 'HTML', file: null, write: htmlCard },
];
