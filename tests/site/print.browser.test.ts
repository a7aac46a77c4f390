/** Pages on paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const { address } = inject('site');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function printed(path: string, init = ''): Promise<Page> {
  const page = await browser.newPage();
  if (init) await page.addInitScript(init);
  await page.goto(address + path);
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  return page;
}

const cited = (page: Page): Promise<string> => page.locator('.print-cite').innerText();

/** Time that a busy machine may take. */
const timeout = 15_000;

describe('print', () => {
  test('shows what folds hold: sentences, reasons and targets not reported', async () => {
    const page = await printed('compare/2023-2024/');
    const folds = page.locator('details.state-list, details.alignment');
    expect(await folds.count()).toBeGreaterThan(10);
    expect(await page.locator('details.state-list[open]').count()).toBe(0);
    for (const part of [
      '.verdict-why',
      '.verdict blockquote',
      '.lone-list li',
      '.lone-targets li',
    ]) {
      const heights = await page
        .locator(part)
        .evaluateAll((all) => all.map((one) => one.checkVisibility() && one.clientHeight));
      expect(heights.length, part).toBeGreaterThan(20);
      expect(Math.min(...heights.map(Number)), part).toBeGreaterThan(5);
    }
    await page.context().close();
  });

  test('opens folds by script where style cannot, and shuts them afterwards', async () => {
    const page = await printed('compare/2023-2024/', 'CSS.supports = () => false');
    const shut = page.locator('details.state-list:not([open]), details.alignment:not([open])');
    await expect.poll(() => shut.count(), { timeout }).toBe(0);
    expect(await page.locator('details:is(.cite, .chart-more, .fold)[open]').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('main details[open]').count(), { timeout }).toBe(0);
    await page.context().close();
  });

  test('names the address with what was chosen', async () => {
    for (const path of ['search/?q=城中村', 'figures/?role=target&year=2023']) {
      const page = await printed(path);
      await expect.poll(() => cited(page), { timeout }).toContain(`/${path}`);
      await page.context().close();
    }
    const page = await printed('compare/2023-2024/');
    await page.evaluate("history.replaceState(null, '', '?q=a%20b%26c#score')");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await cited(page)).toContain('/compare/2023-2024/?q=a%20b%26c#score');
    await page.context().close();
  });

  test('has all figures that fit, or says how many are missing', async () => {
    const page = await printed('figures/?role=target');
    const rows = page.locator('#fx-rows .fx-row').filter({ visible: true });
    const found = Number(await page.locator('#fx-table').getAttribute('aria-rowcount')) - 1;
    expect(found).toBeGreaterThan(100);
    await expect.poll(() => rows.count(), { timeout }).toBe(found);
    const tops = await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
    expect(await page.locator('#fx-printed').isVisible()).toBe(false);
    expect(await page.locator('#fx-keys').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => rows.count(), { timeout }).toBeLessThan(60);
    await page.context().close();

    const untouched = await printed('figures/');
    const first = await untouched.locator('#fx-rows .fx-row').count();
    expect(await untouched.locator('#fx-printed').innerText()).toContain(`前${first}行`);
    await untouched.context().close();
  });

  test('leaves out what works on a screen only', async () => {
    const controls =
      'main :is(form, input, select, button:not([data-sort], [data-chip]), .verdict-link, [download])';
    const paths = [
      'compare/2023-2024/',
      'search/?q=城中村',
      'figures/?role=target',
      'indicators/first-stores/',
      'terms/',
    ];
    for (const path of paths) {
      const page = await printed(path);
      const shown = await page.locator(controls).filter({ visible: true }).all();
      expect(shown.length, path).toBe(0);
      await page.context().close();
    }
  });
});
