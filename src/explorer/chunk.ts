/**
 * Figures as the browser loads them: files of some thousand rows, column by column, whatever follows
 * from something else left out. Sentences stand in a file of their own beside the rows.
 */

/** A report of a chunk. */
export type ChunkReport = readonly [
  id: string,
  zh: string,
  en: string,
  issuer: string,
  seed: string,
  /** Rows that stand in it. */
  rows: number,
];

/** Values that differ from what the other columns say, by row. */
export type Exceptions<T> = Readonly<Record<number, T>>;

/** Digits stand for places in the vocabularies of `columns.ts`. Rows are in order of the text. */
export interface Chunk {
  readonly rows: number;
  readonly reports: readonly ChunkReport[];
  /** Slug and number of rows of each section, in order. */
  readonly sections: readonly (readonly [slug: string, rows: number])[];
  /** Printed units, each with the factor from value to base. */
  readonly units: readonly (readonly [unit: string, factor: number])[];
  readonly indicatorIds: readonly string[];
  readonly themes: readonly string[];
  /** Number of the paragraph within its section. */
  readonly paragraph: readonly number[];
  readonly value: readonly number[];
  readonly unit: readonly number[];
  readonly comparator: string;
  readonly measure: string;
  readonly role: string;
  /** 0: not known. */
  readonly year: readonly number[];
  readonly indicator: readonly string[];
  /** Place in `indicatorIds` from 1; 0: none. */
  readonly indicatorId: readonly number[];
  /** Place in `themes` from 1; 0: none. */
  readonly theme: readonly number[];
  /** Distance from the start of the row before, within the report. */
  readonly start: readonly number[];
  /** `1` where a new sentence begins, `0` where the row stands in the sentence of the row before. */
  readonly sentence: string;
  /** Offset of the figure in its sentence. */
  readonly hit: readonly number[];
  /** Where it is not value and unit. */
  readonly text: Exceptions<string>;
  readonly valueMax: Exceptions<number>;
  /** Where it is not value times the unit's factor. */
  readonly base: Exceptions<number>;
  /** Length in the seed, where it is not that of the text. */
  readonly length: Exceptions<number>;
  /** Length in the sentence, where it is not that of the text. */
  readonly hitLength: Exceptions<number>;
}

/** What there is to load. */
export interface Manifest {
  readonly rows: number;
  readonly chunks: readonly ManifestChunk[];
}

export interface ManifestChunk {
  /** `2024-1` for the first rows of the reports delivered in 2024. */
  readonly name: string;
  readonly rows: number;
  readonly sentences: number;
  /** Changes with the contents, so that no browser mixes old rows with new ones. */
  readonly version: string;
  /** Of which its rows are. */
  readonly reports: readonly string[];
  readonly issuers: readonly string[];
}

/** The manifest as it is written: no key and no issuer stands in it more than once. */
export interface PrintedManifest {
  readonly rows: number;
  readonly issuers: readonly string[];
  /** Issuers by their place in `issuers`. */
  readonly chunks: readonly (readonly [
    name: string,
    rows: number,
    sentences: number,
    version: string,
    reports: readonly string[],
    issuers: readonly number[],
  ])[];
}

export function printManifest({ rows, chunks }: Manifest): PrintedManifest {
  const issuers = [...new Set(chunks.flatMap((chunk) => chunk.issuers))];
  const places = new Map(issuers.map((issuer, place) => [issuer, place]));
  return {
    rows,
    issuers,
    chunks: chunks.map((chunk) => [
      chunk.name,
      chunk.rows,
      chunk.sentences,
      chunk.version,
      chunk.reports,
      chunk.issuers.map((issuer) => places.get(issuer)!),
    ]),
  };
}

export function readManifest({ rows, issuers, chunks }: PrintedManifest): Manifest {
  return {
    rows,
    chunks: chunks.map(([name, rows, sentences, version, reports, own]) => ({
      name,
      rows,
      sentences,
      version,
      reports,
      issuers: own.map((place) => issuers[place] ?? ''),
    })),
  };
}

/** File names below /data/explorer/. */
export const manifestFile = 'index.json';
export const chunkFile = (name: string): string => `${name}.json`;
export const sentencesFile = (name: string): string => `${name}.sentences.json`;
