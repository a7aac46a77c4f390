/** Hashes of files and folders, by which a build knows what has changed. */
import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Hash of inputs, which are files and folders below `root` and may be missing, and of values. */
export function fingerprint(
  root: string,
  inputs: readonly string[],
  values: readonly unknown[] = [],
): string {
  const hash = createHash('sha256').update(JSON.stringify(values));
  for (const input of inputs) add(hash, path.join(root, input));
  return hash.digest('hex').slice(0, 16);
}

/** Adds names and contents of a file or of all files of a folder; nothing where it is missing. */
export function add(hash: Hash, file: string): void {
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (info.isDirectory())
    for (const name of readdirSync(file).sort()) add(hash, path.join(file, name));
  else {
    const text = readFileSync(file);
    hash.update(`${path.basename(file)}\0${text.length}\0`).update(text);
  }
}
