/** Damaged seeds, one after the other, each from a number of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../../src/convert/seed.ts';
import { root } from '../../lib/paths.ts';
import { paragraphsOf, random, syntheticReport } from '../synthetic.ts';
import { convertAny } from './check.ts';
import { damagedSeed } from './mutate.ts';

/** Texts to damage: pieces of the seeds as they are, and short made-up reports. */
export function fuzzPool(size = 700): string[] {
  const folder = path.join(root, 'seeds');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const pieces = texts.flatMap((text) =>
    [0, 0.35, 0.7].map((at) => text.slice(at * text.length, at * text.length + size)),
  );
  const paragraphs = paragraphsOf(texts);
  const reports = [1, 2, 3, 4].map((index) => syntheticReport(paragraphs, index, size).text);
  return [...pieces, ...reports];
}

export interface FuzzResult {
  readonly converted: number;
  readonly refused: number;
  /** Milliseconds of the slowest, and its characters. */
  readonly slowest: { readonly time: number; readonly length: number; readonly run: number };
}

/** Milliseconds that a text of so many bytes may take. */
const allowed = (bytes: number): number => 400 + bytes * 0.05;

/**
 * Converts the damaged seeds `from` to `from + runs` of a series.
 * @throws Error naming the run, so that it can be repeated, at the first broken promise
 */
export function fuzz(
  pool: readonly string[],
  known: Pick<Knowledge, 'indicators' | 'issuers'>,
  { series, from = 0, runs }: { series: number; from?: number; runs: number },
  onRun: () => void = () => {},
): FuzzResult {
  let converted = 0;
  let slowest = { time: 0, length: 0, run: from };
  for (let run = from; run < from + runs; run += 1) {
    const bytes = damagedSeed(pool, random(series * 1_000_003 + run));
    const started = process.cpuUsage();
    try {
      if (convertAny(bytes, known) !== null) converted += 1;
    } catch (error) {
      throw new Error(`series ${series}, run ${run}: ${String(error)}`, { cause: error });
    }
    const { user, system } = process.cpuUsage(started);
    const time = (user + system) / 1000;
    if (time > allowed(bytes.length))
      throw new Error(`series ${series}, run ${run}: ${bytes.length} bytes took ${time} ms`);
    if (time > slowest.time) slowest = { time, length: bytes.length, run };
    onRun();
  }
  return { converted, refused: runs - converted, slowest };
}
