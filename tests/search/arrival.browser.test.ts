/** What a reader sees who comes to the search page by an address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const { address } = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function visit(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await use(await context.newPage());
  await context.close();
}

describe('the English search', () => {
  test.each(['urban village', 'Urban villages', 'artificial intelligence'])(
    '“%s” finds the indicator whose name is hyphenated',
    async (query) => {
      await visit(async (page) => {
        await page.goto(`${address}en/search/?q=${query}`);
        const name = page.locator('.found-card h2').filter({ hasText: /-village|-intelligence/ });
        await name.waitFor();
      });
    },
  );

  test('an office without an English name goes by its own, once for what it says again', async () => {
    await visit(async (page) => {
      await page.goto(`${address}en/search/?q=jobs`);
      await page.locator('.found-card').waitFor();
      const offices = page.locator('.found-card .found-figure', { hasText: '人力资源' });
      const said = await offices.allInnerTexts();
      expect(said.length).toBeGreaterThan(0);
      expect(said).toEqual([...new Set(said)]);
      expect(await offices.first().locator('span').first().getAttribute('lang')).toBe('zh-CN');
      expect(await page.locator('main').innerText()).not.toContain('Renliziyuan');
    });
  });
});

describe('a search by its address', () => {
  test.each([
    ['', '正在搜索“城中村”…'],
    ['en/', 'Searching for “城中村”…'],
  ])('/%s says what it searches for until it is found', async (lang, said) => {
    await visit(async (page) => {
      let go = (): void => undefined;
      const held = new Promise<void>((resolve) => (go = resolve));
      await page.route('**/search-data/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${address}${lang}search/?q=城中村`);
      const running = page.locator('.search-running');
      await running.waitFor();
      expect(await running.innerText()).toBe(said);
      expect(await page.inputValue('#search-page input')).toBe('城中村');
      expect(await page.locator('.search-start').isVisible()).toBe(false);
      expect(await page.locator('.search-body').getAttribute('aria-busy')).toBe('true');
      go();
      await page.locator('.found-section').first().waitFor();
      expect(await page.locator('[aria-busy]').count()).toBe(0);
      await page.fill('#search-page input', '');
      await page.locator('.search-start').waitFor();
      expect(await running.isVisible()).toBe(false);
    });
  });

  test('one that asks nothing shows the words to start from', async () => {
    await visit(async (page) => {
      await page.goto(`${address}search/?q=`);
      await page.locator('.search-start').waitFor();
      expect(await page.locator('.search-running').isVisible()).toBe(false);
    });
  });
});
