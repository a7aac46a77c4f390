/**
 * The file of a shard, all that the browser needs of it before a query: the first line is JSON, the
 * rest numbers of its sections. A shard is an index of some reports, made and kept apart.
 */
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
  /** For every section: logarithm of its length, see `lengthClass`. */
  readonly length: Uint8Array;
  /** For every section: see `packFlags`. */
  readonly flags: Uint8Array;
}

const STEPS = 8;

/** Length of a section in one byte: eighths of a power of two, at most 4.5 % off. */
export function lengthClass(length: number): number {
  return Math.round(Math.log2(length + 1) * STEPS);
}

/** Middle of a length class. */
export function classLength(lengthClassValue: number): number {
  return 2 ** (lengthClassValue / STEPS) - 1;
}

export function encodeShard({
  marks,
  chunks,
  units,
  sections,
  length,
  flags,
}: ShardFile): Uint8Array {
  const out = new ByteWriter();
  const line = JSON.stringify([marks, chunks.join(' '), units, sections.length]);
  out.append(new TextEncoder().encode(`${line}\n`));
  for (const count of sections) out.varint(count);
  out.append(length);
  out.append(flags);
  return out.bytes();
}

export function decodeShard(file: Uint8Array): ShardFile {
  const lineEnd = file.indexOf(0x0a);
  const line = new TextDecoder().decode(file.subarray(0, lineEnd));
  const [marks, chunks, units, reports] = JSON.parse(line) as [string, string, string, number];
  const reader = new ByteReader(file, lineEnd + 1);
  const sections = Array.from({ length: reports }, () => reader.varint());
  const all = sections.reduce((sum, count) => sum + count, 0);
  return {
    marks,
    chunks: chunks === '' ? [] : chunks.split(' '),
    units,
    sections,
    length: reader.take(all),
    flags: reader.take(all),
  };
}
