/** Makes the shards that are not yet there, each in a process of its own, and keeps them. */
import { spawn } from 'node:child_process';
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
import { text } from 'node:stream/consumers';
import type { PlannedReport } from './plan.ts';
import { type ReportSource, type ShardJob } from './shard-process.ts';

/** A shard that is kept. */
export interface KeptShard<R extends PlannedReport> {
  /** Changes with anything that is in it. */
  readonly key: string;
  readonly folder: string;
  readonly reports: readonly R[];
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

/** In the order of the plan. Shards whose reports and program are unchanged are not made again. */
export async function makeShards<R extends PlannedReport>(
  plan: readonly (readonly R[])[],
  { source, cache, processes, progress }: ShardOptions,
): Promise<KeptShard<R>[]> {
  mkdirSync(cache, { recursive: true });
  const program = programHash();
  const shards = plan.map((reports): KeptShard<R> => {
    const hash = createHash('sha256').update(program);
    for (const { id, fingerprint } of reports) hash.update(`${id}\0${fingerprint}\0`);
    const key = hash.digest('hex').slice(0, 12);
    return { key, folder: path.join(cache, key), reports };
  });
  const missing = shards.filter(({ folder }) => !existsSync(folder));
  if (missing.length > 0) progress(0, missing.length);
  let next = 0;
  let made = 0;
  const work = async (): Promise<void> => {
    for (let shard = missing[next++]; shard !== undefined; shard = missing[next++]) {
      const reports = shard.reports.map(({ id }) => id);
      await makeOne({ source, reports, folder: shard.folder });
      progress((made += 1), missing.length);
    }
  };
  await Promise.all(Array.from({ length: processes }, work));
  for (const { folder } of shards) utimesSync(folder, new Date(), new Date());
  forgetOld(cache);
  return shards;
}

const script = path.join(import.meta.dirname, 'shard-process.ts');

/** @throws Error with what the process said when it failed */
async function makeOne(job: ShardJob): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(JSON.stringify(job));
  const [said, status] = await Promise.all([text(child.stderr), ended]);
  if (status !== 0) throw new Error(`the search index of ${job.reports[0]} failed: ${said}`);
}

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
