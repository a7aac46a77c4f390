/**
 * The sections of a shard as Pagefind gets them: one page, in which every text is a run of words, one a
 * character, closed by a word of its own, and every figure a word behind the texts of its section. As
 * pages of their own the sections would make an index half as large again, in four times the time, and
 * a search through one page is faster than through thousands.
 */
import type { NumberInText } from '../numbers.ts';
import { END, type Letters } from './letters.ts';

/** What of a section is looked up: its canonical texts and its figures. */
export interface IndexedDocument {
  readonly texts: readonly string[];
  readonly figures: readonly NumberInText[];
}

/** How many words a section takes on the page. */
export function lengthOf({ texts, figures }: IndexedDocument): number {
  return texts.reduce((sum, { length }) => sum + length + 1, figures.length);
}

/** The content of the page, its words separated by blanks. */
export function pageOf(documents: readonly IndexedDocument[], { letter, figure }: Letters): string {
  const codes = new Uint16Array(0x10000);
  const codeOf = (unit: number): number =>
    (codes[unit] ||= letter(String.fromCharCode(unit)).charCodeAt(0));
  const written = documents.flatMap(({ texts, figures }) => [
    ...texts.map((text) => runOf(text, codeOf)),
    ...figures.map(figure),
  ]);
  // Pagefind makes no index of nothing
  return written.length === 0 ? END + END : written.join(' ');
}

/** The words of a text: each of its units with the next, the last with END, and one that closes it. */
function runOf(text: string, codeOf: (unit: number) => number): string {
  const run = new Uint16Array(3 * text.length + 2).fill(END.charCodeAt(0));
  for (let at = 0; at < text.length; at += 1) {
    const code = codeOf(text.charCodeAt(at));
    if (at > 0) run[3 * at - 2] = code;
    run[3 * at] = code;
    run[3 * at + 2] = BLANK;
  }
  return Buffer.from(run.buffer).toString('utf16le');
}

const BLANK = 0x20;

/**
 * The sections that places on the page lie in, ascending, and the places counted from the beginning of
 * each. Places ascend, as do `starts`, the first place of every section.
 */
export function sectionsAt(
  places: readonly number[],
  starts: Uint32Array,
): [section: number, places: number[]][] {
  const found: [number, number[]][] = [];
  let end = 0;
  let own: number[] = [];
  let start = 0;
  for (const place of places) {
    if (place >= end) {
      const section = sectionAt(place, starts);
      start = starts[section] ?? 0;
      end = starts[section + 1] ?? Infinity;
      found.push([section, (own = [])]);
    }
    own.push(place - start);
  }
  return found;
}

/** The last section that begins at `place` or before. */
function sectionAt(place: number, starts: Uint32Array): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
