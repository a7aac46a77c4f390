/** Writes the index to disk: the edge of the search module at build time. */
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndex, type IndexRows } from './build.ts';
import { FOLDER, HEAD, PAGEFIND } from './files.ts';
import { encodeHead } from './head.ts';
import { writePagefind } from './pagefind/write.ts';

export interface WriteOptions extends IndexRows {
  /** Folder of the finished site. */
  readonly out: string;
}

export interface WrittenIndex {
  readonly version: string;
  readonly sections: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes `<out>/pagefind/`, the index of places, and `<out>/search-data/`: `head.bin`, always under this name, and a folder named by the hash of
 * its content, so that an old page never mixes two versions. Files are gzip inside and open on any
 * host. Same rows, same bytes.
 */
export async function writeSearchIndex({ out, ...rows }: WriteOptions): Promise<WrittenIndex> {
  const index = buildIndex(rows);
  const root = join(out, FOLDER);
  const unfinished = join(root, 'unfinished');
  await rm(root, { recursive: true, force: true });
  const hash = createHash('sha256');
  const folders = new Set<string>();
  let count = 1;
  let bytes = 0;
  const write = async (path: string, content: Uint8Array): Promise<void> => {
    const folder = dirname(path);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(path, content);
    bytes += content.length;
  };
  for (const [path, content] of index.files) {
    const packed = gzipSync(content, { level: 9 });
    hash.update(path).update(packed);
    await write(join(unfinished, path), packed);
    count++;
  }
  const version = hash.digest('hex').slice(0, 12);
  await rename(unfinished, join(root, version));
  const shards = await writePagefind(index.documents, index.head.marks, join(out, PAGEFIND));
  const head = encodeHead({ ...index.head, version, shards });
  await write(join(root, HEAD), gzipSync(head, { level: 9 }));
  return { version, sections: index.head.length.length, files: count, bytes };
}
