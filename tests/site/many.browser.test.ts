/** The archive of several governments, as its readers use it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { brokenLinks } from '../support/links.ts';
import { manySite, speakers } from '../support/many.ts';
import { readPages } from '../support/pages.ts';
import { faultsOf } from '../support/validator.ts';

const dir = manySite();
const pages = readPages(dir);
const html = (page: string): string => pages.get(page) ?? '';
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
].flatMap((page) => [page, `/en${page}`]);

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  server = await serve(dir);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(page: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    javaScriptEnabled,
  });
  const tab = await context.newPage();
  await tab.goto(new URL(page.slice(1), server.address).href);
  return tab;
}

describe('the governments', () => {
  it('stand by level with every year held, held in part or missing', async () => {
    const tab = await open('/issuers/');
    expect(await tab.locator('main h2').allTextContents()).toEqual([
      '国务院',
      '省级',
      '地级',
      '县级',
    ]);
    const row = (name: string) => tab.locator('.place-grid > li', { hasText: name });
    const cells = (name: string) =>
      row(name)
        .locator('.year-cells li')
        .evaluateAll((items) => items.map((item) => item.className));
    expect(await cells('成都')).toEqual(['year-whole', 'year-part', 'year-whole']);
    expect(await cells('绵阳')).toEqual(['year-whole', 'year-none', 'year-whole']);
    expect(await row('杭州').locator('.place-region').textContent()).toBe('浙江');
    await row('成都').getByRole('link', { name: '2023年，部分版面' }).click();
    expect(new URL(tab.url()).pathname).toBe('/reports/chengdu-2023/');
    await tab.context().close();
  });

  it('have a page each, also those above them that hold no report', () => {
    for (const id of ['state-council', 'sichuan', 'chengdu', 'chengdu-wuhouqu', 'hangzhou'])
      expect(pages.has(`/issuers/${id}/`)).toBe(true);
    expect(html('/issuers/zhejiang/')).toContain('/issuers/hangzhou/');
    expect(html('/issuers/chengdu/')).toContain('/issuers/chengdu-wuhouqu/');
  });

  it('are in the navigation, the sitemap and both languages', () => {
    expect(html('/reports/')).toContain('href="/issuers/"');
    expect(html('/en/issuers/chengdu/')).toContain('hreflang="zh-CN"');
    const sitemap = readFileSync(path.join(dir, 'sitemap-0.xml'), 'utf8');
    for (const page of ['/issuers/', '/en/issuers/chengdu/economy/', '/compare/hangzhou/'])
      expect(sitemap).toContain(`${page}<`);
  });

  it('hold the line of an indicator with every sentence', () => {
    const page = html('/issuers/chengdu/economy/');
    expect(page).toContain('id="gdp-growth"');
    expect(page).toContain('地区生产总值增长');
    expect(page).toContain('class="verdict verdict-exceeded"');
  });
});

describe('an indicator of several governments', () => {
  it('has a small chart for each and judges none against another', async () => {
    const tab = await open('/indicators/gdp-growth/', 1280, false);
    expect(await tab.locator('.multiple h4 a').allTextContents()).toEqual([
      '国务院',
      '四川省',
      '杭州市',
      '成都市',
      '绵阳市',
      '成都市武侯区',
    ]);
    expect(await tab.locator('.picker').isVisible()).toBe(false);
    expect(await tab.locator('.verdict, .verdict-chip').count()).toBe(0);
    await tab.context().close();
  });

  it('puts governments of a level on one scale', () => {
    const ticks = [
      ...html('/indicators/new-urban-jobs/').matchAll(/<li class="multiple">.*?<\/li>/gs),
    ]
      .map(([item]) => item)
      .filter((item) => /杭州市|成都市<|绵阳市/.test(item))
      .map((item) =>
        [...item.matchAll(/text-anchor="end"[^>]*>([^<]+)</g)].map(([, t]) => t).join(),
      );
    expect(ticks).toHaveLength(3);
    expect(new Set(ticks).size).toBe(1);
  });

  it('lets a reader pick some by keyboard and keeps the choice in the address', async () => {
    const tab = await open('/indicators/gdp-growth/');
    await tab.getByRole('searchbox', { name: '挑选政府' }).focus();
    await tab.getByRole('checkbox', { name: '杭州市' }).waitFor();
    await tab.keyboard.type('mianyang');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    await tab.getByText('选了1个').waitFor();
    await tab.getByRole('searchbox', { name: '挑选政府' }).fill('浙江');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Space');
    await tab.getByText('选了2个').waitFor();
    expect(new URL(tab.url()).search).toBe('?issuers=hangzhou,mianyang');
    expect(await tab.locator('#picked .multiple h4 a').allTextContents()).toEqual([
      '杭州市',
      '绵阳市',
    ]);
    expect(await tab.locator('#all-panels').isVisible()).toBe(false);
    await tab.reload();
    await tab.locator('#picked .multiple').nth(1).waitFor();
    expect(await tab.locator('#picked .multiple').count()).toBe(2);
    await tab.getByRole('button', { name: '取消选择，显示全部' }).press('Enter');
    await tab.locator('#all-panels').waitFor();
    expect(new URL(tab.url()).search).toBe('');
    await tab.context().close();
  });

  it('leads from a picked line to its page', async () => {
    const tab = await open('/en/indicators/gdp-growth/?issuers=chengdu');
    await tab.locator('#picked').getByRole('link', { name: 'Chengdu' }).click();
    expect(new URL(tab.url()).pathname).toBe('/en/issuers/chengdu/economy/');
    await tab.context().close();
  });
});

describe('comparisons', () => {
  it('set a government beside itself alone, each at its own address', () => {
    expect(html('/compare/hangzhou/2022-2023/')).toContain('杭州市：2022年与2023年');
    expect(html('/compare/hangzhou/2022-2023/')).not.toContain('成都市');
    expect(pages.has('/compare/mianyang/2022-2024/')).toBe(true);
  });

  it('keep the address of two years for all who have reports of both', () => {
    const page = html('/compare/2022-2023/');
    for (const id of ['sichuan', 'chengdu', 'hangzhou'])
      expect(page).toContain(`href="/compare/${id}/2022-2023/"`);
    expect(page).not.toContain('/compare/mianyang/');
  });
});

test('the home page leads to search, governments, regions, years and the newest reports', async () => {
  const tab = await open('/');
  await tab.locator('#q').waitFor();
  const home = tab.locator('main');
  expect(await home.getByRole('link', { name: '浙江' }).count()).toBeGreaterThan(0);
  expect(await home.locator('.newest a').count()).toBeGreaterThan(3);
  await home.getByRole('link', { name: '全部政府与年份' }).click();
  expect(new URL(tab.url()).pathname).toBe('/issuers/');
  await tab.context().close();
});

test('figures can be filtered by issuer', async () => {
  const tab = await open('/figures/?issuer=杭州市');
  await tab.locator('.fx-panel, form').first().waitFor();
  await tab
    .getByRole('checkbox', { name: /杭州市/ })
    .first()
    .waitFor({ state: 'attached' });
  await tab.context().close();
});

test('every internal link and fragment resolves', () => {
  expect(brokenLinks(pages, dir, server.address).slice(0, 20)).toEqual([]);
});

test.each(kinds)('%s is valid HTML', async (page) => {
  expect(await faultsOf(html(page))).toEqual([]);
});

test.each(kinds)('axe finds nothing on %s, and nothing is wider than a phone', async (page) => {
  const tab = await open(page, 360);
  const { violations } = await new AxeBuilder({ page: tab })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const width = await tab.evaluate(() => document.documentElement.scrollWidth);
  await tab.context().close();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(width).toBe(360);
});

test('an archive of one issuer shows nothing of this', () => {
  const alone = readPages(inject('site').dir);
  const known = speakers.map(({ place }) => place);
  expect(known.length).toBeGreaterThan(1);
  expect([...alone.keys()].filter((page) => /^(\/en)?\/issuers\//.test(page))).toEqual([]);
  for (const [page, text] of alone)
    if (/href="[^"]*\/issuers\//.test(text) || text.includes('id="picker"')) expect(page).toBe('');
  expect(alone.get('/indicators/gdp-growth/')).toContain('class="observations"');
  expect(alone.get('/compare/2023-2024/')).toContain('class="scoreboard"');
});
