/** What was published under which address: the ledger and the aliases of a content folder. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { aliases } from '../schemas/aliases.ts';
import { ContentError } from './error.ts';
import type { Ledger } from './ledger.ts';
import { mergeLedgers, parseLedger, writeLedger } from './ledger.ts';

/** Pages and files beyond the reports: indicators, comparisons, data. Written by `npm run release`. */
const siteLedger = (dir: string): string => path.join(dir, 'published.txt');

/** All addresses that were ever published. */
export function readLedger(dir: string): Map<string, Set<string>> {
  const folder = path.join(dir, 'ledger');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const files = [...names.map((name) => path.join(folder, name)), siteLedger(dir)];
  return files
    .filter((file) => existsSync(file))
    .map((file) => parseLedger(readFileSync(file, 'utf8')))
    .reduce(mergeLedgers, new Map<string, Set<string>>());
}

/** Adds addresses to the ledger of the site; none is ever taken out. */
export function publishAddresses(dir: string, addresses: readonly string[]): void {
  const file = siteLedger(dir);
  const known: Ledger = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map();
  const added = new Map(addresses.map((address) => [address, new Set<string>()]));
  writeFileSync(file, writeLedger(mergeLedgers(known, added)));
}

/**
 * Old address → new address, from content/aliases.yaml.
 * @throws ContentError when the file is not as its schema says
 */
export function readAliases(dir: string): Map<string, string> {
  const file = path.join(dir, 'aliases.yaml');
  if (!existsSync(file)) return new Map();
  const result = aliases.safeParse(parse(readFileSync(file, 'utf8')) ?? []);
  if (result.success) return new Map(result.data.map(({ from, to }) => [from, to]));
  const issue = result.error.issues[0];
  throw new ContentError(
    file,
    1,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
    'write a list of { from, to, why }',
  );
}
