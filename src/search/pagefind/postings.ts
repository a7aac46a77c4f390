/** Postings out of Pagefind, in the browser. */
import type { Head } from '../head.ts';
import type { Places, Postings } from '../postings.ts';
import { NOWHERE, toPlaces } from '../postings.ts';
import { END, letters } from './letters.ts';
import { pagesOf } from './pages.ts';

interface Instance {
  init(): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}

interface Shard {
  readonly instance: Instance;
  /** Number of a page's section, by the id that results carry. */
  readonly docs: ReadonlyMap<string, number>;
}

/**
 * Opens the indexes below `root` (an absolute address with a trailing slash), all of them at once.
 * A search for a word of two letters finds the sections that hold it and the places where it stands;
 * every indexed word has two, so Pagefind's search by prefix and its fallback to shorter words find
 * nothing else. A single letter is the beginning of many words, and Pagefind looks only into what is
 * loaded: all words it can begin are loaded first.
 * @param units all units that the texts hold
 */
export async function openPagefind(
  root: URL,
  { marks, shards }: Pick<Head, 'marks' | 'shards'>,
  units: () => Promise<string>,
): Promise<Postings> {
  const script = new URL('0/pagefind.js', root).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  let first = 0;
  const opened = await Promise.all(
    shards.map(({ sections, pages }, shard) => {
      const from = first;
      first += sections;
      return open(pagefind, new URL(`${shard}/`, root), { from, sections, pages });
    }),
  );
  const { query } = letters(marks);
  return {
    async places(term) {
      const word = query(term);
      if (word === null) return NOWHERE;
      const begins = term.length > 1 ? null : beginnings(term, await units(), query);
      const found = await Promise.all(opened.map((shard) => search(shard, word, begins)));
      return found.length === 1
        ? (found[0] ?? NOWHERE)
        : toPlaces(found.flatMap((places) => [...lists(places)]));
    },
  };
}

/** All words that may begin with a unit, blank-separated. */
function beginnings(term: string, units: string, query: (term: string) => string | null): string {
  return Array.from({ length: units.length }, (_, at) => query(term + units.charAt(at)))
    .filter((word) => word !== null)
    .concat(query(term) + END)
    .join(' ');
}

interface Place {
  /** Number of its first section. */
  readonly from: number;
  readonly sections: number;
  /** File that lists its pages. */
  readonly pages: string;
}

async function open(pagefind: Pagefind, root: URL, place: Place): Promise<Shard> {
  const page = document.documentElement;
  const { lang } = page;
  // Pagefind reads the language of its index off the page, once, while the instance is made
  page.lang = 'und';
  const instance = pagefind.createInstance({ basePath: root.pathname, noWorker: true });
  page.lang = lang;
  await instance.init();
  // Pagefind has just loaded this file: the browser has it
  const file = await fetch(new URL(place.pages, root), { cache: 'force-cache' });
  const meta = await unpacked(new Uint8Array(await file.arrayBuffer()));
  const ids = pagesOf(meta, place.sections);
  return { instance, docs: new Map(ids.map((id, index) => [id, place.from + index])) };
}

/** A host may have unpacked the file already. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function search(
  { instance, docs }: Shard,
  word: string,
  begins: string | null,
): Promise<Places> {
  if (begins !== null) await instance.preload(begins);
  const { results } = await instance.search(word);
  return toPlaces(
    results.map(({ id, words }): [number, readonly number[]] => [docs.get(id) ?? -1, words]),
  );
}

function* lists({ docs, starts, at }: Places): Generator<[number, readonly number[]]> {
  for (const [index, doc] of docs.entries())
    yield [doc, [...at.subarray(starts[index], starts[index + 1])]];
}
