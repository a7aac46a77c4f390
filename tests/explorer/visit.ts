/** Visits to pages of the built site in a browser of the test file's own. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const { address } = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page at an address, closed after `use`; errors on it fail the test. */
export async function visit(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // Requests that a service worker makes cannot be answered by a test.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(new URL(path, address).href);
  await use(page);
  expect(errors).toEqual([]);
  await context.close();
}

/** How many rows the table says it has. */
export const rowsOf = (page: Page): Promise<number> =>
  page
    .locator('#fx-table')
    .getAttribute('aria-rowcount')
    .then((rows) => Number(rows) - 1);

/** Waits until the explorer has all rows and sentences that it asked for. */
export const loaded = (page: Page): Promise<void> =>
  page.locator('#fx-note').waitFor({ state: 'hidden', timeout: 30_000 });
