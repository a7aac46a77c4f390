/**
 * The index cut into small files so that a query loads little: a chunk holds the terms of a range,
 * its hits in one file, its positions in another. The directory lists the first term of each.
 */
import type { Places } from './collect.ts';
import { encodePostings } from './postings.ts';
import type { Term } from './term.ts';
import { ByteReader, ByteWriter } from './varint.ts';

export interface Chunk {
  readonly first: Term;
  readonly hits: Uint8Array;
  readonly positions: Uint8Array;
}

/** Where the bodies of a term lie in the two files of its chunk. */
export interface Extent {
  readonly hits: readonly [start: number, end: number];
  readonly positions: readonly [start: number, end: number];
}

/** Cuts `places` into chunks of about `size` bytes; a term is never split. */
export function packChunks(places: Places, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  const table = new ByteWriter();
  const hits = new ByteWriter();
  const positions = new ByteWriter();
  let first: Term | null = null;
  let last = 0;
  let count = 0;
  const close = (): void => {
    if (first === null) return;
    const file = new ByteWriter();
    file.varint(count);
    file.append(table.bytes());
    file.append(hits.bytes());
    chunks.push({ first, hits: file.bytes(), positions: positions.bytes() });
    for (const writer of [table, hits, positions]) writer.clear();
    first = null;
    count = 0;
  };
  places.terms.forEach((term, index) => {
    if (first === null) first = last = term;
    const [from, to] = [places.starts[index], places.starts[index + 1]];
    const hitsBefore = hits.length;
    const positionsBefore = positions.length;
    encodePostings(
      places.docs.subarray(from, to),
      places.positions.subarray(from, to),
      hits,
      term % 0x10000 === 0 ? null : positions,
    );
    table.varint(term - last);
    table.varint(hits.length - hitsBefore);
    table.varint(positions.length - positionsBefore);
    last = term;
    count++;
    if (hits.length + positions.length >= size) close();
  });
  close();
  return chunks;
}

/** Reads the table of a hits file: where each term's bodies lie. */
export function readTable(hitsFile: Uint8Array, first: Term): Map<Term, Extent> {
  const reader = new ByteReader(hitsFile);
  const count = reader.varint();
  const rows: [Term, number, number][] = [];
  let term = first;
  for (let row = 0; row < count; row++) {
    term += reader.varint();
    rows.push([term, reader.varint(), reader.varint()]);
  }
  let hits = reader.at;
  let positions = 0;
  const extents = new Map<Term, Extent>();
  for (const [key, hitsSize, positionsSize] of rows) {
    extents.set(key, {
      hits: [hits, hits + hitsSize],
      positions: [positions, positions + positionsSize],
    });
    hits += hitsSize;
    positions += positionsSize;
  }
  return extents;
}
