/**
 * What the published addresses said when they were released, as fingerprints. A paragraph that comes
 * to say something else under its old number does not go unnoticed. Pure.
 */
import { createHash } from 'node:crypto';
import type { Fragments, Ledger } from './ledger.ts';
import type { Alias } from '../schemas/aliases.ts';
import type { FigureRow, SectionRow } from '../schemas/opendata.ts';

/**
 * Six hexadecimal digits of the words. White space, width and compatibility forms do not count: a
 * better line break is the same paragraph.
 */
export function fingerprint(words: string): string {
  const folded = words.normalize('NFKC').replace(/\s+/g, '');
  return createHash('sha256').update(folded).digest('hex').slice(0, 6);
}

/**
 * The numeral that a figure begins with. Its address is the place of that numeral; how far the figure
 * reaches beyond it is how it was read, not where it stands.
 */
export function numeralOf(text: string): string {
  const folded = text.normalize('NFKC').replace(/\s+/g, '');
  return /^(?:[\d.,]+|[〇零一二两三四五六七八九十百千万亿半]+)/.exec(folded)?.[0] ?? folded;
}

/** Page → paragraphs and figures with the fingerprints of their present words. */
export function presentWords({
  sections,
  figures,
}: {
  sections: readonly Pick<SectionRow, 'url' | 'paragraphs'>[];
  figures: readonly Pick<FigureRow, 'url' | 'text'>[];
}): Ledger {
  const words = new Map<string, Map<string, string | null>>(
    sections.map(({ url, paragraphs }) => [
      url,
      new Map(paragraphs.map((row) => [fragmentOf(row.url), fingerprint(row.text)])),
    ]),
  );
  for (const { url, text } of figures)
    words.get(url.split('#')[0] ?? '')?.set(fragmentOf(url), fingerprint(numeralOf(text)));
  return words;
}

const fragmentOf = (url: string): string => url.slice(url.indexOf('#') + 1);

/** A published address whose words are others now. */
export interface Change {
  readonly address: string;
  /** Fingerprints. */
  readonly was: string;
  readonly now: string;
}

/** Changes that no alias tells of. An address that is gone is not one of them. */
export function untoldChanges(
  ledger: Ledger,
  present: Ledger,
  aliases: readonly Alias[],
): Change[] {
  const told = new Set(aliases.map(({ from, was }) => `${from} ${was ?? ''}`));
  const changes: Change[] = [];
  for (const [page, fragments] of ledger) {
    const here: Fragments = present.get(page) ?? new Map();
    for (const [fragment, was] of fragments) {
      const now = here.get(fragment) ?? null;
      const address = `${page}#${fragment}`;
      if (was !== null && now !== null && was !== now && !told.has(`${address} ${was}`))
        changes.push({ address, was, now });
    }
  }
  return changes;
}
