/** What a content folder is built in. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { toReportRow } from '../archive/rows.ts';
import type { Unit } from '../archive/units.ts';
import { unitsOf } from '../archive/units.ts';
import { readIssuers } from '../content/issuers.ts';
import { readReports, sourceIds } from '../content/read.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import { hasSectionCards } from '../og/cards.ts';
import { add } from './fingerprint.ts';

export interface Plan {
  readonly units: readonly Unit[];
  /** Whether sections have share images of their own. */
  readonly pictures: boolean;
  /** Whether work reports of more than one issuer are held; else pages of the archive show all of them. */
  readonly many: boolean;
}

/** Files of the content folder that every page may depend on. */
export const common = ['indicators', 'corrections', 'issuers', 'aliases.yaml', 'versions.yaml'];

/** @throws ContentError when the content is damaged */
export function planBuild(dir: string): Plan {
  const reports = readReports(dir);
  const sections = reports.reduce(
    (sum, { id }) => sum + readdirSync(path.join(dir, 'reports', id)).length - 1,
    0,
  );
  return {
    units: unitsOf(reports, sourceIds(dir)),
    pictures: hasSectionCards(sections),
    many: holdingsOf(reports.map(toReportRow), readIssuers(dir)).many,
  };
}

/** Changes with every byte of a unit's content, all of which is read for it. */
export function unitFingerprint(dir: string, { reports, sources }: Unit): string {
  const hash = createHash('sha256');
  for (const id of reports) {
    add(hash, path.join(dir, 'reports', id));
    add(hash, path.join(dir, 'ledger', `${id}.txt`));
  }
  for (const id of sources) add(hash, path.join(dir, 'sources', id));
  return hash.digest('hex');
}
