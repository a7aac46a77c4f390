/** Takes over files of an unchanged unit from the site that was built last. */
import { linkSync, lstatSync, mkdirSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import type { UnitRecord } from './unit.ts';

/**
 * Links all files of a unit into the new site.
 * @returns false, and the new site is as it was, where a file is gone or was changed since
 */
export function takeOver({ files }: UnitRecord, from: string, to: string): boolean {
  const folders = new Set<string>();
  const done: string[] = [];
  for (const [name, size, modified] of files) {
    const source = path.join(from, name);
    const info = lstatSync(source, { throwIfNoEntry: false });
    const isSame = info?.size === size && Math.round(info.mtimeMs) === modified;
    const target = path.join(to, name);
    const folder = path.dirname(target);
    try {
      if (!isSame) throw new Error('changed');
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      linkSync(source, target);
      done.push(target);
    } catch {
      for (const file of done) unlinkSync(file);
      return false;
    }
  }
  return true;
}
