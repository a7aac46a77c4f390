/** Where the card of a figure stands, how it is read in low windows, and how it is left. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
/** The section with the most figures that have a place in the history of their indicator. */
const [section = ''] = [...readPages(dir)]
  .filter(([page]) => page.startsWith('/reports/'))
  .map(([page, html]) => [page, html.split('class="standing"').length] as const)
  .sort((a, b) => b[1] - a[1])[0]!;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(
  [width, height]: readonly [number, number],
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(address + section.slice(1));
    await look(page);
  } finally {
    await context.close();
  }
}

const cardOf = (page: Page) => page.locator('#figure-card:popover-open');
const boxOf = async (of: Locator) => (await of.boundingBox())!;

/** A figure with the fullest card. */
async function fullest(page: Page): Promise<Locator> {
  const id = await page.locator('li.card:has(.standing li + li)').first().getAttribute('id');
  return page.locator(`a.figure[href="#${id}"]`);
}

async function expectReadable(page: Page, figure: Locator, share: number): Promise<void> {
  const { height } = page.viewportSize()!;
  const [at, card] = [await boxOf(figure), await boxOf(cardOf(page))];
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
  expect(card.height).toBeLessThanOrEqual(height * share);
  expect(at.y).toBeGreaterThanOrEqual(0);
  expect(at.y + at.height <= card.y || at.y >= card.y + card.height).toBe(true);
  await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
  const before = await page.evaluate(() => scrollY);
  const last = cardOf(page).locator('.card-links a').last();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 2000);
      const { y, height } = await boxOf(last);
      return y + height;
    })
    .toBeLessThanOrEqual(card.y + card.height);
  expect(await page.evaluate(() => scrollY)).toBe(before);
}

const low = [
  [320, 256],
  [640, 400],
  [667, 375],
  [740, 360],
] as const;

test.each([...low, [853, 533], [1024, 500], [1280, 400], [1280, 600]] as const)(
  'at %i × %i all of the card can be read, and its figure beside it',
  (width, height) =>
    open([width, height], async (page) => {
      const figure = await fullest(page);
      await figure.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      await figure.click();
      const isLow = low.some(([, lowest]) => lowest === height);
      await expectReadable(page, figure, isLow ? 0.6 : 1);
    }),
);

test.each(low)('at %i × %i the figure that the address names is in sight', (width, height) =>
  open([width, height], async (page) => {
    const id = await (await fullest(page)).getAttribute('id');
    await page.goto(`${page.url()}#${id}`);
    await page.reload();
    await cardOf(page).waitFor();
    const figure = page.locator(`[id="${id}"]`);
    await expect
      .poll(async () => (await boxOf(figure)).y + (await boxOf(figure)).height)
      .toBeLessThan((await boxOf(cardOf(page))).y);
    expect((await boxOf(figure)).y).toBeGreaterThan(0);
  }),
);

test('a wide and low sheet has the history beside the words', () =>
  open([740, 360], async (page) => {
    await (await fullest(page)).click();
    const [history, words] = [
      await boxOf(cardOf(page).locator('.standing')),
      await boxOf(cardOf(page).locator('.card-role')),
    ];
    expect(history.x).toBeGreaterThanOrEqual(words.x + words.width);
    expect(history.y).toBeLessThanOrEqual(words.y);
  }));

describe('with the keyboard', () => {
  /** What has the focus: the id of a figure or a link's words. */
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

  test('the card is left as if it stood behind its figure', () =>
    open([1280, 800], async (page) => {
      const figure = await fullest(page);
      const id = await figure.getAttribute('id');
      await figure.focus();
      await page.keyboard.press('Tab');
      const next = await focused(page);
      await figure.focus();
      await page.keyboard.press('Enter');
      await cardOf(page).locator('a').last().focus();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(next);

      await figure.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await cardOf(page).count()).toBe(1);
      await page.keyboard.press('Shift+Tab');
      expect(await focused(page)).toBe(id);
      expect(await cardOf(page).count()).toBe(0);
    }));

  test('what has the focus in a low card is in sight', () =>
    open([320, 256], async (page) => {
      const figure = await fullest(page);
      await figure.focus();
      await page.keyboard.press('Enter');
      const card = await boxOf(cardOf(page));
      const link = await boxOf(page.locator(':focus'));
      expect(link.y).toBeGreaterThanOrEqual(card.y);
      expect(link.y + link.height).toBeLessThanOrEqual(card.y + card.height);
    }));
});

test('a finger closes the card and is back at its figure', () =>
  open(
    [360, 780],
    async (page) => {
      const figure = await fullest(page);
      await figure.tap();
      const closer = cardOf(page).getByRole('button', { name: '关闭' });
      const { width, height } = await boxOf(closer);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      await closer.tap();
      expect(await cardOf(page).count()).toBe(0);
      expect(await figure.evaluate((own) => own === document.activeElement)).toBe(true);
    },
    { hasTouch: true },
  ));

test.each([
  [1280, 800],
  [360, 780],
  [320, 256],
] as const)('at %i × %i the card grows with the text', (width, height) =>
  open([width, height], async (page) => {
    const figure = await fullest(page);
    const sizes = () =>
      cardOf(page).evaluate((card) =>
        [...card.querySelectorAll('p, li a')].map((element) =>
          Number.parseFloat(getComputedStyle(element).fontSize),
        ),
      );
    await figure.click();
    const before = await sizes();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = 'huge';
    });
    await figure.click();
    const after = await sizes();
    for (const [at, size] of after.entries()) expect(size / before[at]!).toBeGreaterThan(1.3);
    expect(
      await cardOf(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    await expectReadable(page, figure, 1);
  }),
);
