import { constants, deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { DataFile } from './bytes.ts';

/** Made of local parts, which is how zip stores a date: the same bytes in every time zone. */
const date = new Date(2000, 0, 1);
const packed = /\.(?:parquet|zip|png)$/;
/** Bytes that are packed at a time. */
const block = 1 << 20;

/** An entry whose contents are packed block by block, so that it may be larger than the memory. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    const finishFlush = final ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(chunk, { level: 4, finishFlush }), final);
  }
}

/** A zip of the files, written as they are read; same files, same bytes, however they are cut. */
export function* zip(files: Iterable<DataFile>, folder: string): Generator<Uint8Array> {
  const out: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  for (const { name, chunks } of files) {
    const path = `${folder}/${name}`;
    const entry = packed.test(name) ? new ZipPassThrough(path) : new Deflated(path);
    entry.mtime = date;
    archive.add(entry);
    for (const bytes of blocks(chunks())) {
      entry.push(bytes);
      yield* out.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* out.splice(0);
  }
  archive.end();
  yield* out.splice(0);
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
