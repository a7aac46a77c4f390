/**
 * Replaces the generated part of a content folder, all or nothing.
 *
 * The new files are written beside the old ones, then a journal is written, then folders are
 * renamed. Killed before the journal: the old content stands and the rest is swept away at the next
 * run. Killed after it: the next run of any command finishes the renames. What people write
 * (indicators, corrections) is never touched.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { leavingOf, removeLater, sweepBeside } from '../removal.ts';

/** Folders that convert writes whole. */
export const generated = ['reports', 'sources', 'ledger'] as const;

const staging = '.staging';
const journal = 'complete';

/** Finishes or sweeps away what an interrupted run left. Call before reading or writing content. */
export function recover(dir: string): void {
  sweepBeside(dir);
  const stage = path.join(dir, staging);
  if (!existsSync(stage)) return;
  if (existsSync(path.join(stage, journal))) swap(dir);
  else rmSync(stage, { recursive: true, force: true });
}

/**
 * Writes files below a folder, making the folders they need. A file that is there is replaced, not
 * overwritten: it may be a link to one of the old content.
 */
export function stageWriter(stage: string): (name: string, text: string) => void {
  const made = new Set<string>();
  return (name, text) => {
    const file = path.join(stage, name);
    const folder = path.dirname(file);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    try {
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const part = `${file}.${threadId}.part`;
      writeFileSync(part, text);
      renameSync(part, file);
    }
  };
}

/** A place to write the new content to, until `commit` makes it the content. */
export class Replacement {
  readonly #dir: string;
  /** Folder that the new files are written to. */
  readonly stage: string;
  /** Writes one file; its name is relative to the content folder and lies in a generated folder. */
  readonly write: (name: string, text: string) => void;

  constructor(dir: string) {
    this.#dir = dir;
    this.stage = path.join(dir, staging);
    this.write = stageWriter(this.stage);
    recover(dir);
    for (const folder of generated) mkdirSync(path.join(this.stage, folder), { recursive: true });
  }

  /** Takes a file of the old content over as it is. */
  keep(name: string): void {
    const to = path.join(this.stage, name);
    mkdirSync(path.dirname(to), { recursive: true });
    linkSync(path.join(this.#dir, name), to);
  }

  commit(): void {
    const file = openSync(path.join(this.stage, journal), 'w');
    fsyncSync(file);
    closeSync(file);
    swap(this.#dir);
  }

  /** Leaves the old content as it was. */
  abandon(): void {
    rmSync(this.stage, { recursive: true, force: true });
  }
}

/** Every step can be repeated: a folder that has left the stage is in place already. */
function swap(dir: string): void {
  const stage = path.join(dir, staging);
  const old = path.join(stage, 'old');
  mkdirSync(old, { recursive: true });
  for (const folder of generated) {
    const from = path.join(stage, folder);
    const to = path.join(dir, folder);
    if (!existsSync(from)) continue;
    if (existsSync(to)) renameSync(to, freeName(old, folder));
    renameSync(from, to);
  }
  rmSync(path.join(stage, journal), { force: true });
  remove(dir, stage);
}

/** Above this number of reports what is removed leaves first. */
const mostAtOnce = 200;

function remove(dir: string, stage: string): void {
  const reports = path.join(stage, 'old', 'reports');
  const trash = leavingOf(dir);
  try {
    if (existsSync(reports) && readdirSync(reports).length > mostAtOnce) {
      renameSync(stage, trash);
      removeLater(trash);
    }
  } catch {
    // nothing can be put beside the folder
  }
  rmSync(stage, { recursive: true, force: true });
}

function freeName(dir: string, name: string): string {
  let candidate = path.join(dir, name);
  for (let n = 1; existsSync(candidate); n += 1) candidate = path.join(dir, `${name}-${n}`);
  return candidate;
}
