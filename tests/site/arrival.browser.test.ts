/** What a reader sees who comes by the address of a figure, of today or of before. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { assemble } from '../../src/archive/archive.ts';
import { filesBelow } from '../../src/publish/files.ts';
import type { FigureRow, SectionRow } from '../../src/schemas/opendata.ts';
import { launchBrowser } from '../support/browser.ts';
import { keepOldAddresses } from '../support/old-addresses.ts';

const { dir, address } = inject('site');
const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(dir, file), 'utf8')) as T;
const figures = read<FigureRow[]>('data/figures.json');
const sections = read<SectionRow[]>('data/sections.json');
const section = sections.find(({ url }) => url === '/reports/chengdu-2023/plan-1/')!;
const own = figures.filter((row) => row.section === section.id);
const [near, far] = [own[1]!, own.at(-3)!];

/** A copy of a section on which `far` was f1 before, and the number of `far` named `near`. */
const copy = mkdtempSync(path.join(tmpdir(), 'arrival-'));
let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  for (const part of [section.url, '_assets', 'places', 'f', 'moved.js'])
    cpSync(path.join(dir, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => !/\.(?:br|gz)$/.test(file),
    });
  const [a, b] = ['aaaaaa-bbbbbb-', 'cccccc-dddddd-'];
  keepOldAddresses(
    { files: filesBelow(copy), base: '', origin: 'https://example.org' },
    {
      ledger: new Map([
        [
          section.url,
          new Map([
            ['f1', a],
            [`f${near.start}`, b],
            [`f${far.start}`, `${a}<plan-1#f${near.start}`],
          ]),
        ],
      ]),
      aliases: [{ from: `${section.url}#f1`, to: far.url, why: 'moved' }],
      archive: assemble({ reports: [], sections: [], sources: [] }),
      present: new Map([
        [
          section.url,
          new Map([
            [`f${far.start}`, a],
            [`f${near.start}`, b],
          ]),
        ],
      ]),
    },
  );
  server = await serve(copy);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(copy, { recursive: true });
});

async function arrive<T>(
  url: string,
  [width, height]: readonly [number, number],
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await look(page);
  } finally {
    await context.close();
  }
}

const boxOf = async (of: Locator) => (await of.boundingBox())!;
const card = (page: Page) => page.locator('#figure-card:popover-open');

describe.each([
  [1440, 900],
  [1280, 720],
] as const)('at %i × %i', (width, height) => {
  test('the card stands beside the figure, with its sentence in sight', () =>
    arrive(address + far.url.slice(1), [width, height], async (page) => {
      await card(page).waitFor();
      const figure = page.locator(`[id="f${far.start}"]`);
      await expect
        .poll(async () => Math.abs((await boxOf(figure)).y - height * 0.3))
        .toBeLessThan(60);
      const [at, beside] = [await boxOf(figure), await boxOf(card(page))];
      expect(beside.y + beside.height).toBeLessThanOrEqual(height);
      const lines = await page.evaluate(`(() => {
        const figure = document.getElementById('f${far.start}');
        const texts = document.createTreeWalker(figure.closest('p'), NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        range.setStartBefore(figure);
        while (texts.nextNode()) {
          const stop = texts.currentNode.data.search(/[。！？]/);
          if (!(figure.compareDocumentPosition(texts.currentNode) & 4) || stop < 0) continue;
          if (figure.contains(texts.currentNode)) continue;
          range.setEnd(texts.currentNode, stop + 1);
          break;
        }
        const { top, bottom } = range.getBoundingClientRect();
        return [top, bottom];
      })()`);
      const [top, bottom] = lines as [number, number];
      expect(beside.y >= bottom || beside.y + beside.height <= top).toBe(true);
      expect(beside.y - bottom).toBeLessThan(80);
      expect(at.y).toBeGreaterThan(0);
    }));
});

test('the frame around the figure leaves the mark behind it free', () =>
  arrive(address + far.url.slice(1), [1280, 720], async (page) => {
    await card(page).waitFor();
    const frame = await page.locator(`[id="f${far.start}"]`).evaluate((element) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(element);
      return parseFloat(outlineWidth) + parseFloat(outlineOffset);
    });
    expect(frame).toBeLessThanOrEqual(2);
  }));

describe('an address of before', () => {
  test('lights the figure where it stands now and opens its card', () =>
    arrive(server.address + section.url.slice(1) + '#f1', [1280, 720], async (page) => {
      await card(page).waitFor();
      const figure = page.locator(`[id="f${far.start}"]`);
      expect(await card(page).getAttribute('aria-label')).toBe(await figure.textContent());
      const shadow = await figure.evaluate((element) => getComputedStyle(element).boxShadow);
      expect(shadow).not.toBe('none');
      const { y } = await boxOf(figure);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(720);
    }));

  test('that names another figure now tells in sight what it named, by its number', () =>
    arrive(`${server.address}${section.url.slice(1)}#f${far.start}`, [1280, 720], async (page) => {
      const note = page.locator('.was:visible');
      await note.waitFor();
      expect(await note.count()).toBe(1);
      expect(await note.textContent()).toContain(`f${far.start}`);
      await card(page).waitFor();
      const { y, height } = await boxOf(note);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThan((await boxOf(page.locator(`[id="f${far.start}"]`))).y);
      expect(await note.locator('a').getAttribute('href')).toBe(near.url);
    }));

  test('that is not in question hides the note', () =>
    arrive(server.address + near.url.slice(1), [1280, 720], async (page) => {
      await card(page).waitFor();
      expect(await page.locator('.was:visible').count()).toBe(0);
    }));

  test('leads on from its short address', () =>
    arrive(`${server.address}f/${far.report}.f1`, [1280, 720], async (page) => {
      await page.waitForURL(server.address + far.url.slice(1));
    }));
});

test.each([`${far.report}.f999999`, 'no-such-report.f1'])(
  '/f/%s says that it names nothing',
  (id) =>
    arrive(`${address}f/${id}`, [360, 780], async (page) => {
      for (const lang of ['zh-CN', 'en'])
        await expect
          .poll(() => page.locator(`section[lang="${lang}"] [role="status"]`).textContent())
          .toContain(id);
      expect(new URL(page.url()).pathname).toBe(`/f/${id}`);
    }),
);
