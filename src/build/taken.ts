/** What the new site takes over from the last one. */
import path from 'node:path';
import type { SiteFiles } from '../publish/old-addresses.ts';

/**
 * Names of files and of whole folders, relative to both sites: `reports/chengdu-2024`. None lies in
 * another. They are moved when the new site is finished; until then the last one is complete.
 */
export type Taken = ReadonlySet<string>;

/** The files of a new site with those that it will get; all are written into the new one. */
export function withTaken(files: SiteFiles, last: SiteFiles, taken: Taken): SiteFiles {
  const isTaken = (name: string): boolean => {
    for (let at = name; at !== '.'; at = path.posix.dirname(at)) if (taken.has(at)) return true;
    return false;
  };
  return {
    has: (name) => files.has(name) || (isTaken(name) && last.has(name)),
    read: (name) => (files.has(name) || !isTaken(name) ? files : last).read(name),
    write: files.write,
  };
}
