/**
 * node scripts/bench/fuzz.ts [--runs 10000] [--series N] [--from 0]
 *
 * Converts damaged seeds: half from a fixed series, half from one that changes every time. Both are
 * printed; --series and --from repeat a run.
 */
import path from 'node:path';
import { readArgs } from '../lib/args.ts';
import { readKnowledge } from '../lib/knowledge.ts';
import { main } from '../lib/main.ts';
import { root } from '../lib/paths.ts';
import { Progress } from '../../src/build/progress.ts';
import { fuzz, fuzzPool } from './fuzz/run.ts';

await main(() => {
  const args = readArgs('bench', {
    runs: { type: 'string', default: '10000' },
    series: { type: 'string' },
    from: { type: 'string', default: '0' },
  });
  const known = readKnowledge(path.join(root, 'seeds'), path.join(root, 'content'));
  const pool = fuzzPool();
  const all = Number(args.runs);
  const plan: readonly [series: number, runs: number][] =
    args.series === undefined
      ? [
          [1, Math.ceil(all / 2)],
          [Date.now() % 1_000_000, Math.floor(all / 2)],
        ]
      : [[Number(args.series), all]];
  for (const [series, runs] of plan) {
    const progress = new Progress(`series ${series}`, runs);
    const started = performance.now();
    const result = fuzz(pool, known, { series, from: Number(args.from), runs }, () =>
      progress.step(),
    );
    progress.end();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    const { time, length, run } = result.slowest;
    process.stdout.write(
      `Fuzz: series ${series}, ${runs} damaged seeds in ${seconds} s: ${result.converted} converted, ${result.refused} refused in one line, none lost a character; slowest ${time.toFixed(0)} ms for ${length} bytes (run ${run}); peak memory ${memory} MB\n`,
    );
  }
});
