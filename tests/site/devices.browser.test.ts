/** Every kind of page on every kind of device: width, zoom, finger, and nothing that moves. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { onePageOfEachKind, readPages } from '../support/pages.ts';

const { dir, address } = inject('site');
const pages = readPages(dir);
const embedded = [...pages.keys()].find((page) => page.startsWith('/embed/promise'))!;
const all = onePageOfEachKind(pages);
const english = all.filter((page) => page.startsWith('/en/'));
const kinds = [...all.filter((page) => !/^\/en\/./.test(page)), embedded];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  // the first page of a new browser is laid out while it still looks for its fonts
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.close();
});
afterAll(() => browser?.close());

/** Goes through all kinds in one tab; what `look` finds, by page. */
async function survey<T>(
  options: BrowserContextOptions,
  look: (tab: Page) => Promise<readonly T[]>,
  of: readonly string[] = kinds,
): Promise<Record<string, readonly T[]>> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const tab = await context.newPage();
  await tab.addInitScript(observeShifts);
  const found: Record<string, readonly T[]> = {};
  for (const page of of) {
    await tab.goto(new URL(page.slice(1), address).href);
    const here = await look(tab);
    if (here.length > 0) found[page] = here;
  }
  await context.close();
  return found;
}

interface Shifts {
  shifts: string[];
}

function observeShifts(): void {
  const all: string[] = ((globalThis as unknown as Shifts).shifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    }[])
      if (!entry.hadRecentInput)
        all.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)).join(' ')}`,
        );
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Down the page as a reader goes, for what is only laid out or drawn when it is reached. */
async function readThrough(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    const end = Math.min(document.documentElement.scrollHeight, 8000);
    for (let y = 0; y < end; y += innerHeight * 0.8) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    }
  });
}

describe.each([360, 1280])('at %i px', (width) => {
  test.each(['reduce', 'no-preference'] as const)(
    'nothing moves on any page while it loads and is read, motion %s',
    async (reducedMotion) => {
      const moved = await survey(
        { viewport: { width, height: 800 }, reducedMotion },
        async (tab) => {
          await readThrough(tab);
          return tab.evaluate(() => (globalThis as unknown as Shifts).shifts);
        },
      );
      expect(moved).toEqual({});
    },
  );
});

test.each([
  ['a small phone', { viewport: { width: 320, height: 640 } }],
  ['a phone', { viewport: { width: 360, height: 740 } }],
  ['a screen of 1280 px at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ['a tablet', { viewport: { width: 768, height: 1024 } }],
  ['a wide screen', { viewport: { width: 2560, height: 1440 } }],
] as const)('no page scrolls sideways and none cuts its text on %s', async (_, options) => {
  const wrong = await survey(options, (tab) =>
    tab.evaluate(() => {
      const cut = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, a, button)')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return (
            element.checkVisibility() &&
            style.overflowX === 'hidden' &&
            style.textOverflow !== 'ellipsis' &&
            element.clientWidth > 1 &&
            element.scrollWidth > element.clientWidth + 1
          );
        })
        .map((element) => `cut: ${element.outerHTML.slice(0, 100)}`);
      const { scrollWidth } = document.documentElement;
      return scrollWidth > innerWidth ? [`${scrollWidth} px wide`, ...cut] : cut;
    }),
  );
  expect(wrong).toEqual({});
});

test('on a phone the area of every page is in sight among the others', async () => {
  const hidden = await survey(
    { viewport: { width: 320, height: 640 } },
    (tab) =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.site-nav [aria-current]')]
          .map((own) => own.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth)
          .map(({ left, right }) => [left, right]),
      ),
    [...kinds, ...english],
  );
  expect(hidden).toEqual({});
});

test('text of twice the size on a phone makes no page with a chart or a list of targets scroll sideways', async () => {
  const wide = await survey(
    { viewport: { width: 360, height: 740 } },
    (tab) =>
      tab.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const { scrollWidth } = document.documentElement;
        return scrollWidth > innerWidth ? [`${scrollWidth} px wide`] : [];
      }),
    all.filter((page) => /class="(?:chart-files|state-list)"/.test(pages.get(page)!)),
  );
  expect(wide).toEqual({});
});

test('on a phone no English page breaks a word or a number or scrolls sideways, whatever is opened', async () => {
  const wrong = await survey(
    { viewport: { width: 360, height: 740 } },
    (tab) =>
      tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        /** Words and numbers that stand on more than one line. */
        const broken: string[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const element = text.parentElement!;
          // what is only spoken has no lines, and code may break anywhere
          if (element.closest('pre, code, [lang="zh-CN"]') || element.clientWidth === 1) continue;
          if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
          for (const { 0: word, index } of text.textContent!.matchAll(
            /[A-Za-z]{4,}|\d[\d,.]{2,}/g,
          )) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const seen = [...range.getClientRects()].filter(({ width }) => width > 0);
            if (new Set(seen.map(({ top }) => Math.round(top))).size > 1)
              broken.push(`${word} in ${element.outerHTML.slice(0, 80)}`);
          }
        }
        const { scrollWidth } = document.documentElement;
        return scrollWidth > innerWidth ? [`${scrollWidth} px wide`, ...broken] : broken;
      }),
    english,
  );
  expect(wrong).toEqual({});
});

test('whatever stands alone and can be pressed is 44 px high and wide under a finger', async () => {
  const small = await survey(
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    (tab) =>
      tab.evaluate(() => {
        const least = 44;
        /** A link in a sentence is as high as its line. */
        const isInText = (element: Element): boolean => {
          if (getComputedStyle(element).display !== 'inline') return false;
          const block = element.parentElement!.closest('p, li, td, th, dd, figcaption, div')!;
          const length = (of: Element): number => of.textContent.replace(/\s/g, '').length;
          return length(block) > length(element) + 2;
        };
        /** Whether a press that far from the middle still counts. */
        const reaches = (element: Element, dx: number, dy: number): boolean => {
          const target = element.closest('label') ?? element;
          const box = target.getBoundingClientRect();
          const x = box.left + box.width / 2 + dx;
          const y = box.top + box.height / 2 + dy;
          const hit = document.elementFromPoint(x, y);
          return hit !== null && target.contains(hit);
        };
        const pressed = 'a[href], button, summary, input:not([type="hidden"]), select';
        return [...document.querySelectorAll(pressed)]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !element.closest('svg, .visually-hidden, .skip, [tabindex="-1"]') &&
              !isInText(element),
          )
          .filter((element) => {
            const box = (element.closest('label') ?? element).getBoundingClientRect();
            if (box.width >= least - 0.5 && box.height >= least - 0.5) return false;
            element.scrollIntoView({ block: 'center' });
            const half = least / 2 - 1;
            return !(
              (box.height >= least || (reaches(element, 0, half) && reaches(element, 0, -half))) &&
              (box.width >= least || (reaches(element, half, 0) && reaches(element, -half, 0)))
            );
          })
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return `${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`;
          })
          .slice(0, 5);
      }),
  );
  expect(small).toEqual({});
});

test('every page has its text without script', async () => {
  const empty = await survey({ javaScriptEnabled: false }, async (tab) => {
    const text = await tab.locator('main').innerText();
    return text.trim().length < 20 ? [text] : [];
  });
  expect(empty).toEqual({});
});
