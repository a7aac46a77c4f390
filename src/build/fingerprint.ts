/** Hashes of files and folders, by which a build knows what has changed. */
import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  if (!existsSync(file)) return;
  const entries = readdirSyncOrNull(file);
  if (entries === null) {
    const text = readFileSync(file);
    hash.update(`${path.basename(file)}\0${text.length}\0`).update(text);
  } else for (const name of entries.sort()) add(hash, path.join(file, name));
}

function readdirSyncOrNull(file: string): string[] | null {
  try {
    return readdirSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
