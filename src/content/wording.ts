/**
 * What the published addresses said when they were released, as fingerprints. A paragraph that comes
 * to say something else under its old number does not go unnoticed. Pure.
 */
import { createHash } from 'node:crypto';
import type { Fragments, Ledger } from './ledger.ts';
import { parseEntry, sameWords } from './ledger.ts';
import { movesOf } from './moves.ts';
import type { Alias } from '../schemas/aliases.ts';
import type { FigureRow, SectionRow } from '../schemas/opendata.ts';
import type { Span } from '../schemas/values.ts';

/**
 * Six hexadecimal digits of the words. White space, width and compatibility forms do not count: a
 * better line break is the same paragraph.
 */
export function fingerprint(words: string): string {
  return createHash('sha256').update(fold(words)).digest('hex').slice(0, 6);
}

const fold = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '');

/**
 * The numeral that a figure begins with. Its address is the place of that numeral; how far the figure
 * reaches beyond it is how it was read, not where it stands.
 */
export function numeralOf(text: string): string {
  const folded = fold(text);
  return /^(?:[\d.,]+|[〇零一二两三四五六七八九十百千万亿半]+)/.exec(folded)?.[0] ?? folded;
}

/** How many characters on each side of a numeral tell it from its like. */
const reach = 12;
/** With fewer, a side tells nothing. */
const least = 4;

/** The fingerprint of a figure that begins at an offset of its paragraph: see `Ledger`. */
export function figureFingerprint(text: string, paragraph: string, start: number): string {
  const numeral = numeralOf(text);
  const before = fold(paragraph.slice(0, start)).slice(-reach);
  const after = fold(paragraph.slice(start)).slice(numeral.length, numeral.length + reach);
  const side = (words: string): string => (words.length < least ? '' : fingerprint(words));
  return [fingerprint(numeral), side(before), side(after)].join('-');
}

/** Page → paragraphs and figures with the fingerprints of their present words. */
export function presentWords({
  sections,
  figures,
  placeInParagraph,
}: {
  sections: readonly Pick<SectionRow, 'url' | 'paragraphs'>[];
  figures: readonly Pick<FigureRow, 'id' | 'url' | 'text' | 'paragraph'>[];
  placeInParagraph: (figure: string) => Span;
}): Ledger {
  const paragraphs = new Map(
    sections.flatMap((section) => section.paragraphs.map((row) => [row.id, row.text])),
  );
  const words = new Map<string, Map<string, string | null>>(
    sections.map(({ url, paragraphs }) => [
      url,
      new Map(paragraphs.map((row) => [fragmentOf(row.url), fingerprint(row.text)])),
    ]),
  );
  for (const { id, url, text, paragraph } of figures)
    words
      .get(url.split('#')[0] ?? '')
      ?.set(
        fragmentOf(url),
        figureFingerprint(text, paragraphs.get(paragraph) ?? '', placeInParagraph(id)[0]),
      );
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

/**
 * Changes that no alias tells of, and where the old words are not found without doubt either. An
 * address that is gone is not one of them.
 */
export function untoldChanges(
  ledger: Ledger,
  present: Ledger,
  aliases: readonly Alias[],
): Change[] {
  const told = new Set(aliases.map(({ from, was }) => `${from} ${was ?? ''}`));
  const { now: find } = movesOf(ledger, present);
  const changes: Change[] = [];
  for (const [page, fragments] of ledger) {
    const here: Fragments = present.get(page) ?? new Map();
    for (const [fragment, entry] of fragments) {
      const now = here.get(fragment) ?? null;
      const address = `${page}#${fragment}`;
      if (entry === null || now === null) continue;
      const { words: was } = parseEntry(entry);
      if (
        sameWords(was, now) ||
        told.has(`${address} ${was}`) ||
        told.has(`${address} ${was.split('-')[0]}`)
      )
        continue;
      if (find(address) === null) changes.push({ address, was, now });
    }
  }
  return changes;
}
