import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { DataFile } from './bytes.ts';

/** Writes files below a folder, each as it is made and put in its place when it is whole. */
export function writeFiles(files: Iterable<DataFile>, dir: string): void {
  for (const { name, chunks } of files) {
    const file = path.join(dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    const handle = openSync(`${file}.part`, 'w');
    for (const chunk of chunks()) writeSync(handle, chunk);
    closeSync(handle);
    renameSync(`${file}.part`, file);
  }
}
