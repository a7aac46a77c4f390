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

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// of the two languages of a page nothing differs but words, of the two themes nothing but colours
const runs = kinds.flatMap((page) => [
  [page, 'light'] as const,
  ...(page.startsWith('/en/') ? [] : [[page, 'dark'] as const]),
]);

test.concurrent.each(runs)('axe finds nothing on %s in %s', async (page, colorScheme) => {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(new URL(page.slice(1), address).href);
  // no page has frames, which are all that the other mode is for
  const axe = new AxeBuilder({ page: tab }).setLegacyMode();
  axe.exclude('.lines > li:nth-child(n + 200)'); // the lines of a source are all alike
  if (colorScheme === 'dark') axe.withRules(['color-contrast']);
  else axe.withTags(tags);
  if (page.startsWith('/en/')) axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
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
});
