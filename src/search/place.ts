/** Puts files of the cache into a site. */
import { cpSync, linkSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Puts a folder of the cache into the site: by links, or by copies on another file system. */
export function place(from: string, to: string): void {
  try {
    link(from, to);
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
}

function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else linkSync(source, target);
  }
}

/** Whether a folder holds links to the files of a folder of the cache, and nothing else. */
export function isPlaced(from: string, to: string): boolean {
  const entries = readdirSync(from, { withFileTypes: true });
  return (
    lstatSync(to, { throwIfNoEntry: false })?.isDirectory() === true &&
    readdirSync(to).length === entries.length &&
    entries.every((entry) => {
      const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
      if (entry.isDirectory()) return isPlaced(source, target);
      const [own, placed] = [source, target].map((file) =>
        lstatSync(file, { throwIfNoEntry: false }),
      );
      return own?.ino === placed?.ino && own?.dev === placed?.dev;
    })
  );
}
