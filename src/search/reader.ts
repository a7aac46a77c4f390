/** Reads the index files, each once; what was read stays in memory. */
import { files, HEAD } from './files.ts';
import { decodeHead, type Head } from './head.ts';
import type { Places, Postings } from './postings.ts';
import { decodeSection, type SectionText } from './section-file.ts';
import type { Fold } from './canon.ts';
import { unpackFold, type PackedFold } from './fold-file.ts';

/** Loads one file of the index by its path, decompressed; rejects when it cannot. */
export type Load = (path: string) => Promise<Uint8Array>;

/** Opens the index of places. `units` are all units that the texts hold. */
export type OpenPostings = (head: Head, units: () => Promise<string>) => Promise<Postings>;

export class IndexReader {
  readonly head: Head;
  readonly #load: Load;
  readonly #openPostings: OpenPostings;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(head: Head, load: Load, openPostings: OpenPostings) {
    this.head = head;
    this.#load = load;
    this.#openPostings = openPostings;
  }

  static async open(load: Load, openPostings: OpenPostings): Promise<IndexReader> {
    return new IndexReader(decodeHead(await load(HEAD)), load, openPostings);
  }

  /** Every place of one or two units that follow each other. */
  places(term: string): Promise<Places> {
    return this.#once(`places ${term}`, async () => (await this.#postings()).places(term));
  }

  /** Opens the index of places, which is by far the largest to load. */
  async openPostings(): Promise<void> {
    await this.#postings();
  }

  #postings(): Promise<Postings> {
    return this.#once('postings', () =>
      this.#openPostings(this.head, () => this.text(files.units, (units) => units)),
    );
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
