import type { ZipInputFile } from 'fflate';
import { Zip } from 'fflate';
import { deflate, deflateEnd } from './block.ts';
import type { DataFile } from './bytes.ts';
import { digest, readAll } from './bytes.ts';

/** Made of local parts, which is how zip stores a date: the same bytes in every time zone. */
const date = new Date(2000, 0, 1);
const packed = /\.(?:parquet|zip|png)$/;
/** Bytes of text that are packed at a time. */
const block = 1 << 20;
/** Without the zip64 extension. */
const largest = 0xffffffff;

/** A zip of the files, written as they are read; same files, same bytes. */
export function* zip(files: Iterable<DataFile>, folder: string): Generator<Uint8Array> {
  const out: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  for (const file of files) {
    const isPacked = packed.test(file.name);
    const { bytes, crc } = digest(file);
    if (bytes > largest)
      throw new Error(`${file.name} has ${bytes} bytes: a zip holds files of up to 4 GiB`);
    const entry: ZipInputFile = {
      filename: `${folder}/${file.name}`,
      mtime: date,
      compression: isPacked ? 0 : 8,
      size: bytes,
      crc,
    };
    archive.add(entry);
    for (const chunk of isPacked ? [readAll(file)] : deflatedOf(file)) {
      entry.ondata?.(null, chunk, false);
      yield* out.splice(0);
    }
    entry.ondata?.(null, isPacked ? new Uint8Array(0) : deflateEnd, true);
    yield* out.splice(0);
  }
  archive.end();
  yield* out.splice(0);
}

/** Deflated block by block, so that a file may be larger than the memory. */
function* deflatedOf({ chunks, deflated }: DataFile): Generator<Uint8Array<ArrayBuffer>> {
  if (deflated !== undefined) yield* deflated();
  else for (const bytes of blocks(chunks())) yield deflate(bytes);
}

/** The same bytes in pieces of one size, but for the last. */
function* blocks(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(block);
  let filled = 0;
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length;) {
      const count = Math.min(block - filled, chunk.length - at);
      buffer.set(chunk.subarray(at, at + count), filled);
      filled += count;
      at += count;
      if (filled < block) continue;
      yield Uint8Array.prototype.slice.call(buffer);
      filled = 0;
    }
  if (filled > 0) yield Uint8Array.prototype.slice.call(buffer, 0, filled);
}
