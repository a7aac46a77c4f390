import { createHash } from 'node:crypto';
import path from 'node:path';

/** A short name of a site by the folder it is built into, for what is kept from build to build. */
export function siteKey(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12);
}
