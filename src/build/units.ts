/** Brings the pages of all units into the site that is being built, rendering only what changed. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { Summary } from '../archive/summary.ts';
import { merge } from '../archive/summary.ts';
import { readIndicators } from '../content/indicators.ts';
import type { Plan, PlannedUnit } from './plan.ts';
import { buildUnits } from './pool.ts';
import { takeOver } from './take-over.ts';
import type { UnitRecord, UnitSettings } from './unit.ts';
import { currentRecord, recordFile, summaryFile } from './unit.ts';
import type { WorkerData } from './worker.ts';

export interface UnitsBuilt {
  readonly records: readonly UnitRecord[];
  /** How many units were rendered; the others were taken over. */
  readonly rendered: number;
}

/**
 * `previous` is the folder of the site that was built last, which may be missing; `onDone` is told
 * the number of reports that are finished.
 */
export async function bringUnits(
  { units }: Plan,
  data: WorkerData,
  previous: string,
  onDone: (reports: number) => void,
): Promise<UnitsBuilt> {
  const { settings } = data;
  mkdirSync(settings.cache, { recursive: true });
  const changed: PlannedUnit[] = [];
  for (const unit of units) {
    const record = currentRecord(unit, settings);
    if (record !== null && takeOver(record, previous, settings.out)) onDone(unit.reports.length);
    else changed.push(unit);
  }
  await buildUnits(changed, data, (unit) => onDone(unit.reports.length));
  sweep(units, settings);
  return {
    records: units.map(
      (unit) => JSON.parse(readFileSync(recordFile(unit, settings), 'utf8')) as UnitRecord,
    ),
    rendered: changed.length,
  };
}

/** The summary of all units. */
export function readSummary({ units }: Plan, settings: UnitSettings): Summary {
  const { indicators } = readIndicators(settings.content);
  return merge(
    units.map((unit) => deserialize(readFileSync(summaryFile(unit, settings))) as Summary),
    indicators.map(({ id }) => id),
  );
}

/** Removes what is kept of units that are no more. */
function sweep(units: readonly PlannedUnit[], settings: UnitSettings): void {
  const known = new Set(
    units.flatMap((unit) => [recordFile(unit, settings), summaryFile(unit, settings)]),
  );
  for (const name of readdirSync(settings.cache)) {
    const file = path.join(settings.cache, name);
    if (!known.has(file)) rmSync(file);
  }
}
