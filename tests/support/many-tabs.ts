/** Tabs of a browser on the site of several governments; browser and server are the test file's own. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { launchBrowser } from './browser.ts';

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  server = await serve(inject('many'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Where a page of the site is served. */
export const hrefOf = (page: string): string => new URL(page.slice(1), server.address).href;

/** A tab with a page of the site; who opens it closes its context. */
export async function open(page: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
  const tab = await context.newPage();
  await tab.goto(hrefOf(page));
  return tab;
}
