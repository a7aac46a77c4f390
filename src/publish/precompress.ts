/** Compressed companions beside the text files of a folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { companions, isCompressed, isProgram } from './compress.ts';

export interface PrecompressOptions {
  /**
   * Names of files that have got their companions, or get none. A folder with a finished page is
   * finished whole and is not even listed, but for the files that `also` names.
   */
  readonly finished?: ReadonlySet<string>;
  readonly also?: Iterable<string>;
  /** For scripts and styles alone: the folders in which they are; those of the root always count. */
  readonly programsIn?: readonly string[];
  /** Is told how many files there are, and steps with each. */
  readonly progressOf?: (files: number) => { step(): void };
}

/**
 * Writes `.br` and `.gz` beside every text file where they are smaller than it. Same files, same bytes.
 * @returns how many files got companions
 */
export function precompress(
  dir: string,
  {
    finished = new Set(),
    also = [],
    programsIn,
    progressOf = () => ({ step: () => undefined }),
  }: PrecompressOptions = {},
): number {
  const isWanted = programsIn === undefined ? isCompressed : isProgram;
  const whole = new Set<string>();
  for (const name of finished)
    if (name.endsWith('/index.html')) whole.add(name.slice(0, -'/index.html'.length));
  const names: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isOpen = folder !== '' || (programsIn?.includes(name) ?? true);
      if (entry.isFile()) names.push(name);
      else if (entry.isDirectory() && isOpen && !whole.has(name)) walk(name);
    }
  };
  walk('');
  const waiting = [...new Set([...names, ...also])].filter(
    (name) => isWanted(name) && !finished.has(name),
  );
  const progress = progressOf(waiting.length);
  let done = 0;
  for (const name of waiting) {
    const file = path.join(dir, name);
    const packed = companions(name, readFileSync(file));
    for (const [ending, bytes] of packed) writeFileSync(file + ending, bytes);
    if (packed.length > 0) done += 1;
    progress.step();
  }
  return done;
}
