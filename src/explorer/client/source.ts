/** Loads the explorer's files into the table, each once. */
import type { Chunk, Manifest, ManifestChunk, PrintedManifest } from '../chunk.ts';
import { chunkFile, manifestFile, readManifest, sentencesFile } from '../chunk.ts';
import { loadSearch } from '../../search/ui/module.ts';
import type { State } from '../state.ts';
import { FigureTable } from '../table.ts';

/** Rows that are loaded without being asked for. */
const unasked = 200_000;
const atOnce = 4;

type Filters = State['filters'];

/** Whether filters name reports or governments, whose rows are few enough to be loaded for them. */
export const isNarrow = ({ report, issuer }: Filters): boolean =>
  report !== undefined || issuer !== undefined;

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
    const printed = await read<PrintedManifest>(address + manifestFile, 'no-cache');
    const source = new Source(address, readManifest(printed));
    await source.#loadChunk(0);
    return source;
  }

  /**
   * Loads rows, `progress` after each chunk: first those of the reports and governments that the
   * filters name, then the newest. Resolves when they are in the table, whoever asked for them first.
   */
  async loadRows(filters: Filters, progress: () => void): Promise<void> {
    const named = isNarrow(filters) ? this.#matching(filters) : [];
    await this.#load([...new Set([...named, ...this.#newest()])], progress);
  }

  /** Loads all rows that can fit the filters, `progress` after each chunk. */
  async loadMatching(filters: Filters, progress: () => void): Promise<void> {
    await this.#load(this.#matching(filters), progress);
  }

  /** Whether all rows that can fit the filters are in the table. */
  holds(filters: Filters): boolean {
    return this.#matching(filters).every((number) => this.table.chunks.isLoaded(number));
  }

  /** Chunks in which rows may stand that fit the filters. */
  #matching({ report, issuer }: Filters): number[] {
    const fits = (asked: readonly string[] | undefined, own: readonly string[]): boolean =>
      asked === undefined || own.some((value) => asked.includes(value));
    return [...this.#chunks.keys()].filter((number) => {
      const { reports, issuers } = this.#chunks[number]!;
      return fits(report, reports) && fits(issuer, issuers);
    });
  }

  #newest(): number[] {
    let rows = 0;
    return [...this.#chunks.keys()].filter(
      (number) => (rows += this.#chunks[number]!.rows) <= unasked,
    );
  }

  #load(numbers: readonly number[], progress: () => void): Promise<void> {
    return pool(numbers, async (number) => {
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

  /** Loads the Traditional forms that the search knows; without them words are looked up as typed. */
  async loadFold(): Promise<void> {
    if (this.table.fold !== undefined) return;
    try {
      const { all, written } = await (await loadSearch()).folds();
      this.table.readBy(new Map([...all].filter(([char]) => !written.has(char))));
    } catch {
      // asked for again with the next word that is found nowhere
    }
  }

  /** Loads the sentences of the chunks in which these rows stand, `progress` after each new one. */
  async loadSentencesOf(rows: readonly number[], progress: () => void): Promise<void> {
    const numbers = new Set(rows.map((row) => this.table.chunks.of(row)));
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
