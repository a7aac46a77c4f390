/** The way to the same page in the other language. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { open } from '../support/many-tabs.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function turned(tab: Page): Promise<string> {
  await tab.locator('.site-tools a[hreflang]').click();
  await tab.waitForURL(({ pathname }) => pathname.startsWith('/en/'));
  const { pathname, search, hash } = new URL(tab.url());
  return decodeURIComponent(pathname + search + hash);
}

test.each([
  'search/?q=城中村',
  'terms/?q=就业',
  'reports/chengdu-2023/plan-1/#p3',
  'reports/chengdu-2023/plan-1/?hl=城中村#p3',
  'figures/?q=亿&role=target',
])('%s stays what it is in English', async (page) => {
  const tab = await browser.newPage();
  await tab.goto(site.address + page);
  expect(await turned(tab)).toBe(`/en/${page}`);
  await tab.close();
});

test('what was asked after the page had come goes along', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${site.address}search/`);
  await tab.locator('#search-page input').fill('充电桩');
  await tab.waitForURL(({ search }) => search !== '');
  expect(await turned(tab)).toBe('/en/search/?q=充电桩');
  await tab.locator('.found-section').first().waitFor();
  await tab.close();
});

test('the keyboard takes the place along too', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${site.address}reports/chengdu-2023/plan-1/`);
  await tab.evaluate(() => history.replaceState(null, '', '#p3'));
  await tab.locator('.site-tools a[hreflang]').focus();
  await tab.keyboard.press('Enter');
  await tab.waitForURL(({ pathname, hash }) => pathname.startsWith('/en/') && hash === '#p3');
  await tab.close();
});

test('governments that were picked stay picked', async () => {
  const tab = await open('/indicators/gdp-growth/?issuers=beijing,chengdu');
  await tab.locator('#picked li').nth(1).waitFor();
  expect(await turned(tab)).toBe('/en/indicators/gdp-growth/?issuers=beijing,chengdu');
  await tab.locator('#picked li').nth(1).waitFor();
  await tab.context().close();
});
