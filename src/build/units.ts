/** Brings the pages of all units into the site that is being built, rendering only what changed. */
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
import { FOLDER, HEAD } from '../search/files.ts';
import type { PlannedReport } from '../search/plan.ts';
import type { Taken } from './taken.ts';
import type { UnitRecord, UnitSettings, UnitTold } from './unit.ts';
import { recordFile, rowsFile, searchedFile, summaryFile } from './unit.ts';
import type { TakeOverAnswer, TakeOverOrder } from './take-over-process.ts';
import type { UnitOrder } from './unit-process.ts';

/** What publishing has to know of a unit: of a big archive's files not even the names, which are millions. */
export interface PublishedUnit extends Omit<UnitRecord, 'key' | 'files'> {
  /** Names of its files, where they have compressed companions. */
  readonly files: readonly string[];
}

const scriptOf = (name: string): string => path.join(import.meta.dirname, `${name}-process.ts`);

const processes = (): number => Math.min(availableParallelism(), 8);

type TakeOver = Worker<TakeOverOrder, TakeOverAnswer>;

/** Gives each unit with the wish to a process; @returns what was not answered with null. */
async function askOf(
  wish: TakeOverOrder['wish'],
  units: readonly Unit[],
  settings: UnitSettings,
  onDone: (unit: Unit) => void = () => undefined,
): Promise<Map<Unit, readonly string[]>> {
  const answers = new Map<Unit, readonly string[]>();
  const make = (): TakeOver => new Worker(scriptOf('take-over'));
  await shareOut(units, { count: processes(), make }, async (worker, unit) => {
    const answer = await worker.ask({ wish, unit, settings });
    if (answer === null) return;
    answers.set(unit, answer);
    onDone(unit);
  });
  return answers;
}

/** The units that the last site holds as they would be rendered. */
export async function unitsAsBuilt(
  units: readonly Unit[],
  settings: UnitSettings,
): Promise<ReadonlySet<Unit>> {
  if (!canLink(settings)) return new Set();
  const known = units.filter((unit) => existsSync(recordFile(unit, settings)));
  return new Set((await askOf('look', known, settings)).keys());
}

export interface TakenUnits {
  readonly taken: Taken;
  /** Those of which the last site has lost something: they have to be rendered. */
  readonly spoilt: readonly Unit[];
}

/** Takes units over that are as they were built; `onDone` is told of each. */
export async function takeOverUnits(
  units: readonly Unit[],
  settings: UnitSettings,
  onDone: (unit: Unit) => void,
): Promise<TakenUnits> {
  const names = await askOf('take', units, settings, onDone);
  return {
    taken: new Set([...names.values()].flat()),
    spoilt: units.filter((unit) => !names.has(unit)),
  };
}

/** Whether files of the last site can become files of the new one: not from one disk to another. */
function canLink({ previous, out }: UnitSettings): boolean {
  const probe = path.join(out, '.probe');
  try {
    linkSync(path.join(previous, FOLDER, HEAD), probe);
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
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

/** What one unit told. */
export const readTold = (unit: Unit, settings: UnitSettings): UnitTold =>
  deserialize(readFileSync(summaryFile(unit, settings))) as UnitTold;

/** What all units told, put together in their order. */
export function allTold(
  told: readonly (readonly [unit: Unit, told: UnitTold])[],
  settings: UnitSettings,
): AllTold {
  return {
    summary: merge(
      told.map(([, { summary }]) => summary),
      readIndicators(settings.content).indicators,
    ),
    // newest year first: the name of a chunk ends in its year and number
    chunks: told
      .flatMap(([, { chunks }]) => chunks)
      .sort((a, b) => Number(yearOf(b.name)) - Number(yearOf(a.name))),
    searched: told.flatMap(([, { searched }]) => searched),
    packed: told.map(([unit, { pieces }]) => ({ file: rowsFile(unit, settings), pieces })),
  };
}

/** What the index says of the figures of all units: much, and needed for nothing else. */
export function readSaid(units: readonly Unit[], settings: UnitSettings): UnitTold['said'] {
  return new Map(units.flatMap((unit) => [...readTold(unit, settings).said]));
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
