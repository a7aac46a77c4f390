import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { follow, leads, readAliases } from '../../src/content/aliases.ts';
import { parseLedger } from '../../src/content/ledger.ts';
import type { IsReleased } from '../../src/content/published.ts';
import { releasedIn } from '../../src/content/published.ts';
import { recover, Replacement } from '../../src/content/replace.ts';
import { ConvertError, together } from '../../src/convert/convert-error.ts';
import { asciiSlug } from '../../src/convert/issuer-slug.ts';
import { reportPath } from '../../src/site/urls.ts';
import type { Knowledge } from '../../src/convert/seed.ts';
import { ConvertCache } from './convert-cache.ts';
import { readKnowledge, shown } from './knowledge.ts';
import { inThreads, oneByOne } from './pool.ts';
import { Progress } from '../../src/build/progress.ts';
import type { SeedJob, SeedSummary } from './seed-job.ts';

export interface Folders {
  readonly seeds: string;
  readonly content: string;
}

/** From how many bytes on a second thread costs less than it brings. */
const worthThreads = 1_000_000;

/** What a run tells of a seed; `changed` where it was converted anew. */
export type RunSummary = SeedSummary & { readonly changed: boolean };

/** What a run tells. */
export interface Run {
  readonly seeds: readonly RunSummary[];
  /** What became of the ledgers of reports that are no more. */
  readonly ledgers: readonly string[];
}

/**
 * Seeds → content, all or nothing: on an error the old content stays as it was. Seeds that did not
 * change since the last run are taken over as they are.
 * @throws ConvertError for what the user can mend
 */
export async function convertSeeds({ seeds, content }: Folders): Promise<Run> {
  const jobs = seedFiles(seeds).map((file) => ({
    file,
    source: asciiSlug(path.basename(file).replace(/\.[^.]+$/, '')),
  }));
  const knowledge = readKnowledge(seeds, content);
  checkSeedsExist(knowledge, jobs);
  checkClaims(
    jobs.map((job) => ({ file: job.file, ids: [job.source] })),
    'rename one of the two: the id of a seed is its file name in small letters and pinyin',
  );
  mkdirSync(content, { recursive: true });
  recover(content);
  checkReplaced(content);
  const replacement = new Replacement(content);
  try {
    const cache = new ConvertCache(content, knowledge);
    const progress = new Progress('converting', jobs.length);
    const summaries = new Map<string, SeedSummary>();
    const changed = jobs.filter((job) => {
      const kept = cache.reuse(job.file, replacement);
      if (kept === null) return true;
      summaries.set(job.file, kept);
      progress.step();
      return false;
    });
    const bytes = changed.reduce((sum, { file }) => sum + statSync(file).size, 0);
    const isReleased = releasedIn(content);
    const run = bytes > worthThreads ? inThreads : oneByOne;
    const results = await run(changed, { seeds, content, isReleased, knowledge, replacement }, () =>
      progress.step(),
    );
    for (const { job, summary, files } of results) {
      summaries.set(job.file, summary);
      cache.remember(job.file, summary, files);
    }
    progress.end();
    const inOrder = jobs.map(({ file }) => ({ file, summary: summaries.get(file)! }));
    checkClaims(
      inOrder.map(({ file, summary }) => ({ file, ids: summary.documents.map(({ id }) => id) })),
      'remove one of the two, or give one another `id` in seeds/catalog.yaml; of two governments that are written alike in Latin letters, give one an `id` in content/issuers',
    );
    const ledgers = keepLedgers(content, replacement, isReleased);
    replacement.commit();
    cache.save();
    const anew = new Set(changed);
    return {
      seeds: inOrder.map(({ summary }, i) => ({ ...summary, changed: anew.has(jobs[i]!) })),
      ledgers,
    };
  } catch (error) {
    replacement.abandon();
    throw error;
  }
}

/** @throws ConvertError when a folder that would be replaced holds nothing that convert writes, but something */
function checkReplaced(content: string): void {
  for (const [name, mark] of [
    ['reports', 'report.yaml'],
    ['sources', 'source.yaml'],
  ] as const) {
    const folder = path.join(content, name);
    const held = existsSync(folder) ? readdirSync(folder) : [];
    if (held.length > 0 && !held.some((id) => existsSync(path.join(folder, id, mark))))
      throw new ConvertError(
        { file: shown(folder), line: 1 },
        'the folder would be replaced, and convert did not write it',
        'name another folder with --content, or move this one away',
      );
  }
}

/**
 * The ledger of a report that was released outlives its seed: what was published keeps its place in
 * the books. That of any other goes with it.
 * @returns what an editor should know of them
 */
function keepLedgers(content: string, replacement: Replacement, isReleased: IsReleased): string[] {
  const old = path.join(content, 'ledger');
  if (!existsSync(old)) return [];
  const moves = leads(readAliases(content));
  return readdirSync(old).flatMap((name) => {
    if (existsSync(path.join(replacement.stage, 'ledger', name))) return [];
    const file = path.join(old, name);
    const report = path.basename(name, '.txt');
    if (!isReleased(report, parseLedger(readFileSync(file, 'utf8'))))
      return [
        `${shown(file)}:1: left out: no seed makes this report now, and it was never released`,
      ];
    replacement.keep(path.join('ledger', name));
    const page = reportPath(report);
    if (follow(page, moves) !== null) return [];
    return [
      `${shown(file)}:1: ${page} was released and no seed makes it now — bring its seed back, or add to ${shown(path.join(content, 'aliases.yaml'))}: \`- { from: ${page}, to: …, why: … }\``,
    ];
  });
}

/** @throws ConvertError when two files would write to the same place */
function checkClaims(
  claims: readonly { file: string; ids: readonly string[] }[],
  todo: string,
): void {
  const owners = new Map<string, string>();
  const errors: ConvertError[] = [];
  for (const { file, ids } of claims)
    for (const id of ids) {
      const other = owners.get(id);
      if (other === undefined) owners.set(id, file);
      else
        errors.push(
          new ConvertError(
            { file: shown(file), line: 1 },
            `claims the id ${id}, as ${path.basename(other)} does`,
            todo,
          ),
        );
    }
  const all = together(errors);
  if (all !== null) throw all;
}

function seedFiles(seeds: string): string[] {
  const files = readdirSync(seeds, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .filter((entry) => !/^(?:catalog\.ya?ml|readme(?:\..*)?)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new ConvertError(
      { file: shown(seeds), line: 1 },
      'the folder holds no seed',
      'put the text of a report into it, or name another folder with --seeds',
    );
  return files;
}

/** Entries about seeds that are not there are mistakes of spelling, or leftovers. */
function checkSeedsExist({ catalog, corrections }: Knowledge, jobs: readonly SeedJob[]): void {
  const known = new Set(jobs.map(({ file }) => path.basename(file)));
  for (const entry of [...catalog, ...corrections])
    if (!known.has(entry.seed))
      throw new ConvertError(
        { file: entry.file ?? 'seeds/catalog.yaml', line: entry.line ?? 1 },
        `there is no seed ${entry.seed}`,
        'correct the file name or remove the entry',
      );
}
