/** Compressed companions beside the text files of a folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { companions, isCompressed } from './compress.ts';

/**
 * Writes `.br` and `.gz` beside every text file where they are smaller than it. `finished` are names
 * of files that have got theirs, or get none. Same files, same bytes.
 * @returns how many files got companions
 */
export function precompress(dir: string, finished: ReadonlySet<string> = new Set()): number {
  let done = 0;
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isCompressed(entry.name) || finished.has(path.relative(dir, file)))
      continue;
    const packed = companions(entry.name, readFileSync(file));
    for (const [ending, bytes] of packed) writeFileSync(file + ending, bytes);
    if (packed.length > 0) done += 1;
  }
  return done;
}
