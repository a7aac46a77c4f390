/** Lighthouse, put into the cache when first asked for: with all it needs it is as large as the rest. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ContentError } from '../../src/content/error.ts';
import { ensureChrome, quietFlags } from './chrome.ts';
import { root } from './paths.ts';

const version = '13.5.0';
const folder = path.join(root, '.cache', 'lighthouse', version);
const home = path.join(folder, 'node_modules', 'lighthouse');

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

export interface Scores {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** What kept a category from 100, by the titles of the audits. */
  readonly lost: readonly string[];
}

/** @throws ContentError when Lighthouse cannot be installed */
export function ensureLighthouse(): string {
  const program = path.join(home, 'cli', 'index.js');
  if (existsSync(program)) return version;
  process.stderr.write(`Installing Lighthouse ${version} …\n`);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts']
      .concat('--loglevel=error')
      .concat(`lighthouse@${version}`),
    { cwd: folder, stdio: ['ignore', 2, 'inherit'], shell: process.platform === 'win32' },
  );
  if (status === 0 && existsSync(program)) return version;
  throw new ContentError(
    'npm run audit',
    1,
    'Lighthouse could not be installed',
    'check the network and run the command again',
  );
}

interface Result {
  readonly categories: Readonly<
    Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<
    Record<string, { title: string; score: number | null; displayValue?: string }>
  >;
  readonly runtimeError?: { message: string };
}

const flags = ['--headless=new', ...quietFlags];

/**
 * One run on one address as Lighthouse does it by default: a phone of the middle class on slow 4G,
 * simulated. Each run has a browser of its own.
 * @throws Error when the page could not be audited
 */
export async function audit(url: string): Promise<Scores> {
  const report = path.join(folder, 'report.json');
  await promisify(execFile)(
    process.execPath,
    [
      path.join(home, 'cli', 'index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: ensureChrome() } },
  );
  const result = JSON.parse(readFileSync(report, 'utf8')) as Result;
  if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`);
  const lost = categories.flatMap((category) =>
    result.categories[category].auditRefs.flatMap(({ id, weight }) => {
      const { title, score, displayValue = '' } = result.audits[id]!;
      return weight > 0 && score !== null && score < 0.995
        ? [`${title} ${displayValue}`.trim()]
        : [];
    }),
  );
  return {
    scores: Object.fromEntries(
      categories.map((category) => [
        category,
        Math.round((result.categories[category].score ?? 0) * 100),
      ]),
    ) as Record<Category, number>,
    lost,
  };
}
