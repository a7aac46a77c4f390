/** What was published under which address: the ledger of a content folder. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readAliases } from './aliases.ts';
import type { Ledger } from './ledger.ts';
import { mergeLedgers, parseLedger, writeLedger } from './ledger.ts';
import { enterWords } from './moves.ts';
import { readVersions } from './versions.ts';

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

/** Tells whether the addresses of a report were ever promised to readers. */
export type IsReleased = (report: string, ledger: Ledger) => boolean;

/**
 * A report is released once a version in the log holds it, its ledger has the words of a release, or an
 * alias leads away from it. Until then its addresses are nobody's yet.
 */
export function releasedIn(dir: string): IsReleased {
  const logged = new Set(readVersions(dir).flatMap(({ changed }) => Object.keys(changed)));
  for (const { from } of readAliases(dir)) {
    const report = /^\/reports\/([^/]+)\//.exec(from)?.[1];
    if (report !== undefined) logged.add(report);
  }
  return (report, ledger) =>
    logged.has(report) ||
    [...ledger.values()].some((fragments) => [...fragments.values()].some((words) => words));
}

function reportLedgers(dir: string): string[] {
  const folder = path.join(dir, 'ledger');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => path.join(folder, name));
}

/** Texts by the files that they are to stand in. */
export type Texts = ReadonlyMap<string, string>;

/** The ledger of the site with addresses added; none is ever taken out. */
export function addressLedger(dir: string, addresses: readonly string[]): Texts {
  const file = siteLedger(dir);
  const known: Ledger = existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : new Map();
  const added = new Map(addresses.map((address) => [address, new Map<string, null>()]));
  return new Map([[file, writeLedger(mergeLedgers(known, added))]]);
}

/** The ledgers of the reports with the words of this release. `words` may hold more reports. */
export function wordLedgers(dir: string, words: Ledger): Texts {
  return new Map(
    reportLedgers(dir).map((file) => {
      const known = parseLedger(readFileSync(file, 'utf8'));
      const own = new Map([...words].filter(([page]) => known.has(page)));
      return [file, writeLedger(mergeLedgers(own, enterWords(known, own)))];
    }),
  );
}

/** Writes all texts before the first takes its place: what cannot be written leaves all as it was. */
export function writeTexts(texts: Texts): void {
  const part = (file: string): string => `${file}.part`;
  try {
    for (const [file, text] of texts) writeFileSync(part(file), text);
    for (const file of texts.keys()) renameSync(part(file), file);
  } finally {
    for (const file of texts.keys()) rmSync(part(file), { force: true });
  }
}
