import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { DataFile } from './bytes.ts';
import { digested } from './bytes.ts';

/**
 * Writes files below a folder, each as it is made and put in its place when it is whole.
 * @param goOn called before each piece: what it throws ends the work
 */
export function writeFiles(
  files: Iterable<DataFile>,
  dir: string,
  goOn: () => void = () => undefined,
): void {
  for (const one of files) {
    const file = path.join(dir, one.name);
    mkdirSync(path.dirname(file), { recursive: true });
    const handle = openSync(`${file}.part`, 'w');
    for (const chunk of digested(one)) {
      goOn();
      writeSync(handle, chunk);
    }
    closeSync(handle);
    renameSync(`${file}.part`, file);
  }
}
