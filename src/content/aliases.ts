/** content/aliases.yaml: where addresses lead that moved in ways no rule can tell. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readYaml } from '../convert/told.ts';
import type { Alias } from '../schemas/aliases.ts';
import { aliases } from '../schemas/aliases.ts';
import { ContentError } from './error.ts';

/**
 * The aliases of a content folder; none where there is no file.
 * @throws ConvertError naming file and line when an entry is not as its schema says or leads in a circle
 */
export function readAliases(dir: string): Alias[] {
  const file = path.join(dir, 'aliases.yaml');
  if (!existsSync(file)) return [];
  const { value, lineOf } = readYaml(
    readFileSync(file, 'utf8'),
    file,
    z.union([z.null(), aliases]),
    'the head of the file says how an entry is written',
  );
  const entries = value ?? [];
  const moves = leads(entries);
  for (const [index, { from }] of entries.entries()) {
    const end = follow(from, moves);
    if (end !== null && follow(end, moves) !== null)
      throw new ContentError(
        file,
        lineOf([index]),
        `${from} leads in a circle`,
        'let one of its entries lead to a place that stands',
      );
  }
  return entries;
}

/** Aliases of addresses that are gone, by where they start. Where other words stand now, none is gone. */
export function leads(aliases: readonly Alias[]): Map<string, string> {
  return new Map(aliases.filter(({ was }) => was === undefined).map(({ from, to }) => [from, to]));
}

/**
 * Follows aliases as far as they lead. An alias of a page holds for what lies below it and for its
 * fragments, unless a closer one says otherwise.
 * @returns null where no alias holds
 * @example follow('/reports/a/plan/#p2', new Map([['/reports/a/', '/reports/b/']])) // => '/reports/b/plan/#p2'
 */
export function follow(address: string, aliases: ReadonlyMap<string, string>): string | null {
  let at = address;
  for (let step = 0; step <= aliases.size; step += 1) {
    const next = once(at, aliases);
    if (next === null) return at === address ? null : at;
    at = next;
  }
  return at; // a circle: `readAliases` names it
}

function once(address: string, aliases: ReadonlyMap<string, string>): string | null {
  const exact = aliases.get(address);
  if (exact !== undefined) return exact;
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
    const to = aliases.get(address.slice(0, end + 1));
    if (to?.endsWith('/')) return to + address.slice(end + 1);
    if (to !== undefined && end === address.lastIndexOf('/')) return to;
  }
  return null;
}
