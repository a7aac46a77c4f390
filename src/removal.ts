/** Removal of folders with so many files that another process does it: it can take longer than a build. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const leaving = 'old-';

/** A hidden name beside a folder: `.dist.building` */
export const beside = (folder: string, what: string): string =>
  path.join(path.dirname(folder), `.${path.basename(folder)}.${what}`);

let left = 0;

/** A new name beside a folder for what leaves it, until that is removed. */
export const leavingOf = (folder: string): string =>
  beside(folder, `${leaving}${process.pid}-${(left += 1)}`);

/** Removes a folder and all that is in it after this call, even if this process ends. */
export function removeLater(dir: string): void {
  const remove = `require('node:fs').rmSync(${JSON.stringify(dir)}, { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', remove], { detached: true, stdio: 'ignore' }).unref();
}

/** Long enough for any removal that is under way. */
const PATIENCE = 10 * 60_000;

/** Removes what left a folder long ago and is still there, because a machine was turned off. */
export function sweepBeside(folder: string): void {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return;
  const start = path.basename(beside(folder, leaving));
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(start)) continue;
    const dir = path.join(parent, name);
    const since = statSync(dir, { throwIfNoEntry: false })?.ctimeMs ?? Date.now();
    if (Date.now() - since > PATIENCE) removeLater(dir);
  }
}
