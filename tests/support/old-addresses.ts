import type { BuiltSite, Published } from '../../src/publish/old-addresses.ts';
import { keepFragments, keepPages } from '../../src/publish/old-addresses.ts';

/**
 * Makes every address of a ledger answer on a site, as a build does.
 * @returns the pages that moved, old → new, in every language
 */
export function keepOldAddresses(site: BuiltSite, published: Published): Map<string, string> {
  const moved = keepPages(site, published);
  keepFragments(site, published);
  return moved;
}
