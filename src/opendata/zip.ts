import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { DataFile } from './bytes.ts';

/** Made of local parts, which is how zip stores a date: the same bytes in every time zone. */
const date = new Date(2000, 0, 1);
const packed = /\.(?:parquet|zip|png)$/;

/** A zip of the files, written as they are read; same files, same bytes. */
export function* zip(files: Iterable<DataFile>, folder: string): Generator<Uint8Array> {
  const out: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  for (const { name, chunks } of files) {
    const path = `${folder}/${name}`;
    const entry = packed.test(name) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = date;
    archive.add(entry);
    for (const chunk of chunks()) {
      entry.push(chunk);
      yield* out.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* out.splice(0);
  }
  archive.end();
  yield* out.splice(0);
}
