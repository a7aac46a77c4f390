/** What was published under which address: the ledger of a content folder. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from './ledger.ts';
import { mergeLedgers, parseLedger, writeLedger } from './ledger.ts';

/** Pages and files beyond the reports: indicators, comparisons, data. Written by `npm run release`. */
const siteLedger = (dir: string): string => path.join(dir, 'published.txt');

/** All addresses that were ever published. */
export function readLedger(dir: string): Ledger {
  return [...reportLedgers(dir), siteLedger(dir)]
    .filter((file) => existsSync(file))
    .map((file) => parseLedger(readFileSync(file, 'utf8')))
    .reduce<Ledger>(mergeLedgers, new Map());
}

/** What was published of some reports. */
export function readReportLedgers(dir: string, reports: readonly string[]): Ledger {
  return reports
    .map((id) => path.join(dir, 'ledger', `${id}.txt`))
    .filter((file) => existsSync(file))
    .map((file) => parseLedger(readFileSync(file, 'utf8')))
    .reduce<Ledger>(mergeLedgers, new Map());
}

/**
 * What was published beyond the reports that are held: pages of the site, and reports that are no
 * more.
 */
export function readOtherLedgers(dir: string, held: ReadonlySet<string>): Ledger {
  return [
    ...reportLedgers(dir).filter((file) => !held.has(path.basename(file, '.txt'))),
    siteLedger(dir),
  ]
    .filter((file) => existsSync(file))
    .map((file) => parseLedger(readFileSync(file, 'utf8')))
    .reduce<Ledger>(mergeLedgers, new Map());
}

function reportLedgers(dir: string): string[] {
  const folder = path.join(dir, 'ledger');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => path.join(folder, name));
}

/** Adds addresses to the ledger of the site; none is ever taken out. */
export function publishAddresses(dir: string, addresses: readonly string[]): void {
  const file = siteLedger(dir);
  const known: Ledger = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map();
  const added = new Map(addresses.map((address) => [address, new Map<string, null>()]));
  writeFileSync(file, writeLedger(mergeLedgers(known, added)));
}

/** Enters the words of this release into the ledgers of the reports. `words` may hold more reports. */
export function publishWords(dir: string, words: Ledger): void {
  for (const file of reportLedgers(dir)) {
    const known = parseLedger(readFileSync(file, 'utf8'));
    const own = new Map([...words].filter(([page]) => known.has(page)));
    const text = writeLedger(mergeLedgers(known, own));
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  }
}
