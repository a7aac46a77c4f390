/** What the reader does on the figures page, step by step in the history of the browser. */
import { expect, test } from 'vitest';
import { loaded, rowsOf, visit } from './visit.ts';

test('Back takes a filter off that was set before the explorer was there', async () => {
  await visit('', async (page) => {
    await page.locator('header').getByRole('link', { name: '数字' }).click();
    await page.waitForURL('**/figures/');
    const all = await rowsOf(page);
    await page.check('[data-dimension="role"] [value="target"]');
    await expect.poll(() => page.url()).toContain('?role=target');
    await expect.poll(() => rowsOf(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => rowsOf(page)).toBe(all);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/figures/');
    expect(await page.isChecked('[data-dimension="role"] [value="target"]')).toBe(false);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('a filter that was set before the explorer was there is added to those of the address', async () => {
  await visit('', async (page) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/explorer/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('figures/?role=target', page.url()).href);
    await page.check('[data-dimension="year"] [value="2023"]');
    release();
    await expect.poll(() => new URL(page.url()).search).toBe('?role=target&year=2023');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?role=target');
  });
});

test('a word is one step of the history, however many keys it takes', async () => {
  await visit('figures/?role=target', async (page) => {
    const search = (): string => decodeURIComponent(new URL(page.url()).search);
    await loaded(page);
    await page.check('[data-dimension="year"] [value="2023"]');
    await expect.poll(search).toBe('?role=target&year=2023');
    await page.focus('#fx-q');
    for (const typed of ['建', '建设']) {
      await page.keyboard.insertText(typed.at(-1) ?? '');
      await expect.poll(search).toContain(`q=${typed}`);
    }
    await page.keyboard.press('Enter');
    await page.fill('#fx-q', '就业');
    await expect.poll(search).toContain('q=就业');
    for (const words of ['建设', '']) {
      await page.goBack();
      await expect.poll(() => page.inputValue('#fx-q')).toBe(words);
      expect(new URL(page.url()).searchParams.get('q') ?? '').toBe(words);
      expect(await page.isChecked('[data-dimension="year"] [value="2023"]')).toBe(true);
    }
    await page.goBack();
    await expect.poll(search).toBe('?role=target');
  });
});

test('a word typed before the explorer was there is a step as well', async () => {
  await visit('figures/', async (page) => {
    const all = await rowsOf(page);
    await page.fill('#fx-q', '就业');
    await expect.poll(() => page.url()).toContain('?q=');
    await expect.poll(() => rowsOf(page)).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => rowsOf(page)).toBe(all);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/figures/');
    expect(await page.inputValue('#fx-q')).toBe('');
  });
});
