import { canon, type Fold } from './canon.ts';
import { unbroken } from './unbroken.ts';

/**
 * The parts of a query, canonical, without repetitions: all must occur. Blanks separate parts;
 * a line break does not.
 */
export function parts(query: string, fold?: Fold): string[] {
  const found = unbroken(query)
    .split(/\s+/u)
    .map((part) => canon(part, fold).text);
  return [...new Set(found.filter((part) => part !== ''))];
}
