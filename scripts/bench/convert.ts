/**
 * node scripts/bench/convert.ts [--reports 500] [--seeds DIR]
 *
 * The whole of convert, as a process of its own, on synthetic reports of 20,000 characters made from the
 * seeds or on the texts of a folder: from nothing, and again with nothing changed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArgs } from '../lib/args.ts';
import { main } from '../lib/main.ts';
import { existingFolder, root } from '../lib/paths.ts';
import { paragraphsOf, syntheticReport } from './synthetic.ts';

function makeSeeds(count: number, dir: string): void {
  const seeds = path.join(root, 'seeds');
  const texts = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(seeds, name), 'utf8'));
  const paragraphs = paragraphsOf(texts);
  mkdirSync(dir, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const { name, text } = syntheticReport(paragraphs, index);
    writeFileSync(path.join(dir, name), text);
  }
}

function charactersIn(dir: string): number {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .reduce((sum, name) => sum + readFileSync(path.join(dir, name), 'utf8').length, 0);
}

/** Wall seconds of one run. */
function convert(seeds: string, content: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'convert.ts'), '--seeds', seeds, '--content', content],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

await main(() => {
  const args = readArgs('bench', {
    reports: { type: 'string', default: '500' },
    seeds: { type: 'string' },
  });
  const scratch = mkdtempSync(path.join(tmpdir(), 'youju-bench-'));
  try {
    const made = path.join(scratch, 'seeds');
    if (args.seeds === undefined) makeSeeds(Number(args.reports), made);
    const seeds = args.seeds === undefined ? made : existingFolder(args.seeds, 'seeds', 'name one');
    const characters = charactersIn(seeds);
    const content = path.join(scratch, 'content');
    const [first, again] = [convert(seeds, content), convert(seeds, content)];
    const rate = (characters / first / 1e6).toFixed(2);
    process.stdout.write(
      `Convert: ${characters} characters in ${first.toFixed(1)} s, ${rate} million a second; again, nothing changed: ${again.toFixed(1)} s (${((100 * again) / first).toFixed(0)} %)\n`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
