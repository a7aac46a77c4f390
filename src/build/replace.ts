/**
 * Puts a finished site in the place of the last one, of which it takes over what has not changed.
 *
 * A journal is written, then folders are moved and renamed. Killed before the journal: the last site
 * stands. Killed after it: the next build finishes the moves first. How the moves are planned is in
 * `moves.ts`.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beside, leavingOf, removeLater, sweepBeside } from '../removal.ts';
import type { Moves } from './moves.ts';
import { drop, join, planMoves } from './moves.ts';
import type { Taken } from './taken.ts';

/** Where the site of `out` is built. */
export const buildingFolder = (out: string): string => beside(out, 'building');

/** Says that the building folder holds a finished site, and what is still to be moved. */
const journalOf = (out: string): string => beside(out, 'finished');

/** Finishes or sweeps away what an interrupted build left. Call before a site is built. */
export function recoverSite(out: string): void {
  if (existsSync(journalOf(out))) swap(out);
  rmSync(buildingFolder(out), { recursive: true, force: true });
  sweepBeside(out);
}

/** Gives up a site that cannot be finished: it may fill the disk. */
export function abandonSite(out: string): void {
  const trash = leavingOf(out);
  renameSync(buildingFolder(out), trash);
  removeLater(trash);
}

/** The site in the building folder becomes the site of `out`, with what it takes over. */
export function replaceSite(out: string, taken: Taken): void {
  mkdirSync(path.dirname(out), { recursive: true });
  note(out, planMoves(out, taken));
  swap(out);
}

function note(out: string, moves: Moves): void {
  const journal = journalOf(out);
  writeFileSync(`${journal}.part`, JSON.stringify(moves));
  renameSync(`${journal}.part`, journal);
}

/** Every step can be repeated. */
function swap(out: string): void {
  const stay = (): void => undefined; // whoever ends the build now gets it whole
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stay);
  try {
    const trash = leavingOf(out);
    moveAll(out, trash);
    rmSync(journalOf(out));
    if (existsSync(trash)) removeLater(trash);
  } finally {
    for (const signal of signals) process.off(signal, stay);
  }
}

function moveAll(out: string, trash: string): void {
  const fresh = buildingFolder(out);
  if (!existsSync(fresh)) return;
  const moves = JSON.parse(readFileSync(journalOf(out), 'utf8')) as Moves;
  drop(moves, out, path.join(trash, 'dropped'));
  // from here on what has a dropped name is new
  note(out, { ...moves, dropped: [] });
  join(moves, out, fresh);
  replaceFolder(fresh, out, path.join(trash, 'site'));
}

/** Puts `fresh` in the place of `out`; copies where `out` cannot be renamed, as a mount point. */
function replaceFolder(fresh: string, out: string, trash: string): void {
  if (existsSync(out)) {
    mkdirSync(path.dirname(trash), { recursive: true });
    try {
      renameSync(out, trash);
    } catch {
      for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true });
      cpSync(fresh, out, { recursive: true });
      rmSync(fresh, { recursive: true });
      return;
    }
  }
  renameSync(fresh, out);
}
