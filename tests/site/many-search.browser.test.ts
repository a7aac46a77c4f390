/** The search of an archive of several governments: those that a query names. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from '../support/many-tabs.ts';

async function found(page: string, width?: number): Promise<Page> {
  const tab = await open(page, width);
  await tab.locator('.found-card, .found-section, .found-nothing').first().waitFor();
  return tab;
}

test.each([
  ['/search/?q=成都', '成都市', '/issuers/chengdu/'],
  ['/search/?q=chengdu', '成都市', '/issuers/chengdu/'],
  ['/en/search/?q=chengdu', 'Chengdu', '/en/issuers/chengdu/'],
  ['/en/search/?q=Wuhou District', 'Wuhou District, Chengdu', '/en/issuers/chengdu-wuhouqu/'],
  ['/search/?q=浙江', '浙江省', '/issuers/zhejiang/'],
])('%s leads to the page of %s first', async (page, name, url) => {
  const tab = await found(page);
  const first = tab.locator('a[data-result]').first();
  expect(await first.textContent()).toBe(name);
  expect(await first.getAttribute('href')).toBe(url);
  await tab.context().close();
});

test('a government leads to its reports of all years', async () => {
  const tab = await found('/search/?q=成都');
  const card = tab.locator('.found-card').first();
  const years = await card.locator('a[href^="/reports/chengdu-"]').allTextContents();
  expect(years).toEqual(Array.from({ length: 10 }, (_, at) => String(2025 - at)));
  expect(await card.textContent()).toContain('成都市锦江区');
  await tab.context().close();
});

test('a government and a year lead to its report, and nothing is said that is not so', async () => {
  const tab = await found('/search/?q=成都 2023');
  expect(await tab.locator('.found-card').nth(1).locator('a').first().getAttribute('href')).toBe(
    '/reports/chengdu-2023/',
  );
  expect(await tab.locator('#search-page').textContent()).not.toContain('没有在任何报告里出现');
  await tab.context().close();
});

test('a government beside a word finds the word in its reports, and says so', async () => {
  const tab = await found('/search/?q=成都 城镇新增就业');
  const card = tab.locator('.found-card').nth(1);
  expect(await card.locator('h2').textContent()).toBe('成都市 · 城镇新增就业');
  await tab.getByText('没有一节同时写着这几个词。下面是成都市的报告里').waitFor();
  const titles = await tab.locator('.found-report-title').allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  expect(titles.filter((title) => !title.startsWith('成都市 ·'))).toEqual([]);
  const own = tab.getByRole('checkbox', { name: '成都市', checked: true });
  await own.uncheck();
  await tab.waitForURL(({ searchParams }) => searchParams.get('q') === '城镇新增就业');
  expect(await tab.locator('#search-page input[type=search]').inputValue()).toBe('城镇新增就业');
  await tab.context().close();
});

test('the card of an indicator says what it leaves out, government by government', async () => {
  const tab = await found('/search/?q=城镇新增就业');
  const card = tab.locator('.found-card').first();
  const row = card.locator('tr').last();
  const shown = await row.locator('.found-figure > :first-child').allTextContents();
  expect(shown.slice(0, 4)).toEqual(['国务院', '北京市', '北京市海淀区', '上海市']);
  expect(shown).toHaveLength(24);
  expect(await card.locator('.note').textContent()).toMatch(/^2025年另有6个，更早的另有\d+个/);
  await tab.context().close();
});
