/** Where the rows and sentences of each chunk stand among all, and which chunks are loaded. */
import type { ManifestChunk } from './chunk.ts';

export class Chunks {
  /** First row of each chunk, and how many rows there are; likewise for sentences. */
  readonly #firstRow: number[] = [0];
  readonly #firstSentence: number[] = [0];
  readonly #loaded: boolean[];
  /** Rows of the chunks that are loaded. */
  loadedRows = 0;

  constructor(chunks: readonly ManifestChunk[]) {
    for (const { rows, sentences } of chunks) {
      this.#firstRow.push((this.#firstRow.at(-1) ?? 0) + rows);
      this.#firstSentence.push((this.#firstSentence.at(-1) ?? 0) + sentences);
    }
    this.#loaded = chunks.map(() => false);
  }

  /** Sentences of all chunks. */
  get sentences(): number {
    return this.#firstSentence.at(-1) ?? 0;
  }

  firstRow(chunk: number): number {
    return this.#firstRow[chunk] ?? 0;
  }

  firstSentence(chunk: number): number {
    return this.#firstSentence[chunk] ?? 0;
  }

  /** Number of the chunk in which a row stands. */
  of(row: number): number {
    let low = 0;
    let high = this.#firstRow.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.firstRow(middle) <= row) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Whether the rows of a chunk are there. */
  isLoaded(chunk: number): boolean {
    return this.#loaded[chunk] === true;
  }

  /** From now on the rows of a chunk are there. */
  setLoaded(chunk: number): void {
    this.#loaded[chunk] = true;
    this.loadedRows += this.firstRow(chunk + 1) - this.firstRow(chunk);
  }

  /** Numbers of the rows that are loaded, in publishing order. */
  loadedOrder(): Uint32Array {
    const order = new Uint32Array(this.loadedRows);
    let filled = 0;
    for (const [chunk, isLoaded] of this.#loaded.entries())
      if (isLoaded)
        for (let row = this.firstRow(chunk); row < this.firstRow(chunk + 1); row += 1)
          order[filled++] = row;
    return order;
  }
}
