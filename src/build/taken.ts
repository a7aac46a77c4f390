/** What the new site takes over from the last one. */
import path from 'node:path';
import type { SiteFiles } from '../publish/old-addresses.ts';

/** It is moved when the new site is finished; until then the last one is complete. */
export interface Taken {
  /** Folder of the last site. */
  readonly from: string;
  /** Of files and of whole folders, relative to it: `reports/chengdu-2024`. None lies in another. */
  readonly names: ReadonlySet<string>;
}

/** The files of a new site with those that it will get; all are written into the new one. */
export function withTaken(files: SiteFiles, last: SiteFiles, { names }: Taken): SiteFiles {
  const isTaken = (name: string): boolean => {
    for (let at = name; at !== '.'; at = path.posix.dirname(at)) if (names.has(at)) return true;
    return false;
  };
  return {
    has: (name) => files.has(name) || (isTaken(name) && last.has(name)),
    read: (name) => (files.has(name) || !isTaken(name) ? files : last).read(name),
    write: files.write,
  };
}
