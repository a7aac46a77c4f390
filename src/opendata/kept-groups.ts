/** Row groups that are kept from one build to the next. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Encode } from './parquet.ts';
import type { RowGroups } from './row-groups.ts';

export interface KeptGroups {
  readonly encode: Encode;
  /** Removes those that nobody asked for since it was opened. */
  sweep(): void;
}

/**
 * @param dir folder of theirs alone
 * @param program changes with the code that makes them
 */
export function keptGroups(dir: string, program: string): KeptGroups {
  mkdirSync(dir, { recursive: true });
  const asked = new Set<string>();
  return {
    encode: (table, owners, make) => {
      if (owners.some(({ hash }) => hash === undefined)) return make();
      const all = createHash('sha256').update(`${program}\0${table.name}\0`);
      for (const { hash } of owners) all.update(`${hash}\0`);
      const name = all.digest('hex').slice(0, 32);
      asked.add(name);
      const file = path.join(dir, name);
      if (existsSync(file)) return deserialize(readFileSync(file)) as RowGroups;
      const made = make();
      writeFileSync(`${file}.part`, serialize(made));
      renameSync(`${file}.part`, file);
      return made;
    },
    sweep: () => {
      for (const name of readdirSync(dir)) if (!asked.has(name)) rmSync(path.join(dir, name));
    },
  };
}
