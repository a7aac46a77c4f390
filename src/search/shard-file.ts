/**
 * The file of a shard, all that the browser needs of it before a query: the first line is JSON, the
 * rest the names of its chunks and numbers of its sections. A shard is an index of some reports, made
 * and kept apart.
 */
import { readNames, writeNames } from './names-file.ts';
import { ByteReader, ByteWriter } from './varint.ts';

export interface ShardFile {
  /** Units of the texts that are written by letters of their own, see `letters.ts`. */
  readonly marks: string;
  /** First word of each chunk of the index. */
  readonly chunks: readonly string[];
  /** First unit of each block of units. */
  readonly units: string;
  /** Sections of each of its reports. */
  readonly sections: readonly number[];
  /** For every section: how many words it takes in the index, about its characters. */
  readonly lengths: Uint32Array;
  /** For every section: see `packFlags`. */
  readonly flags: Uint8Array;
}

export function encodeShard({
  marks,
  chunks,
  units,
  sections,
  lengths,
  flags,
}: ShardFile): Uint8Array {
  const out = new ByteWriter();
  const line = JSON.stringify([marks, units, sections.length]);
  out.append(new TextEncoder().encode(`${line}\n`));
  writeNames(out, chunks);
  for (const count of sections) out.varint(count);
  // low bytes first: only the high ones can be packed
  for (const length of lengths) out.byte(length % 0x100);
  for (const length of lengths) out.varint(length >>> 8);
  out.append(flags);
  return out.bytes();
}

export function decodeShard(file: Uint8Array): ShardFile {
  const lineEnd = file.indexOf(0x0a);
  const line = new TextDecoder().decode(file.subarray(0, lineEnd));
  const [marks, units, reports] = JSON.parse(line) as [string, string, number];
  const reader = new ByteReader(file, lineEnd + 1);
  const chunks = readNames(reader);
  const sections = Array.from({ length: reports }, () => reader.varint());
  const all = sections.reduce((sum, count) => sum + count, 0);
  return {
    marks,
    chunks,
    units,
    sections,
    lengths: Uint32Array.from(reader.take(all), (low) => low).map(
      (low) => low + reader.varint() * 0x100,
    ),
    flags: reader.take(all),
  };
}
