import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1200, height: 850 } });
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const go = (path: string): Promise<unknown> => page.goto(site.address + path);
const found = (): Promise<unknown> => page.waitForSelector('.found-section');
/** Types a query where the cursor is and waits for its results: those of its first letters come before. */
const ask = async (query: string): Promise<void> => {
  await page.keyboard.type(query);
  await page.waitForFunction((words) => {
    const marks = [...document.querySelectorAll('.found mark')];
    return marks.length > 0 && marks.every(({ textContent }) => textContent === words);
  }, query);
};
const isOpen = (): Promise<boolean> => page.locator('.search-dialog').isVisible();

describe('the dialog', () => {
  test('nothing of the search is loaded until it is hovered or opened', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.address, { waitUntil: 'networkidle' });
    const isSearch = (path: string): boolean => /search\.js|search-data|dialog/u.test(path);
    expect(asked.filter(isSearch)).toEqual([]);
    // asked first: the answer may be there before the pointer has come to rest
    const loaded = page.waitForResponse((response) => response.url().endsWith('/head.bin'));
    await page.hover('[data-search-open]');
    await loaded;
    expect(asked.filter(isSearch)).not.toEqual([]);
  });

  test.each(['/', 'Control+k', 'Meta+k'])(
    '%s opens it with the cursor in its field',
    async (key) => {
      await go('reports/');
      await page.keyboard.press(key);
      await page.waitForSelector('.search-dialog[open] input:focus');
    },
  );

  test('the link in the header opens it, and with Ctrl goes to the page', async () => {
    await go('reports/');
    await page.click('[data-search-open]');
    await page.waitForSelector('.search-dialog[open] input:focus');
  });

  test('a slash typed into a field is a slash', async () => {
    await page.goto(site.address);
    await page.fill('#q', '');
    await page.focus('#q');
    await page.keyboard.type('21万吨/日');
    expect(await page.inputValue('#q')).toBe('21万吨/日');
    expect(await isOpen()).toBe(false);
  });

  test('results come as one types, the hit marked in its sentence', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await ask('城中村');
    await page.waitForFunction(() =>
      /处|occurrence/u.test(
        document.querySelector('.search-dialog [role=status]')?.textContent ?? '',
      ),
    );
  });

  test('arrow keys move through the results, Enter opens one, Escape closes', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await ask('棚户区');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('a[data-result]:focus');
    const first = await focused.getAttribute('href');
    await page.keyboard.press('ArrowDown');
    expect(await focused.getAttribute('href')).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('.search-dialog input:focus');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog input:focus');
    expect(await page.inputValue('.search-dialog [type=search]')).toBe('棚户区');
    await page.locator('.found-paragraph').first().press('Enter');
    await page.waitForURL(/\/reports\/.*\?hl=.*$/u);
  });

  test('results that come while one of the last has the focus give the cursor back', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await ask('棚户区');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('a[data-result]:focus');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.search-dialog input')!;
      input.value = '城中村';
      input.dispatchEvent(new InputEvent('input'));
    });
    await page.waitForSelector('.search-dialog input:focus');
    expect(await page.locator('.found mark').first().textContent()).toBe('城中村');
  });

  test('a slash opens it again at once when Escape has closed it', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open] input:focus');
    // within one frame: the browser has not yet taken the focus from what is hidden
    await page.evaluate(() => {
      for (const key of ['Escape', '/']) {
        const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(pressed);
      }
    });
    await page.waitForSelector('.search-dialog[open] input:focus');
  });

  test('half an IME composition asks nothing', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    const session = await context.newCDPSession(page);
    const compose = (text: string): Promise<unknown> =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('cheng');
    await compose("cheng'zhong'cun");
    await page.waitForTimeout(400);
    expect(await page.locator('.found-section, .found-nothing').count()).toBe(0);
    await session.send('Input.insertText', { text: '城中村' });
    await found();
    expect(await page.inputValue('.search-dialog [type=search]')).toBe('城中村');
  });

  test('a sentence pasted with its line breaks is one part', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '改造城中\r\n  村2448户');
      const input = document.querySelector('.search-dialog input');
      input?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
    });
    await found();
    expect(await page.inputValue('.search-dialog [type=search]')).toBe('改造城中村2448户');
    expect(await page.locator('.found mark').first().textContent()).toBe('改造城中村2448户');
  });

  test('has no accessibility violation', async () => {
    await go('reports/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await ask('充电桩');
    const { violations } = await new AxeBuilder({ page }).include('.search-dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('on a phone with the keyboard up, field and results are in sight', async () => {
    await page.setViewportSize({ width: 360, height: 330 });
    await go('en/reports/');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.search-dialog[open]');
    await ask('城中村');
    const field = await page.locator('.search-dialog [type=search]').boundingBox();
    expect(field?.y).toBeGreaterThanOrEqual(0);
    const body = await page.locator('.search-dialog .search-body').boundingBox();
    expect(body?.height).toBeGreaterThan(150);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await page.locator('.found-paragraph').first().scrollIntoViewIfNeeded();
    expect(await page.locator('.found-paragraph').first().isVisible()).toBe(true);
  });
});

