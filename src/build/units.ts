/** Brings the pages of all units into the site that is being built, rendering only what changed. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { Summary } from '../archive/summary.ts';
import { merge } from '../archive/summary.ts';
import { readIndicators } from '../content/indicators.ts';
import type { ManifestChunk } from '../explorer/chunk.ts';
import { shareOut, Worker } from '../worker.ts';
import type { PackedUnit } from '../opendata/packed.ts';
import type { Plan, PlannedUnit } from './plan.ts';
import type { PlannedReport } from '../search/plan.ts';
import type { UnitRecord, UnitSettings, UnitTold } from './unit.ts';
import { recordFile, rowsFile, searchedFile, summaryFile } from './unit.ts';
import type { RenderJob, UnitOrder } from './unit-process.ts';

/** What publishing has to know of a unit: of a big archive's files not even the names, which are millions. */
export interface PublishedUnit extends Omit<UnitRecord, 'key' | 'files'> {
  /** Names of its files, where they have compressed companions. */
  readonly files: readonly string[];
}

/**
 * Megabytes of each of the halves of the young generation, for what a page needs only while it is
 * rendered: with the default, much of it lives long enough to be copied twice before it is dropped.
 */
const semiSpace = 32;

const script = path.join(import.meta.dirname, 'unit-process.ts');

const makeWorker = (): Worker<UnitOrder, boolean> =>
  new Worker(script, [`--max-semi-space-size=${semiSpace}`]);

/**
 * `onDone` is told the number of reports that are finished.
 * @returns what publishing has to know, and how many reports had to be rendered
 */
export async function bringUnits(
  { units }: Plan,
  job: RenderJob,
  onDone: (reports: number) => void,
): Promise<{ records: PublishedUnit[]; rendered: number }> {
  const { settings } = job;
  mkdirSync(settings.cache, { recursive: true });
  const biggestFirst = units.toSorted((a, b) => b.reports.length - a.reports.length);
  const count = Math.min(availableParallelism(), 8);
  let rendered = 0;
  await shareOut(biggestFirst, { count, make: makeWorker }, async (worker, unit) => {
    const { length } = unit.reports;
    if (await worker.ask({ job, unit })) rendered += length;
    onDone(length);
  });
  sweep(units, settings);
  const records = units.map((unit) => {
    const text = readFileSync(recordFile(unit, settings), 'utf8');
    const { sitemaps, untold, gone, files } = JSON.parse(text) as UnitRecord;
    return { sitemaps, untold, gone, files: settings.compress ? files.map(([name]) => name) : [] };
  });
  return { records, rendered };
}

export interface AllTold {
  readonly summary: Summary;
  readonly packed: readonly PackedUnit[];
  readonly chunks: readonly ManifestChunk[];
  readonly searched: readonly PlannedReport[];
}

/** What all units told, put together. */
export function readTold({ units }: Plan, settings: UnitSettings): AllTold {
  const told = units.map(
    (unit) => deserialize(readFileSync(summaryFile(unit, settings))) as UnitTold,
  );
  return {
    summary: merge(
      told.map(({ summary }) => summary),
      readIndicators(settings.content).indicators,
    ),
    // newest year first: the name of a chunk ends in its year and number
    chunks: told
      .flatMap(({ chunks }) => chunks)
      .sort((a, b) => Number(yearOf(b.name)) - Number(yearOf(a.name))),
    searched: told.flatMap(({ searched }) => searched),
    packed: told.map(({ pieces }, index) => ({ file: rowsFile(units[index]!, settings), pieces })),
  };
}

const yearOf = (name: string): string => /(\d{4})-\d+$/.exec(name)?.[1] ?? '';

/** Removes what is kept of units that are no more. */
function sweep(units: readonly PlannedUnit[], settings: UnitSettings): void {
  const known = new Set(
    units.flatMap((unit) => [
      ...[recordFile, summaryFile, rowsFile].map((fileOf) => fileOf(unit, settings)),
      path.join(settings.cache, searchedFile(unit)),
    ]),
  );
  for (const name of readdirSync(settings.cache)) {
    const file = path.join(settings.cache, name);
    if (!known.has(file)) rmSync(file);
  }
}
