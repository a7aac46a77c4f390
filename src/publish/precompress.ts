/** Compressed companions beside the text files of a folder. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { companions, isCompressed } from './compress.ts';

/**
 * Writes `.br` and `.gz` beside every text file where they are smaller than it. `finished` are names
 * of files that have got theirs, or get none. A folder with a finished page is finished whole and is
 * not even listed, but for the files that `also` names. Same files, same bytes.
 * @returns how many files got companions
 */
export function precompress(
  dir: string,
  finished: ReadonlySet<string> = new Set(),
  also: Iterable<string> = [],
  progressOf: (files: number) => { step(): void } = () => ({ step: () => undefined }),
): number {
  const whole = new Set<string>();
  for (const name of finished)
    if (name.endsWith('/index.html')) whole.add(name.slice(0, -'/index.html'.length));
  const names: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) names.push(name);
      else if (entry.isDirectory() && !whole.has(name)) walk(name);
    }
  };
  walk('');
  const waiting = [...new Set([...names, ...also])].filter(
    (name) => isCompressed(name) && !finished.has(name),
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
