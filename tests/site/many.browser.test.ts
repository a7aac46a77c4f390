/** The archive of several governments, as its readers use it. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { hrefOf, open } from '../support/many-tabs.ts';

/** One page of each kind that only an archive of several governments has, or shows in its own way. */
const kinds = [
  '/',
  '/issuers/',
  '/issuers/chengdu/',
  '/issuers/zhejiang/',
  '/issuers/chengdu/economy/',
  '/reports/',
  '/indicators/',
  '/indicators/gdp-growth/',
  '/compare/',
  '/compare/2022-2023/',
  '/compare/hangzhou/',
  '/compare/hangzhou/2022-2023/',
  '/issuers/hangzhou/economy/gdp-growth/',
  '/terms/',
].flatMap((page) => [page, `/en${page}`]);

test('the home page leads to search, governments, regions, years and the newest reports', async () => {
  const tab = await open('/');
  await tab.locator('#q').waitFor();
  const home = tab.locator('main');
  expect(await home.getByRole('link', { name: '浙江' }).count()).toBeGreaterThan(0);
  expect(await home.locator('.home-bars li a').allTextContents()).toContain(
    '国务院政府工作报告 2025',
  );
  expect(await home.locator('.held-years li').count()).toBe(10);
  const foot = tab.locator('footer').getByRole('link', { name: '政府', exact: true });
  expect(await foot.getAttribute('href')).toBe('/issuers/');
  await home.getByRole('link', { name: '全部政府与年份' }).click();
  expect(new URL(tab.url()).pathname).toBe('/issuers/');
  await tab.context().close();
});

test('figures can be filtered by issuer', async () => {
  const tab = await open('/figures/?issuer=杭州市');
  await tab.getByText('130个数字').waitFor();
  const box = tab.locator('[data-dimension="issuer"] input[value="杭州市"]');
  expect(await box.isChecked()).toBe(true);
  await tab.context().close();
});

test('what is found can be narrowed to an issuer, and the address keeps it', async () => {
  const tab = await open('/search/?q=老旧小区');
  const issuers = tab.locator('fieldset', { hasText: '发布机构' });
  await issuers.getByRole('checkbox', { name: /国务院/ }).check();
  await tab.locator('.found-total', { hasText: '20节，20处' }).waitFor();
  await tab.waitForURL(({ searchParams }) => searchParams.getAll('issuer').join() === '国务院');
  const found = await tab.locator('main h2, main h3').allTextContents();
  expect(found.some((heading) => heading.includes('杭州市'))).toBe(false);
  // titles have issuer and year in them, which stand beside
  const titles = await tab.locator('.found-report-title').allTextContents();
  expect(titles).toContain('国务院 · 政府工作报告 2025');
  await tab.context().close();
});

test('the search names governments in the language of the page', async () => {
  const tab = await open('/en/search/?q=老旧小区');
  const issuers = tab.locator('fieldset', { hasText: 'Issuer' });
  await issuers.getByRole('checkbox', { name: 'State Council' }).check();
  await tab.locator('.found-total', { hasText: '20 sections, 20 occurrences' }).waitFor();
  const titles = await tab.locator('.found-report-title').allTextContents();
  expect(titles).toContain('State Council · government work report 2025');
  await tab.context().close();
});

test.each([360, 1440])('at %d px the bars of all years stand side by side', async (width) => {
  const tab = await open('/search/?q=老旧小区', width);
  const years = tab.locator('.found-years');
  await years.waitFor();
  expect(await years.getByRole('button').count()).toBe(10);
  const room = await years.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(room).toBe(0);
  await tab.context().close();
});

/** The two languages are one page with other words; the longer ones are looked at where they stand closest. */
const looked = kinds.filter((page) => !page.startsWith('/en/') || page === '/en/issuers/');

test.each(looked)('axe finds nothing on %s', async (page) => {
  const tab = await open(page, 360);
  const { violations } = await new AxeBuilder({ page: tab })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  await tab.context().close();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('no page of any kind is wider than a phone', async () => {
  const tab = await open('/', 360);
  for (const page of [...kinds, '/search/?q=老旧小区']) {
    await tab.goto(hrefOf(page));
    if (page.includes('?')) await tab.locator('.found-years').waitFor();
    const wide = await tab.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter(
          (element) =>
            element.getBoundingClientRect().right > innerWidth + 1 &&
            element.closest('.scroll-table, .chart-table, .search-try, nav, .visually-hidden') ===
              null,
        ).length,
    );
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect([page, width, wide]).toEqual([page, 360, 0]);
  }
  await tab.context().close();
});

test('on a phone the years of a table stay whole', async () => {
  const tab = await open('/en/terms/', 360);
  const broken = await tab.locator('.term-table tbody th').evaluateAll((years) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return years.filter((year) => {
      const range = document.createRange();
      range.selectNodeContents(year);
      return range.getClientRects().length !== 1;
    }).length;
  });
  expect(broken).toBe(0);
  await tab.context().close();
});
