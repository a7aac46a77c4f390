import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const pages = readPages(dir);
/** The section with the most figures, in either language. */
const [section = ''] = [...pages]
  .filter(([page]) => /^\/reports\/[^/]+\/[^/]+\/$/.test(page))
  .map(([page, html]) => [page, html.split('class="figure"').length] as const)
  .sort((a, b) => b[1] - a[1])[0]!;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(page: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const tab = await context.newPage();
  await tab.goto(new URL(page.slice(1), address).href);
  return tab;
}

const card = '#figure-card:popover-open';

test('a click on a figure opens its card, which says what is counted and links to the original', async () => {
  const tab = await open(section);
  const figure = tab.locator('a.figure').first();
  await figure.click();
  const printed = ((await figure.textContent()) ?? '').replace(/\s/g, '');
  expect(((await tab.locator(`${card} .card-number`).textContent()) ?? '').replace(/\s/g, '')).toBe(
    printed,
  );
  expect(await tab.locator(`${card} .card-what`).textContent()).not.toBe('');
  expect(await tab.locator(`${card} a[href*="/sources/"]`).count()).toBe(1);
  await tab.context().close();
});

/** The page with the most figures that have a place in the history of their indicator. */
const [placed = ''] = [...pages]
  .filter(([page]) => page.startsWith('/reports/'))
  .map(([page, html]) => [page, html.split('class="standing"').length] as const)
  .sort((a, b) => b[1] - a[1])[0]!;

test('a card shows where its figure stands in the history, by pointer, keyboard and finger', async () => {
  const tab = await open(placed, { viewport: { width: 360, height: 740 }, hasTouch: true });
  const id = await tab.locator('li.card:has(.standing)').first().getAttribute('id');
  const figure = tab.locator(`a.figure[href="#${id}"]`);
  await figure.tap();
  const standing = tab.locator(`${card} .standing`);
  expect(await standing.locator('svg circle').count()).toBe(1);
  const here = standing.locator('li[aria-current]');
  expect(await here.count()).toBe(1);
  expect(await here.textContent()).toMatch(/\d{4}年(?:目标|结果)/);
  expect(await standing.locator('li a[href*="#f"]').count()).toBeGreaterThan(0);
  const [sheet, printed] = [await tab.locator(card).boundingBox(), await figure.boundingBox()];
  expect(printed!.y + printed!.height).toBeLessThanOrEqual(sheet!.y);
  await tab.keyboard.press('Escape');
  await figure.focus();
  await tab.keyboard.press('Enter');
  expect(
    await tab.evaluate(() => document.activeElement?.closest('#figure-card .standing') !== null),
  ).toBe(true);
  await tab.context().close();
});

test('the keyboard opens a card, goes into it and comes back with Escape', async () => {
  const tab = await open(section);
  const figure = tab.locator('a.figure').nth(1);
  await figure.focus();
  await tab.keyboard.press('Enter');
  expect(await tab.evaluate(() => document.activeElement?.closest('#figure-card') !== null)).toBe(
    true,
  );
  await tab.keyboard.press('Escape');
  expect(await tab.locator(card).count()).toBe(0);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe(
    await figure.getAttribute('id'),
  );
  await tab.context().close();
});

test('without script a figure leads to its entry at the end of the page', async () => {
  const tab = await open(section, { javaScriptEnabled: false });
  await tab.locator('a.figure').first().click();
  const entry = tab.locator('li.card:target');
  expect(await entry.count()).toBe(1);
  expect(await entry.locator('a').count()).toBeGreaterThan(2);
  await tab.context().close();
});

test('the link beside a paragraph copies its address, says so and lights the paragraph', async () => {
  const tab = await open(section);
  await tab.locator('a.permalink').first().click();
  await tab.waitForFunction(() => document.querySelector('#announce')?.textContent !== '');
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/#p1$/);
  expect(await tab.locator('.prose p:target').count()).toBe(1);
  await tab.context().close();
});

test('selected text holds neither paragraph marks nor line numbers', async () => {
  const tab = await open(section);
  const text = await tab.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.prose')!);
    return getSelection()?.toString() ?? '';
  });
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toMatch(/¶|\bL\d+\b/);
  await tab.context().close();
});

test('theme and text size stay as chosen, before the first paint of the next page', async () => {
  const tab = await open(section);
  await tab.locator('button[popovertarget="display"]').click();
  for (const value of ['dark', 'huge'])
    await tab.locator(`#display label:has([value="${value}"])`).click();
  await tab.goto(address);
  const root = tab.locator('html');
  expect(await root.getAttribute('data-theme')).toBe('dark');
  expect(await root.getAttribute('data-size')).toBe('huge');
  await tab.context().close();
});

test.each([
  [1440, 900],
  [360, 740],
])('the home page answers in one screen of %i × %i px', async (width, height) => {
  const tab = await open('/', { viewport: { width, height } });
  const answers = {
    'what this is': '.home-lead .lede',
    search: '#q',
    'what was promised and delivered':
      width < 1280 ? '.home-finding' : '.home-promise .chart-title',
    years: '.door >> nth=0',
    'what to read first': '.first h3 >> nth=0',
  };
  for (const [answer, selector] of Object.entries(answers)) {
    const box = await tab.locator(selector).boundingBox();
    expect(box, answer).not.toBeNull();
    expect(box!.y + box!.height, answer).toBeLessThanOrEqual(height);
  }
  await tab.context().close();
});

test('every target of the chart is in the first screen of a wide home page, the missed ones too', async () => {
  const tab = await open('/', { viewport: { width: 1440, height: 900 } });
  const picture = tab.locator('.home-promise .chart-picture:visible');
  const box = await picture.boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
  await tab.context().close();
});

test.each(['/', section, '/compare/', '/indicators/'])(
  'on paper %s is its text and its address',
  async (page) => {
    const tab = await open(page);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.site-header:visible, .site-footer:visible').count()).toBe(0);
    expect(await tab.locator('.print-cite').innerText()).toContain(page);
    expect(await tab.locator('main h1').first().isVisible()).toBe(true);
    await tab.context().close();
  },
);

test('the language switch stays on the page', async () => {
  const tab = await open(section);
  await tab.locator('.site-tools a[hreflang="en"]').click();
  expect(new URL(tab.url()).pathname).toBe(`/en${section}`);
  expect(await tab.locator('html').getAttribute('lang')).toBe('en');
  expect(await tab.locator('.prose').first().getAttribute('lang')).toBe('zh-CN');
  await tab.context().close();
});

test('a line of prose holds 30 to 38 characters on a wide screen', async () => {
  const tab = await open(section, { viewport: { width: 1440, height: 900 } });
  const characters = await tab.evaluate(() => {
    const prose = document.querySelector('.prose p')!;
    return (
      prose.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(prose).fontSize)
    );
  });
  expect(characters).toBeGreaterThanOrEqual(30);
  expect(characters).toBeLessThanOrEqual(38);
  await tab.context().close();
});

test.each([320, 360, 768, 1440, 2560])('no page scrolls sideways at %i px', async (width) => {
  const wide: string[] = [];
  const tab = await open('/', { viewport: { width, height: 800 } });
  for (const page of ['/', '/reports/', section.replace(/[^/]+\/$/, ''), section, '/about/']) {
    await tab.goto(new URL(page.slice(1), address).href);
    if (await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      wide.push(page);
  }
  await tab.context().close();
  expect(wide).toEqual([]);
});

test.each(['/', section])('nothing moves while %s loads', async (page) => {
  const tab = await open(page);
  const shift = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  await tab.context().close();
  expect(shift).toBe(0);
});
