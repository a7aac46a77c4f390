import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { SectionRow } from '../../src/schemas/opendata.ts';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;
let page: Page;
let sections: readonly SectionRow[];

beforeAll(async () => {
  browser = await launchBrowser();
  sections = (await (await fetch(`${site.address}data/sections.json`)).json()) as SectionRow[];
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

function sectionWith(text: string): SectionRow {
  const section = sections.find(({ paragraphs }) =>
    paragraphs.some((paragraph) => paragraph.text.includes(text)),
  );
  if (section === undefined) throw new Error(`no section holds ${text}`);
  return section;
}

async function arrive(section: SectionRow, query: string, fragment = ''): Promise<void> {
  await page.goto(
    `${site.address.slice(0, -1)}${section.url}?hl=${encodeURIComponent(query)}${fragment}`,
  );
  await page.waitForSelector('.hits-bar');
}

/** Texts marked by the highlight of that name. */
function marked(name: string): Promise<string[]> {
  return page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

describe('hits on arrival', () => {
  test('every hit of the page is marked, inside longer words too', async () => {
    const section = sectionWith('城中村');
    await arrive(section, '中村');
    const texts = [section.heading ?? '', ...section.paragraphs.map(({ text }) => text)];
    const count = texts.reduce((sum, text) => sum + text.split('中村').length - 1, 0);
    expect(await marked('hit')).toEqual(Array.from({ length: count }, () => '中村'));
  });

  test('a hit across a figure and the text around it is marked whole', async () => {
    await arrive(sectionWith('改造城中村2448户、棚户区'), '城中村2448户、棚');
    expect(await marked('hit')).toEqual(['城中村2448户、棚']);
  });

  test('the hit of the paragraph in the address comes first, next and previous go round', async () => {
    const section = sectionWith('城中村');
    const second = section.paragraphs.findIndex(({ text }) => text.includes('项目'));
    await arrive(section, '项目', `#p${second + 1}`);
    const count = page.locator('.hits-bar [role=status]');
    const before = await count.textContent();
    await page.locator('.hits-bar button').nth(1).click();
    expect(await count.textContent()).not.toBe(before);
    await page.locator('.hits-bar button').nth(0).click();
    expect(await count.textContent()).toBe(before);
    expect(await marked('hit-current')).toEqual(['项目']);
  });

  test('the marks and their place in the address can be removed', async () => {
    await arrive(sectionWith('城中村'), '城中村', '#p1');
    await page.locator('.hits-bar button').last().click();
    expect(await marked('hit')).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#p1');
  });

  test('where the browser cannot highlight, hits are wrapped in marks', async () => {
    await page.addInitScript(() => {
      delete (CSS as unknown as { highlights?: unknown }).highlights;
      Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
      Reflect.deleteProperty(CSS, 'highlights');
      Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights');
    });
    await arrive(sectionWith('改造城中村2448户、棚户区'), '城中村2448户、棚');
    expect((await page.locator('main mark').allTextContents()).join('')).toBe('城中村2448户、棚');
    await page.locator('.hits-bar button').last().click();
    expect(await page.locator('main mark').count()).toBe(0);
  });

  test('a query that is not on the page is said to be absent', async () => {
    await arrive(sectionWith('城中村'), '廉政');
    expect(await page.locator('.hits-bar').textContent()).toContain('廉政');
  });

  test.each([320, 360, 800])(
    'at %d px the bar stands above the way through the sections',
    async (width) => {
      await page.setViewportSize({ width, height: 780 });
      await arrive(sectionWith('城中村'), '项目', '#p1');
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
      for (const top of [0, 400, 1e6]) {
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        const [hits, way] = [await box('.hits-bar'), await box('.reading-bar')];
        expect(hits.y + hits.height).toBeLessThanOrEqual(way.y);
        expect(hits.x).toBeGreaterThanOrEqual(0);
        expect(hits.x + hits.width).toBeLessThanOrEqual(width);
      }
    },
  );

  test('what the keyboard reaches is not under the bars', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 780 });
    await arrive(sectionWith('城中村'), '项目');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const links = page.locator('main .prose a');
    for (let at = 0; at < Math.min(12, await links.count()); at += 1) {
      await links.nth(at).focus();
      const [link, bar] = [
        await links.nth(at).boundingBox(),
        await page.locator('.hits-bar').boundingBox(),
      ];
      expect(link!.y + link!.height).toBeLessThanOrEqual(bar!.y);
    }
  });

  test('on a wide page the bar stands alone in the corner', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await arrive(sectionWith('城中村'), '项目');
    const box = (await page.locator('.hits-bar').boundingBox())!;
    expect(box.y + box.height).toBeGreaterThan(860);
    expect(await page.locator('.reading-bar button[popovertarget]').isVisible()).toBe(false);
  });
});
