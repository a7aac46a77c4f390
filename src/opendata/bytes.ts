/** Files as streams of bytes, so that a file may be larger than the longest string. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Block } from './block.ts';

export interface DataFile {
  /** Path below /data/. */
  readonly name: string;
  readonly mediaType: string;
  /** The contents in pieces; the same bytes at every call. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** The contents as a raw deflate stream without its end, where parts of it are kept in this form. */
  readonly deflated?: () => Iterable<Uint8Array<ArrayBuffer>>;
}

export interface Digest {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** CRC-32 as in zip files. */
  readonly crc: number;
}

/** Joins pieces of text to chunks of about 64 kB of UTF-8. */
function* encode(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let pending: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < 1 << 15) continue;
    yield encoder.encode(pending.join(''));
    pending = [];
    length = 0;
  }
  if (length > 0) yield encoder.encode(pending.join(''));
}

export function textFile(
  name: string,
  mediaType: string,
  pieces: () => Iterable<string>,
): DataFile {
  return { name, mediaType, chunks: () => encode(pieces()) };
}

/** A text file of blocks. */
export function blockFile(
  name: string,
  mediaType: string,
  blocks: () => Iterable<Block>,
): DataFile {
  return {
    name,
    mediaType,
    *chunks() {
      for (const { bytes } of blocks()) yield bytes();
    },
    *deflated() {
      for (const { deflated } of blocks()) yield deflated();
    },
  };
}

/** The whole file in memory. */
export function readAll(file: DataFile): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([...file.chunks()]));
}

const digests = new WeakMap<DataFile, Digest>();

/** The contents in pieces; whoever takes all of them has its size and sums reckoned on the way. */
export function* digested(file: DataFile): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  let crc = 0;
  for (const chunk of file.chunks()) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
    bytes += chunk.length;
    yield chunk;
  }
  digests.set(file, { bytes, sha256: hash.digest('hex'), crc });
}

/** Size and sums of a file, reckoned once. */
export function digest(file: DataFile): Digest {
  if (!digests.has(file)) for (const _ of digested(file));
  return digests.get(file)!;
}
