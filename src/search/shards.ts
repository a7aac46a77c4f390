/** Makes the shards that are not yet there, in processes of their own, and keeps them. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import type { PlannedReport } from './plan.ts';
import { shareOut, Worker } from '../worker.ts';
import type { ReportSource, ShardJob } from './shard-process.ts';

/** A shard and where it is kept. */
export interface KeptShard<R extends PlannedReport> {
  /** Changes with anything that is in it. */
  readonly key: string;
  readonly folder: string;
  readonly reports: readonly R[];
  /** Whether it was there before this build. */
  readonly isMade: boolean;
}

export interface ShardOptions {
  readonly source: ReportSource;
  /** Where shards are kept from one build to the next. */
  readonly cache: string;
  /** Shards made at a time. */
  readonly processes: number;
  /** Called before the first and after each shard that has to be made. */
  readonly progress: (made: number, of: number) => void;
}

/**
 * The shards of the plan, in its order; those whose reports and program are unchanged are not made
 * again.
 */
export function keptShards<R extends PlannedReport>(
  plan: readonly (readonly R[])[],
  cache: string,
): KeptShard<R>[] {
  const program = programHash();
  return plan.map((reports) => {
    const hash = createHash('sha256').update(program);
    for (const { id, fingerprint } of reports) hash.update(`${id}\0${fingerprint}\0`);
    const key = hash.digest('hex').slice(0, 12);
    const folder = path.join(cache, key);
    return { key, folder, reports, isMade: existsSync(folder) };
  });
}

/** Makes the shards that are not made yet. */
export async function makeShards(
  shards: readonly KeptShard<PlannedReport>[],
  { source, cache, processes, progress }: ShardOptions,
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const missing = shards.filter(({ isMade }) => !isMade);
  if (missing.length > 0) progress(0, missing.length);
  let made = 0;
  const make = (): Maker => new Worker(script);
  await shareOut(missing, { count: processes, make }, async (maker, { reports, folder }) => {
    const places = reports.map(({ id, at = id }) => at);
    await maker.ask({ source, reports: places, folder });
    progress((made += 1), missing.length);
  });
  for (const { folder } of shards) utimesSync(folder, new Date(), new Date());
  forgetOld(cache);
}

const script = path.join(import.meta.dirname, 'shard-process.ts');

type Maker = Worker<ShardJob, void>;

const root = path.join(import.meta.dirname, '..', '..');
/** Folders of the code that decides what a shard becomes. */
const folders = ['archive', 'content', 'schemas', 'search', 'site'];

function programHash(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const folder of folders) {
    const dir = path.join(root, 'src', folder);
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts') && !name.startsWith('ui'))
        hash.update(name).update(readFileSync(path.join(dir, name)));
  }
  return hash.digest('hex');
}

const WEEK = 7 * 24 * 3600 * 1000;

/** Removes what no build has used for a week. */
function forgetOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > WEEK) rmSync(folder, { recursive: true });
  }
}
