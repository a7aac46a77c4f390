/** Brings the pages of all units into the site that is being built, rendering only what changed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { Summary } from '../archive/summary.ts';
import { merge } from '../archive/summary.ts';
import type { Unit } from '../archive/units.ts';
import { readIndicators } from '../content/indicators.ts';
import type { ManifestChunk } from '../explorer/chunk.ts';
import { shareOut, Worker } from '../worker.ts';
import type { PackedUnit } from '../opendata/packed.ts';
import type { PlannedReport } from '../search/plan.ts';
import type { UnitRecord, UnitSettings, UnitTold } from './unit.ts';
import { recordFile, rowsFile, searchedFile, summaryFile } from './unit.ts';
import type { TakeOverOrder } from './take-over-process.ts';
import type { UnitOrder } from './unit-process.ts';

/** What publishing has to know of a unit: of a big archive's files not even the names, which are millions. */
export interface PublishedUnit extends Omit<UnitRecord, 'key' | 'files'> {
  /** Names of its files, where they have compressed companions. */
  readonly files: readonly string[];
}

const scriptOf = (name: string): string => path.join(import.meta.dirname, `${name}-process.ts`);

const processes = (): number => Math.min(availableParallelism(), 8);

/**
 * Takes over what has not changed since the last build; `onDone` is told the number of reports.
 * @returns the units that have to be rendered
 */
export async function takeOverUnits(
  units: readonly Unit[],
  settings: UnitSettings,
  onDone: (reports: number) => void,
): Promise<Unit[]> {
  const known = units.filter((unit) => existsSync(recordFile(unit, settings)));
  const taken = new Set<Unit>();
  const make = () => new Worker<TakeOverOrder, boolean>(scriptOf('take-over'));
  await shareOut(known, { count: processes(), make }, async (worker, unit) => {
    if (!(await worker.ask({ unit, settings }))) return;
    taken.add(unit);
    onDone(unit.reports.length);
  });
  return units.filter((unit) => !taken.has(unit));
}

/**
 * Megabytes of each of the halves of the young generation, for what a page needs only while it is
 * rendered: with the default, much of it lives long enough to be copied twice before it is dropped.
 */
const semiSpace = 32;

/** Renders units in processes of their own; `onDone` is told the number of reports. */
export async function renderUnits(
  units: readonly Unit[],
  job: Omit<UnitOrder, 'unit'>,
  onDone: (reports: number) => void,
): Promise<void> {
  mkdirSync(job.settings.cache, { recursive: true });
  const biggestFirst = units.toSorted((a, b) => b.reports.length - a.reports.length);
  const make = () =>
    new Worker<UnitOrder, void>(scriptOf('unit'), [`--max-semi-space-size=${semiSpace}`]);
  await shareOut(biggestFirst, { count: processes(), make }, async (worker, unit) => {
    await worker.ask({ ...job, unit });
    onDone(unit.reports.length);
  });
}

/** What is kept of all units; what is kept of units that are no more is removed. */
export function readRecords(units: readonly Unit[], settings: UnitSettings): PublishedUnit[] {
  sweep(units, settings);
  return units.map((unit) => {
    const text = readFileSync(recordFile(unit, settings), 'utf8');
    const { sitemaps, untold, gone, files } = JSON.parse(text) as UnitRecord;
    return { sitemaps, untold, gone, files: settings.compress ? files.map(([name]) => name) : [] };
  });
}

export interface AllTold {
  readonly summary: Summary;
  readonly packed: readonly PackedUnit[];
  readonly chunks: readonly ManifestChunk[];
  readonly searched: readonly PlannedReport[];
}

/** What all units told, put together. */
export function readTold(units: readonly Unit[], settings: UnitSettings): AllTold {
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

function sweep(units: readonly Unit[], settings: UnitSettings): void {
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
