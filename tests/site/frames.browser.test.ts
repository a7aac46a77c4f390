import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const pages = readPages(dir);

/** One published chart of each kind, in both languages. */
const charts = ['promise', 'targets', 'history', 'figures', 'themes', 'terms'].flatMap((kind) =>
  ['/embed/', '/en/embed/'].map((folder) => {
    const own = [...pages.keys()].filter((page) => page.startsWith(`${folder}${kind}-`));
    return own.toSorted((a, b) => pages.get(b)!.length - pages.get(a)!.length)[0]!;
  }),
);

let browser: Browser;
let context: BrowserContext;
let host: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  host = await context.newPage();
});
afterEach(() => context.close());

/** Puts the code that the site offers for a chart into a page of another site. */
async function embed(
  chart: string,
  width: number,
  change = (code: string) => code,
): Promise<Frame> {
  await host.setViewportSize({ width, height: 800 });
  await host.goto(new URL(chart.slice(1), address).href);
  const code = (await host.locator('.chart-code').textContent()) ?? '';
  const here = code.replace(/src="https?:\/\/[^/]+\//, `src="${address}`);
  await host.goto(`${address}robots.txt`); // a page of this machine without a policy
  await host.setContent(
    `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0 16px">${change(here).replace('loading="lazy"', '')}`,
  );
  const frame = await (await host.locator('iframe').elementHandle())!.contentFrame();
  await frame!.waitForLoadState();
  return frame!;
}

/** How far the content of the frame reaches below what is seen of it, and what is left free. */
const room = (frame: Frame): Promise<{ hidden: number; free: number }> =>
  frame.evaluate(() => {
    const body = document.querySelector('.embed-body')!;
    const from = document.querySelector('.embed-from')!.getBoundingClientRect();
    return {
      hidden: body.scrollHeight - body.clientHeight,
      free: innerHeight - from.bottom,
    };
  });

/** Whether the words that there is more below are to be seen. */
const saysMore = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { left, right, top, bottom } = document
      .querySelector('.embed-more')!
      .getBoundingClientRect();
    const cover = document.querySelector('.embed-body')!;
    const end = cover.scrollHeight - cover.clientHeight - cover.scrollTop;
    return right > left && bottom <= innerHeight && top > 0 && end >= bottom - top;
  });

test.each(charts)('%s is seen whole in a column and on a phone', async (chart) => {
  for (const [width, most] of [
    [900, 100],
    [404, 160],
    [360, 400],
  ] as const) {
    const { hidden, free } = await room(await embed(chart, width));
    expect(hidden, `${width} px wide`).toBe(0);
    expect(free, `${width} px wide`).toBeLessThan(most);
  }
});

test.each(charts.slice(0, 2))(
  '%s in a low frame says that there is more, and whose it is',
  async (chart) => {
    const low = (code: string): string => code.replace(/style="[^"]*"/, 'style="height:420px"');
    const frame = await embed(chart, 600, low);
    expect((await room(frame)).hidden).toBeGreaterThan(100);
    expect(await saysMore(frame)).toBe(true);
    const from = frame.locator('.embed-from');
    expect((await from.textContent())?.trim()).toMatch(
      /^(?:来源：|Source: ).+\s*(?:图表：|Chart: )/s,
    );
    const seen = await from.evaluate(
      (part) =>
        part.getBoundingClientRect().bottom <= innerHeight &&
        part.scrollHeight <= part.clientHeight,
    );
    expect(seen).toBe(true);
    await frame.evaluate(() => document.querySelector('.embed-body')!.scrollTo(0, 1e6));
    expect(await saysMore(frame)).toBe(false);
  },
);
