import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
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
const figure = figures[Math.floor(figures.length / 2)]!;
const section = sections.find(({ id }) => id === figure.section)!;
const paragraph = section.paragraphs.find(({ id }) => id === figure.paragraph)!;
const at = (url: string): string => address + url.slice(1);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.context().close());

/** Opens a page and its citation box, which gets its script then. */
async function openBox(url: string): Promise<void> {
  await page.goto(url);
  await page.locator('#cite > summary').click();
  await expect.poll(() => format('gbt7714')).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
}

const format = (id: string): Promise<string | null> =>
  page.locator(`[data-format="${id}"] pre`).textContent();

describe('the citation box', () => {
  test('cites the figure that the address names, with sentence and frame', async () => {
    await openBox(at(figure.url));
    await expect.poll(() => format('gbt7714')).toContain(`“${figure.text}”`);
    expect(await format('bibtex')).toContain(`{${figure.id},`);
    const card = (await format('html')) ?? '';
    const quote = /<p>(.*)<\/p>/.exec(card)?.[1] ?? '';
    expect(paragraph.text).toContain(quote);
    expect(quote).toContain(figure.text);
    expect(card).not.toMatch(/<script|style=/);
    expect(await page.locator('[data-cite-frame] pre').textContent()).toContain(`#${figure.id}@`);
  });

  test('follows the reader to a paragraph and dates the access by the reader’s clock', async () => {
    await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
    await openBox(at(section.url));
    await page.evaluate("location.hash = '#p1'");
    await expect.poll(() => format('gbt7714')).toContain('第1段');
    expect(await format('gbt7714')).toContain('[2031-02-03]');
  });

  test('offers the files of what it cites', async () => {
    await openBox(at(figure.url));
    const link = page.locator('[data-format="ris"] a');
    await expect.poll(() => link.getAttribute('download')).toBe(`${figure.id}.ris`);
    const file = await fetch((await link.getAttribute('href')) ?? '');
    expect(file.headers.get('content-type')).toBe(
      'application/x-research-info-systems;charset=utf-8',
    );
    expect(await file.text()).toBe(await format('ris'));
  });
});

describe('copied links', () => {
  /** Presses a control that copies, and reads what was copied. */
  async function copied(address: string, selector: string): Promise<string> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at(address));
    const control = page.locator(selector).first();
    await control.evaluate((element) => {
      const around = element.closest('details');
      if (around) around.open = true;
    });
    await expect
      .poll(async () => {
        await control.click();
        return page.locator('#announce').textContent();
      })
      .toMatch(/已复制/);
    return page.evaluate('navigator.clipboard.readText()');
  }
  const { url: indicator } = read<{ url: string; verdicts: unknown[] }[]>(
    'data/comparisons.json',
  ).find(({ verdicts }) => verdicts.length > 0)!;

  test.each([
    ['a paragraph', section.url, '.permalink', /#p\d+$/],
    ['a chart', indicator, '.chart-link', /#history-[a-z0-9-]+$/],
    ['a comparison', indicator, '.verdict-link', /#verdict-[a-z0-9-]+-f\d+$/],
    [
      'a comparison of two years',
      '/compare/2023-2024/',
      '.verdict-link',
      /#verdict-[a-z0-9-]+-f\d+$/,
    ],
    ['a search', '/search/?q=发展', '.search-share button', /\/search\/\?q=/],
  ])('%s: the address leads back to it', async (_, address, selector, form) => {
    const link = await copied(address, selector);
    expect(link).toMatch(form);
    await page.goto('about:blank');
    await page.goto(link);
    const { hash } = new URL(link);
    if (hash === '') await page.locator('.search-body mark').first().waitFor();
    else expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
  });
});

describe('short addresses', () => {
  test.each(['f/', 'f/#'])('/%s<id> leads to the figure', async (start) => {
    await page.goto(`${address}${start}${figure.id}`);
    await page.waitForURL(at(figure.url));
  });

  test('lead there from the page for what is missing too', async () => {
    const [body, id] = [readFileSync(path.join(dir, '404.html'), 'utf8'), figure.id];
    await page.route(`**/f/${id}`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body }),
    );
    await page.goto(`${address}f/${id}`);
    await page.waitForURL(at(figure.url));
  });
});

