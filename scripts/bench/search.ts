/**
 * node scripts/bench/search.ts [--reports 0,1000] [--gold FILE] [--queries N]
 *   [--engines ours,pagefind,miniSearch]
 *
 * This search beside Pagefind as it comes and MiniSearch on character pairs, on the same texts, the
 * same queries and in the same run: the seeds (0) and archives of synthetic reports made from them.
 * `--gold` takes queries from a file instead of making them. From 3000 reports this search alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readArgs } from '../lib/args.ts';
import { ensureChrome } from '../lib/chrome.ts';
import { main } from '../lib/main.ts';
import { measured, type Measured as Made } from './memory.ts';
import { benchSections, corpusOf } from './search/corpus.ts';
import { engines, type BenchEngine } from './search/engines.ts';
import { measure, type Measured } from './search/measure.ts';
import { madeQueries, queriesFrom, truthOf } from './search/queries.ts';

/** Reports from which the peers are left out: they would need hours or more memory than there is. */
const ALONE_FROM = 3000;
const COLD = 24;

/** Each index is written by a process of its own, so that its memory can be told. */
function writeIndex(engine: string, reports: number, out: string): Promise<Made> {
  const script = join(import.meta.dirname, 'search', 'write-index.ts');
  return measured(['--disable-warning=ExperimentalWarning', script, engine, String(reports), out]);
}

function line(
  name: string,
  asked: number,
  made: Made,
  { recall, precision, exact, cold, warm, bytes }: Measured,
): string {
  const kilobytes = cold.map((bytes) => Math.round(bytes / 1000));
  return [
    name.padEnd(30),
    `recall ${recall.toFixed(1)} %`,
    `precision ${precision.toFixed(1)} %`,
    exact === null ? 'no counts' : `counts exact ${exact}/${asked}`,
    `cold ${kilobytes[0]} kB (most ${kilobytes[1]})`,
    `warm ${warm[0].toFixed(1)} ms (worst ${warm[1].toFixed(1)})`,
    `indexed in ${made.seconds.toFixed(1)} s, ${Math.round(made.largest)} MB a process, ${Math.round(made.together)} MB together`,
    `${(bytes / 1e6).toFixed(1)} MB of files`,
  ].join(' · ');
}

export interface SearchBench {
  /** Sizes of archives in reports; 0 for the seeds. */
  readonly sizes: readonly number[];
  /** A file of queries, or null to make `count` of them. */
  readonly gold: string | null;
  readonly count: number;
  /** Keys of the engines to compare. */
  readonly only: readonly string[];
}

/** Measures and prints a line an engine and archive. */
async function benchSearch({ sizes, gold, count, only }: SearchBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-bench-'));
  const browser = await chromium.launch({
    executablePath: ensureChrome(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const reports of sizes) {
      const sections = [...benchSections(corpusOf(reports))];
      const characters = sections.reduce((sum, { text }) => sum + text.length, 0);
      const queries = gold === null ? madeQueries(sections, count) : queriesFrom(gold);
      const truths = queries.map((query) => truthOf(query, sections));
      const what = reports === 0 ? 'the seeds' : `${reports} synthetic reports`;
      process.stdout.write(
        `\nSearch: ${what}, ${sections.length} sections, ${characters} characters, ${queries.length} queries\n`,
      );
      const compared = Object.entries(engines).filter(
        ([key]) => only.includes(key) && (key === 'ours' || reports < ALONE_FROM),
      );
      for (const [key, { name }] of compared as [string, BenchEngine][]) {
        const out = join(folder, `${key}-${reports}`);
        const made = await writeIndex(key, reports, out);
        const asked = await measure(browser, out, queries, truths, COLD);
        process.stdout.write(`${line(name, queries.length, made, asked)}\n`);
        rmSync(out, { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await main(async () => {
    const args = readArgs('bench', {
      reports: { type: 'string', default: '0,1000' },
      gold: { type: 'string' },
      queries: { type: 'string', default: '108' },
      engines: { type: 'string', default: Object.keys(engines).join(',') },
    });
    await benchSearch({
      sizes: args.reports.split(',').map(Number),
      gold: args.gold ?? null,
      count: Number(args.queries),
      only: args.engines.split(','),
    });
  });
}
