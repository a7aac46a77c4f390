import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a file of the cache holds, else what `make` gives, which the file then holds. Processes that
 * share a cache never see a half of it.
 */
export async function kept(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const made = new Uint8Array(await make());
  mkdirSync(path.dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, made);
  renameSync(part, file);
  return made;
}
