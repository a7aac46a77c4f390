import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { onePageOfEachKind, readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const kinds = onePageOfEachKind(readPages(dir)).filter((page) => !page.startsWith('/embed/'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(kinds.flatMap((page) => [[page, 'light'] as const, [page, 'dark'] as const]))(
  'axe finds nothing on %s in %s',
  async (page, colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const tab = await context.newPage();
    await tab.goto(new URL(page.slice(1), address).href);
    const { violations } = await new AxeBuilder({ page: tab })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    await context.close();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html)
            .join(' | ')}`,
      ),
    ).toEqual([]);
  },
);
