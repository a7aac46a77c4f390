/** Takes over files of an unchanged unit from the site that was built last. */
import { linkSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { UnitRecord } from './unit.ts';

/** A folder as a unit wrote it. */
interface Folder {
  readonly name: string;
  readonly files: string[];
  readonly folders: Map<string, Folder>;
}

/**
 * Looks that all files of a unit stand in the last site as they were written. Data files are linked into
 * the new site, for they are read while it is built; all others can be moved when it is finished.
 * @returns the names of what can be moved: files, and folders of pages in which nothing else lies; null
 * where a file is gone or was changed, and the new site is as it was
 */
export function takeOver({ files }: UnitRecord, from: string, to: string): string[] | null {
  const root: Folder = { name: '', files: [], folders: new Map() };
  for (const [name, size, modified] of files) {
    const info = lstatSync(`${from}/${name}`, { throwIfNoEntry: false });
    if (info?.size !== size || Math.round(info.mtimeMs) !== modified) return null;
    folderOf(root, name).files.push(name);
  }
  const moved: string[] = [];
  const take = (folder: Folder): void => {
    if (isPage(folder) && isWhole(folder, from)) moved.push(folder.name);
    else if (folder.name === 'data') linkAll(folder, from, to);
    else {
      moved.push(...folder.files);
      for (const inner of folder.folders.values()) take(inner);
    }
  };
  take(root);
  return moved;
}

function linkAll({ name, files, folders }: Folder, from: string, to: string): void {
  mkdirSync(path.join(to, name), { recursive: true });
  for (const file of files) linkSync(path.join(from, file), path.join(to, file));
  for (const inner of folders.values()) linkAll(inner, from, to);
}

/** The folder of a file, made where it is new. */
function folderOf(root: Folder, name: string): Folder {
  let at = root;
  let end = name.indexOf('/');
  for (let start = 0; end >= 0; start = end + 1, end = name.indexOf('/', start)) {
    const part = name.slice(start, end);
    let next = at.folders.get(part);
    if (next === undefined)
      at.folders.set(part, (next = { name: name.slice(0, end), files: [], folders: new Map() }));
    at = next;
  }
  return at;
}

const isPage = ({ name, files }: Folder): boolean => files.includes(`${name}/index.html`);

/** Whether all that lies in a folder of the site is the unit's. */
const isWhole = ({ name, files, folders }: Folder, site: string): boolean =>
  readdirSync(path.join(site, name)).length === files.length + folders.size &&
  [...folders.values()].every((inner) => isWhole(inner, site));
