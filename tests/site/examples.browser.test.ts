/**
 * The examples of the data page, run as it prints them against the site on a host of its own; only the
 * public address is that of the host. pandas and R, which no package of the registry brings, are
 * held to the columns they name.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Host } from '../support/hosts.ts';
import { ensureProgram, startNginx } from '../support/hosts.ts';

const run = promisify(execFile);
const { dir } = inject('site');
const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const figures = JSON.parse(read('data/figures.json')) as FigureRow[];
const targets = figures.filter(({ role }) => role === 'target');
const columns = read('data/figures.csv').split('\n', 1)[0]!.split(',');

/** Example → program as the page shows it, at the site's public address. */
const printed = new Map(
  [...read('data/index.html').matchAll(/id="example-([a-z]+)".*?<pre>(.*?)<\/pre>/gs)].map(
    ([, id = '', code = '']) => [id, unescape(code)],
  ),
);

function unescape(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

let host: Host;
let folder: string;
beforeAll(async () => {
  host = await startNginx(dir);
  folder = mkdtempSync(path.join(tmpdir(), 'examples-'));
  ensureProgram('curl', 'curl');
});
afterAll(() => {
  host?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Code at the host's address. */
function example(id: string): string {
  const code = printed.get(id) ?? '';
  const moved = code.replaceAll('http://127.0.0.1:4321/', `${host.address}/`);
  expect(moved, id).toContain(`${host.address}/data/`);
  return moved;
}

test('every example reads a file that is there', () => {
  expect([...printed.keys()]).toEqual(['curl', 'duckdb', 'pandas', 'r', 'observable', 'node']);
  for (const [id, code] of printed) {
    const { pathname } = new URL(/https?:[^'"\s)]+/.exec(code)?.[0] ?? '');
    expect(existsSync(path.join(dir, pathname)), id).toBe(true);
  }
});

test('curl', async () => {
  const { stdout } = await run('sh', ['-c', example('curl')], { cwd: folder });
  expect(stdout).toBe(`${read('data/figures.csv').split('\n').slice(0, 3).join('\n')}\n`);
});

test('DuckDB', async () => {
  const [, download = '', sql = ''] =
    /^(curl [^\n]*)\nduckdb -c "([^"]*)"$/.exec(example('duckdb')) ?? [];
  await run('sh', ['-c', download], { cwd: folder });
  const duckdb = await (await DuckDBInstance.create()).connect();
  await duckdb.run(`SET file_search_path = '${folder}'`);
  const rows = (await duckdb.runAndReadAll(sql)).getRowObjects();
  const byPlace = targets.toSorted((a, b) =>
    a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start,
  );
  expect(rows).toEqual(
    byPlace.slice(0, 10).map(({ report, year, indicator, text }) => ({
      report,
      year,
      indicator,
      text,
    })),
  );
});

test('JavaScript', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', example('node')]);
  expect(Number(stdout)).toBe(targets.length);
});

test('Observable, in a page of another origin', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const file of ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'])
      await page.addScriptTag({ path: path.join(root, 'node_modules', file) });
    await page.evaluate(
      `(async () => { document.body.append(await (async () => (${example('observable')}))()); })()`,
    );
    const bars = page.locator('svg g[aria-label="bar"] rect');
    const kinds = new Set(figures.map(({ report, role }) => `${report} ${role}`));
    expect(await bars.count()).toBe(kinds.size);
    const labels = await page.locator('g[aria-label="y-axis tick label"] text').allTextContents();
    expect(labels.toSorted()).toEqual([...new Set(figures.map(({ report }) => report))].sort());
  } finally {
    await browser.close();
  }
});

test('pandas and R name columns that there are', () => {
  const named = [
    ...example('pandas').matchAll(/figures\.(?!csv)(\w+)|groupby\("(\w+)"\)/g),
    ...example('r').matchAll(/figures\$(\w+)/g),
  ].map(([, first, second]) => first ?? second);
  expect(named).toEqual(['role', 'report', 'report', 'role']);
  for (const name of named) expect(columns).toContain(name);
});
