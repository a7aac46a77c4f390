/**
 * Where a term stands: documents in ascending order, how often in each, and at which positions.
 * Documents and positions are kept in two bodies, since only parts of three units or more need the
 * positions.
 */
import { ByteReader, type ByteWriter } from './varint.ts';

export interface Hits {
  readonly docs: Uint32Array;
  readonly counts: Uint32Array;
}

export interface Positions {
  /** `at.subarray(starts[i], starts[i + 1])` are the positions in `docs[i]`. */
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
}

/** Writes the bodies of one term from its places, sorted by document and position. */
export function encodePostings(
  docs: Uint32Array,
  positions: Uint32Array,
  hitsOut: ByteWriter,
  positionsOut: ByteWriter | null,
): void {
  const distinct: number[] = [];
  const counts: number[] = [];
  for (const doc of docs) {
    if (distinct.at(-1) === doc) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      distinct.push(doc);
      counts.push(1);
    }
  }
  hitsOut.varint(distinct.length);
  distinct.forEach((doc, index) => hitsOut.varint(doc - (distinct[index - 1] ?? 0)));
  for (const count of counts) hitsOut.varint(count - 1);
  if (positionsOut === null) return;
  let last = 0;
  positions.forEach((position, index) => {
    if (docs[index] !== docs[index - 1]) last = 0;
    positionsOut.varint(position - last);
    last = position;
  });
}

/** Reads documents and counts. */
export function decodeHits(body: Uint8Array): Hits {
  const reader = new ByteReader(body);
  const size = reader.varint();
  const docs = new Uint32Array(size);
  const counts = new Uint32Array(size);
  let doc = 0;
  for (let index = 0; index < size; index++) docs[index] = doc += reader.varint();
  for (let index = 0; index < size; index++) counts[index] = reader.varint() + 1;
  return { docs, counts };
}

/** Reads positions; the counts of the same term say how many each document has. */
export function decodePositions(body: Uint8Array, counts: Uint32Array): Positions {
  const reader = new ByteReader(body);
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => (starts[index + 1] = (starts[index] ?? 0) + count));
  const at = new Uint32Array(starts[counts.length] ?? 0);
  counts.forEach((count, index) => {
    let position = 0;
    const from = starts[index] ?? 0;
    for (let hit = from; hit < from + count; hit++) at[hit] = position += reader.varint();
  });
  return { starts, at };
}
