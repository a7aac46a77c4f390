/** Reads the index files, each once; what was read stays in memory. */
import { readTable, type Extent } from './chunks.ts';
import { files, HEAD } from './files.ts';
import { decodeHead, type Head } from './head.ts';
import { decodeHits, decodePositions, type Hits, type Positions } from './postings.ts';
import { decodeSection, type SectionText } from './section-file.ts';
import type { Fold } from './canon.ts';
import { unpackFold, type PackedFold } from './fold-file.ts';
import type { Term } from './term.ts';

/** Loads one file of the index by its path, decompressed; rejects when it cannot. */
export type Load = (path: string) => Promise<Uint8Array>;

interface OpenChunk {
  readonly file: Uint8Array;
  readonly table: ReadonlyMap<Term, Extent>;
}

const NOTHING: Hits = { docs: new Uint32Array(), counts: new Uint32Array() };

export class IndexReader {
  readonly head: Head;
  readonly #load: Load;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(head: Head, load: Load) {
    this.head = head;
    this.#load = load;
  }

  static async open(load: Load): Promise<IndexReader> {
    return new IndexReader(decodeHead(await load(HEAD)), load);
  }

  /** Documents and counts of a term; empty when it occurs nowhere. */
  async hits(term: Term): Promise<Hits> {
    const found = await this.#find(term);
    if (found === null) return NOTHING;
    const [start, end] = found.extent.hits;
    return this.#once(`hits ${term}`, async () => decodeHits(found.open.file.subarray(start, end)));
  }

  /** Positions of a pair that occurs; null for a term without positions. */
  async positions(term: Term): Promise<Positions | null> {
    const found = await this.#find(term);
    if (found === null) return null;
    const [start, end] = found.extent.positions;
    if (start === end) return null;
    return this.#once(`positions ${term}`, async () => {
      const file = await this.file(files.positions(found.chunk), (bytes) => bytes);
      const { counts } = await this.hits(term);
      return decodePositions(file.subarray(start, end), counts);
    });
  }

  /** The texts of one section. */
  section(doc: number): Promise<SectionText> {
    const report = this.head.reports[this.head.report[doc] ?? -1]?.id ?? '';
    return this.text(files.section(doc), (json) => decodeSection(json, report));
  }

  /** Traditional characters and what they are folded to. */
  fold(): Promise<Fold> {
    return this.text(files.fold, (json) => unpackFold(JSON.parse(json) as PackedFold));
  }

  /** A file of the current version, read by `read` the first time it is asked for. */
  file<T>(path: string, read: (bytes: Uint8Array) => T): Promise<T> {
    return this.#once(path, async () => read(await this.#load(`${this.head.version}/${path}`)));
  }

  text<T>(path: string, read: (text: string) => T): Promise<T> {
    return this.file(path, (bytes) => read(new TextDecoder().decode(bytes)));
  }

  async #find(term: Term): Promise<{ chunk: number; open: OpenChunk; extent: Extent } | null> {
    const chunk = this.#chunkOf(term);
    if (chunk < 0) return null;
    const first = this.head.firsts[chunk] ?? 0;
    const open = await this.file(files.hits(chunk), (file) => ({
      file,
      table: readTable(file, first),
    }));
    const extent = open.table.get(term);
    return extent === undefined ? null : { chunk, open, extent };
  }

  /** The last chunk that does not begin after `term`; -1 when all do. */
  #chunkOf(term: Term): number {
    let low = 0;
    let high = this.head.firsts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.head.firsts[middle] ?? Infinity) <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** A failure is forgotten, so that the next query tries again. */
  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#files.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#files.set(key, made);
    made.catch(() => this.#files.delete(key));
    return made;
  }
}
