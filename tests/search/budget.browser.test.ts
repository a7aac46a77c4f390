/** What a reader loads from opening the search to the first ten results, everything counted. */
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Addresses and bytes as they came over the wire, headers included. */
async function watch(session: CDPSession): Promise<Map<string, number>> {
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, response.url.replace(site.address, ''));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? requestId;
    bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength);
  });
  return bytes;
}

/** The dialog is opened and the query typed on a page of a browser that has loaded nothing else. */
async function cost(query: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
    const bytes = await watch(await context.newCDPSession(page));
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.insertText(query);
    await page.waitForSelector('.found-section, .found-nothing');
    await page.waitForLoadState('networkidle');
    expect([...bytes.keys()].some((url) => url.endsWith('engine.wasm'))).toBe(true);
    return [...bytes.values()].reduce((sum, size) => sum + size, 0);
  } finally {
    await context.close();
  }
}

// Frequent and rare words, numbers, a single character, two parts, a sentence, nothing.
const queries = [
  ...['企业', '发展', '建设', '城中村', '充电桩', '大熊猫 栖息地', '84.7', '3500亿元'],
  ...['的', '8%以上', '经济的着力点放在', 'chengzhongcun', '廉政'],
];

test('the search costs at most 100 kB to the first ten results', async () => {
  const costs: [string, number][] = [];
  for (const query of queries) costs.push([query, await cost(query)]);
  expect(Math.min(...costs.map(([, bytes]) => bytes))).toBeGreaterThan(40_000);
  const sorted = costs.map(([, bytes]) => bytes).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100_000);
  expect(costs.filter(([query, bytes]) => query.length > 1 && bytes > 100_000)).toEqual([]);
}, 120_000);
