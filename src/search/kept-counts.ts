/**
 * How often words stand in the texts of a shard, kept beside it: most words that are asked for were
 * asked for by the build before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keptFiles } from './shard-process.ts';
import { countNames } from './words.ts';
import type { Word } from './words-file.ts';

/** @param folder of the shard, see `keptFiles` */
export function countInShard(folder: string, words: readonly string[]): Word[] {
  const file = path.join(folder, keptFiles.counts);
  const known = readKept(file);
  const unknown = words.filter((word) => !known.has(word));
  if (unknown.length > 0) {
    const texts = readFileSync(path.join(folder, keptFiles.texts), 'utf16le');
    for (const word of unknown) known.set(word, 0);
    for (const { text, count } of countNames([texts], unknown)) known.set(text, count);
    const asked = words.map((word): [string, number] => [word, known.get(word) ?? 0]);
    writeFileSync(file, JSON.stringify(asked));
  }
  return words.map((text) => ({ text, count: known.get(text) ?? 0 }));
}

function readKept(file: string): Map<string, number> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, number][]);
  } catch {
    return new Map();
  }
}
