/** The files of a built site on disk. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFiles } from './old-addresses.ts';

/** Files below a folder. Replaces a file rather than changing it: it may be linked from elsewhere. */
export function filesBelow(dir: string): SiteFiles {
  return {
    has: (name) => existsSync(path.join(dir, name)),
    read: (name) => readFileSync(path.join(dir, name)),
    write: (name, contents) => {
      const file = path.join(dir, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.part`, contents);
      renameSync(`${file}.part`, file);
    },
  };
}
