/** Loads the explorer's files into the table, each once. */
import type { Chunk, Manifest, ManifestChunk } from '../chunk.ts';
import { chunkFile, manifestFile, sentencesFile } from '../chunk.ts';
import { FigureTable } from '../table.ts';

/** Rows that are loaded without being asked for. */
const unasked = 200_000;
const atOnce = 4;

export class Source {
  readonly table: FigureTable;
  readonly #address: string;
  readonly #chunks: readonly ManifestChunk[];
  readonly #rows = new Map<number, Promise<void>>();
  readonly #sentences = new Map<number, Promise<void>>();

  private constructor(address: string, manifest: Manifest) {
    this.#address = address;
    this.#chunks = manifest.chunks;
    this.table = new FigureTable(manifest);
  }

  /** The data at an address, with the first rows loaded. */
  static async open(address: string): Promise<Source> {
    const source = new Source(address, await read<Manifest>(address + manifestFile, 'no-cache'));
    await source.#loadChunk(0);
    return source;
  }

  /**
   * Loads rows in publishing order, `progress` after each chunk; all of them only if asked to.
   * Resolves when they are in the table, whoever asked for them first.
   */
  async loadRows(all: boolean, progress: () => void): Promise<void> {
    let rows = 0;
    const wanted = [...this.#chunks.keys()].filter((number) => {
      rows += this.#chunks[number]?.rows ?? 0;
      return all || rows <= unasked;
    });
    await pool(wanted, async (number) => {
      await this.#loadChunk(number);
      progress();
    });
  }

  /** Loads the sentences of all rows that are loaded, `progress` after each chunk. */
  async loadAllSentences(progress: () => void): Promise<void> {
    await pool([...this.#rows.keys()], async (number) => {
      const isNew = !this.#sentences.has(number);
      await this.#loadSentences(number);
      if (isNew) progress();
    });
  }

  /** Loads the sentences of the chunks in which these rows stand, `progress` after each new one. */
  async loadSentencesOf(rows: readonly number[], progress: () => void): Promise<void> {
    const numbers = new Set(rows.map((row) => this.table.chunkOf(row)));
    const fresh = [...numbers].filter((number) => !this.#sentences.has(number));
    await Promise.all(
      fresh.map(async (number) => {
        await this.#loadSentences(number);
        progress();
      }),
    );
  }

  #loadChunk(number: number): Promise<void> {
    return once(
      this.#rows,
      number,
      async ({ name, version, rows }) => {
        const chunk = await read<Chunk>(`${this.#address}${chunkFile(name)}?v=${version}`);
        if (chunk.rows !== rows) throw new Error(`${name} is of another edition than the manifest`);
        this.table.addRows(number, chunk);
      },
      this.#chunks,
    );
  }

  #loadSentences(number: number): Promise<void> {
    return once(
      this.#sentences,
      number,
      async ({ name, version }) => {
        const said = await read<string[]>(`${this.#address}${sentencesFile(name)}?v=${version}`);
        this.table.addSentences(number, said);
      },
      this.#chunks,
    );
  }
}

/** Runs `load` unless it ran before; a failure may be tried again. */
function once(
  done: Map<number, Promise<void>>,
  number: number,
  load: (chunk: ManifestChunk) => Promise<void>,
  chunks: readonly ManifestChunk[],
): Promise<void> {
  const known = done.get(number);
  const chunk = chunks[number];
  if (known || !chunk) return known ?? Promise.resolve();
  const loading = load(chunk).catch((error: unknown) => {
    done.delete(number);
    throw error;
  });
  done.set(number, loading);
  return loading;
}

async function pool(
  numbers: readonly number[],
  load: (number: number) => Promise<void>,
): Promise<void> {
  const queue = [...numbers];
  const worker = async (): Promise<void> => {
    for (let number = queue.shift(); number !== undefined; number = queue.shift())
      await load(number);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function read<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
