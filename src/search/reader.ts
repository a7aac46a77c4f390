/** Reads the index files, each once; what was read stays in memory. */
import type { Fold } from './canon.ts';
import { commonFiles, HEAD, shardFiles } from './files.ts';
import { unpackFold, type PackedFold } from './fold-file.ts';
import { decodeHead, type Head, type ShardPlace } from './head.ts';
import type { NumberInText } from './numbers.ts';
import type { IndexSource } from './pagefind/postings.ts';
import type { Hits, Places, Postings } from './postings.ts';
import { decodeSection, type SectionText } from './section-file.ts';
import { Sections } from './sections.ts';
import { decodeShard } from './shard-file.ts';

/** Loads one file of the index by its path, decompressed; rejects when it cannot. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Opens the indexes of places with Pagefind's engine, which is being loaded. */
export type OpenPostings = (
  engine: Promise<Uint8Array<ArrayBuffer>>,
  sources: readonly IndexSource[],
) => Promise<Postings>;

interface Shard extends ShardPlace {
  /** Numbers of its first section and of its first report. */
  readonly from: number;
  readonly fromReport: number;
}

export class IndexReader {
  readonly head: Head;
  readonly sections: Sections;
  readonly #shards: readonly Shard[];
  readonly #load: Load;
  readonly #openPostings: OpenPostings;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(head: Head, load: Load, openPostings: OpenPostings) {
    this.head = head;
    this.sections = new Sections(head);
    let [from, fromReport] = [0, 0];
    this.#shards = head.shards.map((shard) => {
      const placed = { ...shard, from, fromReport };
      from += shard.sections;
      fromReport += shard.reports;
      return placed;
    });
    this.#load = load;
    this.#openPostings = openPostings;
  }

  static async open(load: Load, openPostings: OpenPostings): Promise<IndexReader> {
    const head = new TextDecoder().decode(await load(HEAD));
    return new IndexReader(decodeHead(head), load, openPostings);
  }

  /** Sections that hold a unit, and how often. */
  unit(unit: string): Promise<Hits> {
    return this.#once(`unit ${unit}`, async () => (await this.#postings()).unit(unit));
  }

  /** Every place of two units that follow each other. */
  places(pair: string): Promise<Places> {
    return this.#once(`places ${pair}`, async () => (await this.#postings()).places(pair));
  }

  /** Sections with figures of this number and unit, and how many. */
  figures(figure: NumberInText): Promise<Hits> {
    const key = `figures ${figure.number} ${figure.rest}`;
    return this.#once(key, async () => (await this.#postings()).figures(figure));
  }

  /** Opens the indexes of places, which are by far the largest to load. */
  async openPostings(): Promise<void> {
    await this.#postings();
  }

  #postings(): Promise<Postings> {
    return this.#once('postings', async () => {
      const engine = this.#load(this.head.engine);
      const sources = await Promise.all(this.#shards.map((shard) => this.#open(shard)));
      return this.#openPostings(engine, sources);
    });
  }

  async #open({ folder, from, fromReport }: Shard): Promise<IndexSource> {
    const file = decodeShard(await this.#load(`${folder}/${shardFiles.shard}`));
    this.sections.add(from, fromReport, file);
    return {
      marks: file.marks,
      chunks: file.chunks,
      units: file.units,
      from,
      lengths: file.lengths,
      load: (chunk) => this.#load(`${folder}/${shardFiles.chunk(chunk)}`),
      loadUnits: (block) => this.#load(`${folder}/${shardFiles.units(block)}`),
    };
  }

  /** The texts of one section. */
  section(doc: number): Promise<SectionText> {
    const shard = this.#shards.findLast(({ from }) => from <= doc);
    const path = `${shard?.folder ?? ''}/${shardFiles.section(doc - (shard?.from ?? 0))}`;
    return this.#file(path, (file) => decodeSection(file, this.sections.reportOf(doc).id));
  }

  /** Traditional characters and what they are folded to. */
  fold(): Promise<Fold> {
    return this.text(commonFiles.fold, (json) => unpackFold(JSON.parse(json) as PackedFold));
  }

  /** A file about the whole archive, read by `read` the first time it is asked for. */
  text<T>(path: string, read: (text: string) => T): Promise<T> {
    return this.#file(`${this.head.common}/${path}`, (file) =>
      read(new TextDecoder().decode(file)),
    );
  }

  #file<T>(path: string, read: (file: Uint8Array) => T): Promise<T> {
    return this.#once(path, async () => read(await this.#load(path)));
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
