/** Asks an engine's page in a real browser. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { precompress } from '../../../src/publish/precompress.ts';
import { countingServer, type CountingServer } from './counting-server.ts';
import type { BenchQuery, Truth } from './queries.ts';

interface Answer {
  readonly sections: Readonly<Record<string, number>>;
  readonly occurrences: number | null;
}

export interface Measured {
  /** Per cent of the sections that are true. */
  readonly recall: number;
  /** Per cent of the sections found. */
  readonly precision: number;
  /** Queries whose number of occurrences is exact; null where the engine gives none. */
  readonly exact: number | null;
  /** Bytes sent, headers included, from opening the search to the first ten results: median and most. */
  readonly cold: readonly [median: number, most: number];
  /** Milliseconds a query when everything is loaded. */
  readonly warm: readonly [median: number, most: number];
  /** Of all files of the index, before a host compresses them. */
  readonly bytes: number;
}

declare global {
  interface Window {
    ask(query: string): Promise<Answer>;
  }
}

function ask(page: Page, query: string): Promise<Answer> {
  return page.evaluate((q) => window.ask(q), query);
}

function bytesIn(dir: string): number {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(dir, name)))
    .reduce((sum, info) => sum + (info.isFile() ? info.size : 0), 0);
}

function medianAndMost(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}

async function coldBytes(browser: Browser, server: CountingServer, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address, { waitUntil: 'networkidle' });
  const before = server.sent();
  await ask(page, query);
  const bytes = server.sent() - before;
  await context.close();
  return bytes;
}

async function warmTimes(page: Page, queries: readonly BenchQuery[]): Promise<number[]> {
  return page.evaluate(
    async (all) => {
      for (const q of all) await window.ask(q);
      const times: number[] = [];
      for (const q of all) {
        const start = performance.now();
        await window.ask(q);
        times.push(performance.now() - start);
      }
      return times;
    },
    queries.map(({ q }) => q),
  );
}

/** `coldOf` of the queries are asked cold, each in a browser that has loaded nothing. */
export async function measure(
  browser: Browser,
  dir: string,
  queries: readonly BenchQuery[],
  truths: readonly Truth[],
  coldOf: number,
): Promise<Measured> {
  const bytes = bytesIn(dir);
  await precompress(dir);
  const server = await countingServer(dir);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.address);
    let [hit, wanted, found, exact] = [0, 0, 0, 0];
    let counts = true;
    for (const [index, { q }] of queries.entries()) {
      const answer = await ask(page, q);
      const truth = truths[index];
      if (truth === undefined) continue;
      for (const [report, count] of Object.entries(answer.sections)) {
        hit += Math.min(count, truth.sections[report] ?? 0);
        found += count;
      }
      wanted += truth.total;
      counts &&= answer.occurrences !== null;
      if (answer.occurrences === truth.occurrences) exact++;
    }
    const warm = await warmTimes(page, queries);
    const cold: number[] = [];
    const stride = Math.max(1, Math.floor(queries.length / coldOf));
    for (const [index, { q }] of queries.entries()) {
      if (index % stride === 0) cold.push(await coldBytes(browser, server, q));
    }
    return {
      recall: (100 * hit) / wanted,
      precision: (100 * hit) / found,
      exact: counts ? exact : null,
      cold: medianAndMost(cold),
      warm: medianAndMost(warm),
      bytes,
    };
  } finally {
    await context.close();
    await server.close();
  }
}
