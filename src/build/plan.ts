/** What a content folder is built in: its units, each with a fingerprint of all that is read for it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toReportRow } from '../archive/rows.ts';
import type { Unit } from '../archive/units.ts';
import { unitsOf } from '../archive/units.ts';
import { readIssuers } from '../content/issuers.ts';
import { readReports, sourceIds } from '../content/read.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import { hasSectionCards } from '../og/cards.ts';

export interface Plan {
  readonly units: readonly PlannedUnit[];
  /** Whether sections have share images of their own. */
  readonly pictures: boolean;
  /** Whether work reports of more than one issuer are held; else pages of the archive show all of them. */
  readonly many: boolean;
}

export interface PlannedUnit extends Unit {
  /** Changes with every byte of the unit's content. */
  readonly fingerprint: string;
}

/** Files of the content folder that every page may depend on. */
const common = ['indicators', 'corrections', 'issuers', 'aliases.yaml', 'versions.yaml'];

/** @throws ContentError when the content is damaged */
export function planBuild(dir: string): Plan {
  const reports = readReports(dir);
  const units = unitsOf(reports, sourceIds(dir));
  let sections = 0;
  const planned = units.map((unit) => {
    const hash = createHash('sha256');
    for (const id of unit.reports) {
      sections += add(hash, path.join(dir, 'reports', id)) - 1;
      add(hash, path.join(dir, 'ledger', `${id}.txt`));
    }
    for (const id of unit.sources) add(hash, path.join(dir, 'sources', id));
    return { ...unit, fingerprint: hash.digest('hex') };
  });
  return {
    units: planned,
    pictures: hasSectionCards(sections),
    many: holdingsOf(reports.map(toReportRow), readIssuers(dir)).many,
  };
}

/** Hash of what all units share of the content folder. */
export function commonFingerprint(dir: string): string {
  const hash = createHash('sha256');
  for (const name of common) add(hash, path.join(dir, name));
  return hash.digest('hex');
}

/**
 * Adds names and contents of a file or of all files of a folder.
 * @returns how many files there are
 */
export function add(hash: ReturnType<typeof createHash>, file: string): number {
  if (!existsSync(file)) return 0;
  const entries = readdirSyncOrNull(file);
  if (entries === null) {
    const text = readFileSync(file);
    hash.update(`${path.basename(file)}\0${text.length}\0`).update(text);
    return 1;
  }
  return entries.sort().reduce((count, name) => count + add(hash, path.join(file, name)), 0);
}

function readdirSyncOrNull(file: string): string[] | null {
  try {
    return readdirSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
