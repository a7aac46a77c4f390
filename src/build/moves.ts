/** How what a new site takes over gets from the last one into it, in few moves. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Taken } from './taken.ts';

/** Names are relative to both sites. */
export interface Moves {
  /** What leaves the folders that stay where they are. */
  readonly dropped: readonly string[];
  /** Folders of which most is taken over, inner ones first: what is new is moved into them. */
  readonly stay: readonly string[];
  /** Files and folders that are moved. */
  readonly moved: readonly string[];
}

/**
 * Of a folder in which most others are taken over the last site's stays, and what is new is moved into
 * it; else those that are taken over are moved into the new site's.
 */
export function planMoves(last: string, taken: Taken): Moves {
  const moved: string[] = [];
  const dropped: string[] = [];
  const stay: string[] = [];
  const holding = foldersWith(taken);
  for (const [parent, own] of Map.groupBy(taken, path.posix.dirname)) {
    const all = parent === '.' ? [] : readdirSync(path.join(last, parent));
    if (own.length * 2 <= all.length || parent === '.') moved.push(...own);
    else {
      stay.push(parent);
      for (const name of all.map((one) => `${parent}/${one}`))
        if (!taken.has(name) && !holding.has(name)) dropped.push(name);
    }
  }
  const depth = (name: string): number => name.split('/').length;
  return { dropped, moved, stay: stay.sort((a, b) => depth(b) - depth(a)) };
}

/** All folders that others lie in, at any depth. */
function foldersWith(names: Iterable<string>): Set<string> {
  const holding = new Set<string>();
  for (const name of names)
    for (let at = path.posix.dirname(name); !holding.has(at); at = path.posix.dirname(at))
      holding.add(at);
  return holding;
}

/** Takes what leaves the folders that stay out of the last site. */
export function drop({ dropped }: Moves, last: string, trash: string): void {
  for (const name of dropped) move(path.join(last, name), path.join(trash, name));
}

/** Puts old and new together in the new site. */
export function join({ stay, moved }: Moves, last: string, fresh: string): void {
  for (const name of moved) merge(path.join(last, name), path.join(fresh, name), 'target');
  for (const name of stay) {
    const [old, own] = [path.join(last, name), path.join(fresh, name)];
    if (!existsSync(old)) continue;
    if (existsSync(own)) merge(own, old, 'source');
    move(old, own);
  }
}

/** Moves what is there. */
function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    // a folder of a lower layer, as in a container, cannot be renamed
    const part = `${to}.part`;
    rmSync(part, { recursive: true, force: true });
    cpSync(from, part, { recursive: true, preserveTimestamps: true });
    renameSync(part, to);
    rmSync(from, { recursive: true });
  }
}

/** Moves what a folder holds into another; of two files of one name the one of `winner` is kept. */
function merge(source: string, target: string, winner: 'source' | 'target'): void {
  if (!existsSync(source)) return;
  if (!existsSync(target)) return move(source, target);
  if (statSync(source).isDirectory()) {
    for (const name of readdirSync(source))
      merge(path.join(source, name), path.join(target, name), winner);
    rmSync(source, { recursive: true });
  } else if (winner === 'source') renameSync(source, target);
}