describe('a report that was renamed', () => {
  /** Serves two pages of the site with a report moved from an old id, with or without script. */
  async function follow(address: string, javaScriptEnabled: boolean): Promise<string> {
    const moved = mkdtempSync(path.join(tmpdir(), 'moved-'));
    cpSync(path.join(dir, section.url), path.join(moved, section.url), { recursive: true });
    cpSync(path.join(dir, 'moved.js'), path.join(moved, 'moved.js'));
    const [, , report = ''] = section.url.split('/');
    const old = section.url.replace(report, 'an-old-name');
    keepOldAddresses(
      { files: filesBelow(moved), base: '', origin: 'https://example.org' },
      {
        ledger: new Map([[old, new Map(figures.map(({ start }) => [`f${start}`, null]))]]),
        aliases: [{ from: '/reports/an-old-name/', to: `/reports/${report}/`, why: 'renamed' }],
        archive: assemble({ reports: [], sections: [], sources: [] }),
      },
    );
    const server = await serve(moved);
    const context = await browser.newContext({ javaScriptEnabled });
    try {
      const visit = await context.newPage();
      await visit.goto(server.address + old.slice(1) + address);
      await visit.waitForURL((url) => url.pathname === section.url);
      return new URL(visit.url()).hash;
    } finally {
      await context.close();
      await server.close();
      rmSync(moved, { recursive: true });
    }
  }

  test('leads an old link on to its figure', async () => {
    expect(await follow(`#f${figure.start}`, true)).toBe(`#f${figure.start}`);
  });

  test('leads to the section without script', async () => {
    expect(await follow('', false)).toBe('');
  });
});

describe('the frame of one figure', () => {
  test('shows number, sentence and source, and says when the data have changed', async () => {
    await page.goto(`${address}embed/figure/#${figure.id}@000000000000`);
    const mark = page.locator('mark');
    await mark.waitFor();
    expect((await mark.textContent())?.replace(/\s/g, '')).toBe(figure.text.replace(/\s/g, ''));
    expect(paragraph.text).toContain(await page.locator('blockquote').textContent());
    expect(await page.locator('figcaption a').getAttribute('href')).toBe(figure.url);
    expect(await page.locator('[data-embed-changed]').textContent()).toContain('000000000000');
  });

  test('says nothing of changes while the version is the same', async () => {
    const { version } = read<{ version: string }>(
      `${figure.url.split('#')[0]!.slice(1)}index.json`,
    );
    await page.goto(`${address}embed/figure/#${figure.id}@${version}`);
    await page.locator('mark').waitFor();
    expect(await page.locator('[data-embed-changed]').textContent()).toBe('');
  });
});

describe('without a network', () => {
  /** A server that can go away, and a page of its own that it has shown. */
  async function readAndLeave(): Promise<string> {
    const server = await serve(dir);
    const url = server.address + section.url.slice(1);
    await page.goto(url);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await expect
      .poll(() =>
        page.evaluate(`caches.match('${section.url}').then((kept) => kept !== undefined)`),
      )
      .toBe(true);
    await server.close();
    return url;
  }

  test('a page that was read still opens, another says why not', async () => {
    const url = await readAndLeave();
    await page.goto(url);
    expect(await page.locator('.prose p').first().textContent()).not.toBe('');
    const other = sections.find(({ id }) => id !== section.id)!;
    await page.goto(new URL(other.url, url).href);
    expect(await page.title()).toContain('没有网络');
  });

  test('nothing is kept once the reader has said no', async () => {
    await page.goto(`${address}data/`);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.locator('[data-offline]').uncheck();
    await expect.poll(() => page.evaluate('caches.keys().then((keys) => keys.length)')).toBe(0);
    await page.reload();
    expect(
      await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
    ).toBe(0);
    await page.reload();
    expect(await page.locator('[data-offline]').isChecked()).toBe(false);
  });

  test('a new data version throws away what an older one kept', async () => {
    await page.goto(address);
    await page.evaluate("caches.open('youju-000000000000').then((cache) => cache.add('/about/'))");
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await page.evaluate(
      'navigator.serviceWorker.getRegistration().then((one) => one.unregister())',
    );
    await page.reload();
    await expect.poll(() => page.evaluate("caches.has('youju-000000000000')")).toBe(false);
  });
});
