import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from '../../src/content/error.ts';

/** The repository's own folder. */
export const root: string = path.dirname(
  path.dirname(path.dirname(fileURLToPath(import.meta.url))),
);

/** A folder given by the user, relative to where the command was called; the default to the repository. */
export function folder(given: string | undefined, fallback: string): string {
  return given === undefined ? path.join(root, fallback) : path.resolve(given);
}

/** @throws ContentError when the folder is not there */
export function existingFolder(given: string | undefined, fallback: string, todo: string): string {
  const dir = folder(given, fallback);
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new ContentError(given ?? fallback, 1, 'there is no such folder', todo);
  return dir;
}
