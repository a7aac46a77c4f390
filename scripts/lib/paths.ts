import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from '../../src/content/error.ts';

/** The repository's own folder. */
export const root: string = path.dirname(
  path.dirname(path.dirname(fileURLToPath(import.meta.url))),
);

/**
 * A folder given by the user, relative to where the command was called; the default to the repository.
 * @throws ContentError when a file is there
 */
export function folder(given: string | undefined, fallback: string): string {
  const dir = given === undefined ? path.join(root, fallback) : path.resolve(given);
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new ContentError(given ?? fallback, 1, 'this is no folder', 'name a folder');
  return dir;
}

/** @throws ContentError when the folder is not there */
export function existingFolder(given: string | undefined, fallback: string, todo: string): string {
  const dir = folder(given, fallback);
  if (!existsSync(dir))
    throw new ContentError(given ?? fallback, 1, 'there is no such folder', todo);
  return dir;
}
