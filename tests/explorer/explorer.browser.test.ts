import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loaded, rowsOf, visit } from './visit.ts';

const { address } = inject('site');
const phone = { viewport: { width: 360, height: 780 } };

const numberOf = async (page: Page, selector: string): Promise<number> =>
  Number((await page.locator(selector).innerText()).replace(/\D/g, ''));

const published = (): { role: string }[] =>
  JSON.parse(readFileSync(`${inject('site').dir}/data/figures.json`, 'utf8')) as { role: string }[];

describe('the figures page', () => {
  test('shows rows and counts before any script of its own is loaded', async () => {
    await visit('figures/', async (page) => {
      const all = await rowsOf(page);
      expect(all).toBeGreaterThan(400);
      expect(await numberOf(page, '#fx-total')).toBe(all);
      expect(await page.locator('#fx-rows [role="row"]').count()).toBeGreaterThan(10);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(asked.filter((name) => /data\/explorer|explorer\..*\.js/.test(name))).toEqual([]);
    });
  });

  test('a filter, a word and an order stand in the address, and the address brings them back', async () => {
    await visit('figures/', async (page) => {
      const targets = await numberOf(
        page,
        '[data-dimension="role"] label:has([value="target"]) .fx-count',
      );
      await page.check('[data-dimension="role"] [value="target"]');
      await expect.poll(() => rowsOf(page)).toBe(targets);
      await page.selectOption('#fx-sort', '-value');
      await page.fill('#fx-q', '亿元');
      await expect.poll(() => page.url()).toContain('q=');
      await expect.poll(() => rowsOf(page)).toBeLessThan(targets);
      await loaded(page);
      const first = await page.locator('[data-index="0"] .fx-number').innerText();
      const found = await rowsOf(page);
      const url = new URL(page.url());
      expect(url.searchParams.get('role')).toBe('target');
      expect(url.searchParams.get('sort')).toBe('-value');
      await visit(`figures/${url.search}`, async (again) => {
        await expect.poll(() => rowsOf(again)).toBe(found);
        expect(await again.locator('[data-index="0"] .fx-number').innerText()).toBe(first);
        expect(await again.isChecked('[data-dimension="role"] [value="target"]')).toBe(true);
      });
      await page.goBack();
      await expect.poll(() => rowsOf(page)).toBe(targets);
      expect(await page.inputValue('#fx-q')).toBe('');
    });
  });

  test('Traditional characters find what Simplified ones do, and are marked in the sentences', async () => {
    const told = async (words: string): Promise<[rows: number, marks: string[]]> => {
      let found: [number, string[]] = [0, []];
      await visit(`figures/?q=${encodeURIComponent(words)}`, async (page) => {
        await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
        await expect
          .poll(() => page.locator('[data-index="0"] .fx-word').count())
          .toBeGreaterThan(0);
        await loaded(page);
        found = [await rowsOf(page), await page.locator('.fx-word').allInnerTexts()];
      });
      return found;
    };
    expect(await told('城鎮')).toEqual(await told('城镇'));
  });

  test('a count says what its choice finds', async () => {
    await visit('figures/?role=outcome', async (page) => {
      await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
      const label = page.locator('[data-dimension="measure"] label').first();
      await page.locator('[data-dimension="measure"] summary').click();
      await loaded(page);
      const promised = Number(await label.locator('.fx-count').innerText());
      await label.click();
      await expect.poll(() => rowsOf(page)).toBe(promised);
      await page.locator('#fx-chips button').first().click();
      await expect.poll(() => rowsOf(page)).toBeGreaterThan(promised);
    });
  });

  test('a row marks its figure in the sentence and leads to its place in the report', async () => {
    await visit('figures/?unit=%25', async (page) => {
      await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
      const row = page.locator('[data-index="2"]');
      await expect.poll(() => row.locator('.fx-hit').count()).toBe(1);
      const hit = await row.locator('.fx-hit').innerText();
      expect(await row.locator('.fx-number').innerText()).toContain(hit);
      const link = (await row.locator('a').getAttribute('href')) ?? '';
      await page.goto(new URL(link, address).href);
      const id = new URL(page.url()).hash.slice(1);
      expect(id).toMatch(/^f\d+$/);
      expect(await page.locator(`[id="${id}"]`).innerText()).toContain(hit);
    });
  });

  test('the selection is saved as the same rows that are published', async () => {
    await visit('figures/?role=outcome', async (page) => {
      await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
      const [json] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-format="JSON"]'),
      ]);
      const saved: unknown = JSON.parse(readFileSync(await json.path(), 'utf8'));
      expect(saved).toEqual(published().filter(({ role }) => role === 'outcome'));
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-format="CSV"]'),
      ]);
      expect(csv.suggestedFilename()).toBe('figures.csv');
      const lines = readFileSync(await csv.path(), 'utf8')
        .trimEnd()
        .split('\r\n');
      expect(lines[0]).toBe(`\ufeff${Object.keys(published()[0] ?? {}).join(',')}`);
      expect(lines[1]).toMatch(new RegExp(`,${address}reports/[^,]+#f\\d+$`));
      expect(lines).toHaveLength(await rowsOf(page).then((rows) => rows + 1));
    });
  });

  test('what is saved is the whole of it, though it is asked for before it is loaded', async () => {
    await visit('figures/', async (page) => {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      let chunks = 0;
      await page.route(/\/explorer\/.*\.json\?v=/, async (route) => {
        chunks += 1;
        if (chunks > 1) await held;
        await route.continue();
      });
      await page.goto(new URL('figures/?role=outcome', address).href);
      await expect.poll(() => chunks).toBeGreaterThan(1);
      await page.locator('[data-format="JSON"]').focus();
      const [json] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-format="JSON"]').then(() => release()),
      ]);
      const saved: unknown = JSON.parse(readFileSync(await json.path(), 'utf8'));
      expect(saved).toEqual(published().filter(({ role }) => role === 'outcome'));
    });
  });

  test('a part of the selection is not saved as if it were the whole', async () => {
    await visit('figures/', async (page) => {
      let isBroken = true;
      let chunks = 0;
      await page.route(/\/explorer\/.*\.json\?v=/, async (route) => {
        chunks += 1;
        if (chunks > 1 && isBroken) await route.fulfill({ body: '[', status: 200 });
        else await route.continue();
      });
      const saved: Download[] = [];
      page.on('download', (file) => saved.push(file));
      await page.goto(new URL('figures/?role=outcome', address).href);
      await expect.poll(() => page.locator('#fx-note button').count()).toBe(1);
      const before = chunks;
      await page.click('[data-format="CSV"]');
      await expect.poll(() => chunks).toBeGreaterThan(before);
      await expect.poll(() => page.locator('#fx-note button').count()).toBe(1);
      isBroken = false;
      await page.click('#fx-note button');
      await expect.poll(() => saved.length).toBe(1);
      const lines = readFileSync((await saved[0]?.path()) ?? '', 'utf8')
        .trimEnd()
        .split('\n');
      const outcomes = published().filter(({ role }) => role === 'outcome');
      expect(lines).toHaveLength(outcomes.length + 1);
    });
  });

  test('keys move from row to row and open the whole sentence', async () => {
    await visit('figures/', async (page) => {
      await page.locator('[data-index="0"] a').focus();
      await expect.poll(() => page.locator('.fx-rows.is-live').count()).toBe(1);
      await loaded(page);
      const focused = (): Promise<string | undefined> =>
        page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset['index'],
        );
      await page.locator('[data-index="0"] a').focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('1');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('[data-index="1"] .fx-detail blockquote').count()).toBe(1);
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('.fx-detail').count()).toBe(0);
      await page.keyboard.press('End');
      expect(Number(await focused())).toBe((await rowsOf(page)) - 1);
      expect(await page.locator('#fx-rows a[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('Home');
      expect(await focused()).toBe('0');
    });
  });

  test('a button pressed before the explorer is there is answered', async () => {
    await visit('figures/', async (page) => {
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-index="1"] .fx-more button')?.focus(),
      );
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[data-index="1"] .fx-more button')?.click(),
      );
      await expect.poll(() => page.locator('[data-index="1"] .fx-detail').count()).toBe(1);
    });
  });

  test('on a phone rows are cards, filters a sheet, and nothing is wider than the screen', async () => {
    await visit(
      'figures/',
      async (page) => {
        expect(await page.locator('#fx-filters').isVisible()).toBe(false);
        await page.click('#fx-open');
        await page.locator('[data-dimension="role"] [value="target"]').check();
        await page.click('.fx-close');
        await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
        const widths = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
        const [number, said] = await Promise.all(
          ['.fx-number', '.fx-said'].map((cell) =>
            page.locator(`[data-index="0"] ${cell}`).boundingBox(),
          ),
        );
        expect(said?.y).toBeGreaterThan(number?.y ?? Infinity);
      },
      phone,
    );
  });

  test('what is ticked and sent before the page is at work is in its address', async () => {
    await visit(
      'figures/',
      async (page) => {
        const held: (() => void)[] = [];
        let isHeld = true;
        await page.route(/\/_assets\/.*\.js$/, async (route) => {
          if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
          await route.continue();
        });
        await page.reload({ waitUntil: 'commit' });
        await page.click('#fx-open');
        await page.locator('[data-dimension="role"] [value="target"]').check();
        isHeld = false;
        await page.locator('.fx-close').click({ noWaitAfter: true });
        for (const go of held) go();
        await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
        expect(new URL(page.url()).searchParams.getAll('role')).toEqual(['target']);
      },
      phone,
    );
  });

  test('nothing moves while it loads and starts', async () => {
    await visit('figures/?role=target', async (page) => {
      await expect.poll(() => page.locator('#fx-chips li').count()).toBe(1);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
              );
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shift).toBeLessThan(0.02);
    });
  });

  test('without script every report has its plain table', async () => {
    await visit(
      'figures/',
      async (page) => {
        expect(await page.locator('#explorer').isVisible()).toBe(false);
        const row = page.locator('.fx-reports tbody tr').first();
        const figures = Number(await row.locator('td').first().innerText());
        await row.locator('a').click();
        expect(await page.locator('.fx-plain-table td:first-child a').count()).toBe(figures);
      },
      { javaScriptEnabled: false },
    );
  });
});