describe('the search page', () => {
  test('shows the search of its address, filters included', async () => {
    await go('search/?q=城中村&year=2023');
    await found();
    expect(await page.locator('.found-section').count()).toBe(1);
    expect(await page.locator('.found-year').allTextContents()).toEqual(['2023']);
  });

  test('a filter goes into the address and keeps the focus', async () => {
    await go('search/?q=城中村');
    await found();
    await page.getByRole('checkbox', { name: /2024/u }).last().focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/year=2024|report=/u);
    await found();
    expect(await page.locator(':focus').getAttribute('type')).toBe('checkbox');
  });

  test('a bar of the years is a switch', async () => {
    await go('search/?q=城中村');
    await found();
    const bars = await page.locator('.found-years button').evaluateAll((all) =>
      all.map((bar) => {
        const count = getComputedStyle(bar.querySelector('.found-bar')!, '::before').content;
        return [/\d+处$/u.exec(bar.ariaLabel ?? '')?.[0], JSON.parse(count) as string];
      }),
    );
    for (const [named, shown] of bars) expect(shown).toBe(named);
    await page.locator('.found-years button').first().click();
    await page.waitForSelector('.found-years [aria-pressed=true]');
    expect(await page.locator('.found-report').count()).toBe(1);
  });

  test('an indicator that is named shows its card above the passages', async () => {
    await go('search/?q=充电桩');
    await found();
    expect(await page.locator('.found-card').first().textContent()).toMatch(/充电桩/u);
    expect(await page.locator('.found-card .role-target').count()).toBeGreaterThan(0);
  });

  test('a bare number shows its figures', async () => {
    await go('search/?q=2448');
    await found();
    expect(await page.locator('.found-figures b').allTextContents()).toEqual(['2448户']);
  });

  test('what occurs nowhere is said, and the nearest words are offered and work', async () => {
    await go('search/?q=充电桩补贴政策');
    await page.waitForSelector('.found-nothing');
    expect(await page.locator('.found-section').count()).toBe(0);
    await page.locator('.found-nothing .word-button').first().click();
    await found();
    expect(await page.inputValue('#search-page [type=search]')).toBe('充电桩');
  });

  test('a search in Latin letters that finds nothing says what the texts are written in', async () => {
    await go('en/search/?q=healthcare');
    const nothing = page.locator('.found-nothing');
    await nothing.getByText('written in Chinese').waitFor();
    expect(await nothing.getByRole('link', { name: 'English names' }).getAttribute('href')).toBe(
      '/en/indicators/',
    );
    await nothing.locator('.word-button').first().click();
    await found();
    await go('search/?q=充电桩补贴政策');
    await page.waitForSelector('.found-nothing');
    expect(await page.locator('.found-nothing').textContent()).not.toContain('中文');
  });

  test('an English card says quantities in English, with the printed words beside', async () => {
    await go('en/search/?q=school places');
    const target = page.locator('.found-figure.role-target').first();
    await target.waitFor();
    expect(await target.textContent()).toContain('Target 80,000');
    expect(await target.locator('[title]').getAttribute('title')).toBe('8万个');
  });

  test('markup in a query stays text', async () => {
    await go(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.waitForSelector('.found-nothing');
    expect(await page.locator('.search-body img').count()).toBe(0);
    expect(await page.locator('.found-nothing').textContent()).toContain('<img src=x');
  });

  test('recent searches stay on the machine and can be cleared', async () => {
    await go('search/?q=棚户区');
    await found();
    await page.locator('#search-page [type=search]').press('Enter');
    await go('search/');
    await page.getByRole('button', { name: '棚户区' }).click();
    await found();
    await go('search/');
    await page.getByRole('button', { name: '清除' }).click();
    expect(await page.evaluate(() => localStorage.getItem('youju-recent'))).toBeNull();
  });

  test('English interface leads to English pages', async () => {
    await go('en/search/?q=城中村');
    await found();
    expect(await page.locator('.found-paragraph').first().getAttribute('href')).toMatch(
      /^\/en\/reports\//u,
    );
  });

  test('without script it says so and lists the ways in', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}search/?q=城中村`);
    expect(await still.locator('main').innerText()).toContain('词语索引');
    expect(await still.locator('main input').isVisible()).toBe(false);
    expect(await still.locator('main a[href$="/terms/"]').count()).toBeGreaterThan(0);
    await plain.close();
  });

  test('has no accessibility violation', async () => {
    await go('search/?q=企业');
    await found();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
