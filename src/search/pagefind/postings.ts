/** Postings out of Pagefind's indexes, in the browser. */
import type { Places, Postings } from '../postings.ts';
import { toHits, toPlaces } from '../postings.ts';
import { blockOf, decodeUnit, type UnitCount } from '../units-file.ts';
import type { PagefindEngine } from './engine.ts';
import { letters, type Letters } from './letters.ts';
import { sectionsAt } from './page.ts';

/** An index of some sections, as its shard describes it. */
export interface IndexSource {
  /** Number of its first section. */
  readonly from: number;
  /** How many words each takes on the page of the index. */
  readonly lengths: Uint32Array;
  readonly marks: string;
  /** First word of each chunk, in their order. */
  readonly chunks: readonly string[];
  /** First unit of each block of units. */
  readonly units: string;
  /** The chunk of that place, unpacked. */
  load(chunk: number): Promise<Uint8Array>;
  /** The block of units of that place, unpacked. */
  loadUnits(block: number): Promise<Uint8Array>;
}

/**
 * A search for a word finds the places where it stands, and so the sections. No indexed word
 * is the beginning of one that is searched for, so Pagefind's fallback to shorter words finds nothing
 * else. A figure's number is the beginning of many words; Pagefind looks only into what is loaded: all
 * chunks that can hold one are loaded first.
 */
export function postingsOf(engine: PagefindEngine, sources: readonly IndexSource[]): Postings {
  const indexes = sources.map((source) => opened(engine, source));
  const collect = async (wordFor: (letters: Letters) => string | null): Promise<Places> => {
    const found = indexes.map(({ letters, search }) => {
      const word = wordFor(letters);
      return word === null ? [] : search(word);
    });
    return toPlaces((await Promise.all(found)).flat());
  };
  return {
    async unit(unit) {
      const found = sources.map(async ({ from, units, loadUnits }): Promise<UnitCount[]> => {
        const block = blockOf(unit, units);
        const counts = block < 0 ? [] : decodeUnit(await loadUnits(block), unit);
        return counts.map(([section, count]) => [from + section, count]);
      });
      return toHits((await Promise.all(found)).flat());
    },
    places: (pair) => collect(({ query }) => query(pair)),
    figures: (figure) => collect(({ queryFigure }) => queryFigure(figure)),
  };
}

interface OpenIndex {
  readonly letters: Letters;
  search(word: string): Promise<[doc: number, places: readonly number[]][]>;
}

function opened(
  engine: PagefindEngine,
  { from, lengths, marks, chunks, load }: IndexSource,
): OpenIndex {
  const index = engine.index();
  const starts = startsOf(lengths);
  const loaded = new Map<number, Promise<void>>();
  const need = (chunk: number): Promise<void> => {
    const known = loaded.get(chunk);
    if (known !== undefined) return known;
    const loading = load(chunk).then((bytes) => index.load(bytes));
    loaded.set(chunk, loading);
    loading.catch(() => loaded.delete(chunk));
    return loading;
  };
  return {
    letters: letters(marks),
    async search(word) {
      await Promise.all(chunksFor(word, chunks).map(need));
      const found = sectionsAt(index.search(word), starts);
      return found.map(([section, places]) => [from + section, places]);
    },
  };
}

function startsOf(lengths: Uint32Array): Uint32Array {
  let end = 0;
  return lengths.map((length) => (end += length) - length);
}

/** Chunks that can hold the word or, unless it is a pair, words that begin with it. */
export function chunksFor(word: string, firsts: readonly string[]): number[] {
  const to = word.length === 2 ? word : `${word}\uffff`;
  const wanted: number[] = [];
  for (const [chunk, first] of firsts.entries()) {
    if (first > to) break;
    const next = firsts[chunk + 1];
    if (next === undefined || next > word) wanted.push(chunk);
  }
  return wanted;
}
