/** The archive of several governments, as its readers use it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { readIssuers } from '../../src/content/issuers.ts';
import { launchBrowser } from '../support/browser.ts';
import type { Speaker } from '../support/many.ts';
import { decade, speakers } from '../support/many.ts';
import { readPages } from '../support/pages.ts';

const dir = inject('many');
const directory = readIssuers('content');
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
  '/issuers/hangzhou/economy/gdp-growth/',
  '/terms/',
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

/** A year as its cell shows it. */
const stateOf = ({ years, torn }: Speaker, year: number): string =>
  torn.includes(year) ? 'year-part' : years.includes(year) ? 'year-whole' : 'year-none';

describe('the governments', () => {
  it('stand by level and region, every year held, held in part or missing', async () => {
    const tab = await open('/issuers/');
    const shown = await tab.locator('main section.part').evaluateAll((sections) =>
      sections.map((section) => ({
        level: section.querySelector('h2')!.textContent,
        rows: [...section.querySelectorAll('.place-grid > li')].map((row) => ({
          name: row.querySelector('.place-name')!.textContent.trim(),
          region: row.querySelector('.place-region')!.textContent,
          cells: [...row.querySelectorAll('.year-cells li')].map((cell) => cell.className),
        })),
      })),
    );
    expect(shown.map(({ level, rows }) => [level, rows.length])).toEqual([
      ['国务院', 1],
      ['省级', 6],
      ['地级', 14],
      ['县级', 9],
    ]);
    const rows = shown.flatMap((section) => section.rows);
    expect(rows).toHaveLength(speakers.length);
    for (const { place, ...held } of speakers) {
      const { short } = directory.of(place);
      expect([place, rows.find(({ name }) => name === short)?.cells]).toEqual([
        place,
        decade.map((year) => stateOf({ place, ...held }, year)),
      ]);
    }
    const regionOf = (name: string) => rows.find((row) => row.name === name)?.region;
    expect([regionOf('杭州'), regionOf('武侯'), regionOf('海淀')]).toEqual([
      '浙江',
      '四川 成都',
      '北京',
    ]);
    await tab
      .locator('.place-grid > li', { hasText: '成都' })
      .first()
      .getByRole('link', { name: '2023年，部分版面' })
      .click();
    expect(new URL(tab.url()).pathname).toBe('/reports/chengdu-2023/');
    await tab.context().close();
  });

  it('of a region stand together', () => {
    const order = [...html('/issuers/').matchAll(/class="place-name" href="\/issuers\/([^/]+)\//g)];
    const counties = order.map(([, id]) => id).slice(-9);
    expect(counties).toEqual([
      'beijing-haidianqu',
      'shanghai-xuhuiqu',
      'hangzhou-yuhangqu',
      'wuhan-jianganqu',
      'guangzhou-tianhequ',
      'shenzhen-nanshanqu',
      'chengdu-wuhouqu',
      'chengdu-jinjiangqu',
      'mianyang-santaixian',
    ]);
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
    const index = readFileSync(path.join(dir, 'sitemap-index.xml'), 'utf8');
    for (const [name, page] of [
      ['sitemap', '/issuers/'],
      ['sitemap-chengdu', '/en/issuers/chengdu/economy/'],
      ['sitemap-hangzhou', '/compare/hangzhou/'],
    ] as const) {
      expect(index).toContain(`/${name}-0.xml<`);
      expect(readFileSync(path.join(dir, `${name}-0.xml`), 'utf8')).toContain(`${page}<`);
    }
  });

  it('hold the line of an indicator with every sentence', () => {
    expect(html('/issuers/chengdu/economy/')).toContain('id="gdp-growth"');
    expect(html('/issuers/hangzhou/economy/')).toContain(
      'href="/issuers/hangzhou/economy/gdp-growth/"',
    );
    const page = html('/issuers/hangzhou/economy/gdp-growth/');
    expect(page).toContain('地区生产总值增长');
    expect(page).toContain('class="verdict verdict-exceeded"');
  });
});

describe('an indicator of several governments', () => {
  it('has a small chart for each, two dozen a page, and judges none against another', async () => {
    const tab = await open('/indicators/gdp-growth/', 1280, false);
    const names = tab.locator('.multiple h4 a');
    const first = await names.allTextContents();
    expect(first).toHaveLength(24);
    expect(first.slice(0, 9)).toEqual([
      '国务院',
      '北京市',
      '上海市',
      '湖北省',
      '广东省',
      '四川省',
      '新疆维吾尔自治区',
      '杭州市',
      '宁波市',
    ]);
    expect(await tab.locator('.picker').isVisible()).toBe(false);
    expect(await tab.locator('.verdict, .verdict-chip').count()).toBe(0);
    await tab.getByRole('link', { name: '下一页' }).click();
    const rest = await names.allTextContents();
    expect(new Set([...first, ...rest])).toEqual(new Set(speakers.map(({ place }) => place)));
    await tab.context().close();
  });

  it('has the numbers of its charts as a table as well', () => {
    const table = /<table class="multiples-table">.*?<\/table>/s.exec(
      html('/indicators/gdp-growth/'),
    );
    expect(table?.[0].match(/<tr>/g)).toHaveLength(25);
    expect(table?.[0]).toContain('/issuers/chengdu/economy/#gdp-growth');
  });

  it('puts governments of a level on one scale', () => {
    const ticks = [
      ...html('/indicators/new-urban-jobs/').matchAll(/<li class="multiple">.*?<\/li>/gs),
    ]
      .map(([item]) => item)
      .filter((item) => />(?:杭州市|成都市|绵阳市)</.test(item))
      .map((item) =>
        [...item.matchAll(/text-anchor="end"[^>]*>([^<]+)</g)].map(([, t]) => t).join(),
      );
    expect(ticks).toHaveLength(3);
    expect(new Set(ticks).size).toBe(1);
  });

  it('lets a reader pick some by keyboard and keeps the choice in the address', async () => {
    const tab = await open('/indicators/gdp-growth/');
    await tab.getByRole('searchbox', { name: '挑选政府' }).focus();
    await tab.getByRole('checkbox', { name: '杭州市 浙江' }).waitFor();
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
    const page = html('/compare/hangzhou/2022-2023/');
    expect(page).toContain('杭州市：2022年与2023年');
    expect(page).not.toContain('成都市');
    expect(pages.has('/compare/mianyang/2022-2024/')).toBe(true);
  });

  it('keep the address of two years for all who have reports of both', () => {
    const page = html('/compare/2022-2023/');
    const both = speakers.filter(({ years }) => years.includes(2022) && years.includes(2023));
    const linked = [...page.matchAll(/href="\/compare\/([^/"]+)\/2022-2023\/"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(linked)).toEqual(new Set(both.map(({ place }) => directory.of(place).id)));
    expect(page).not.toContain('/compare/mianyang/');
  });

  it('offer years that follow one another first, and others folded away', async () => {
    const tab = await open('/compare/', 1280, false);
    const near = tab.locator('.pair-list').first().getByRole('link');
    expect(await near.count()).toBe(9);
    expect(await near.first().textContent()).toMatch(/2024.*2025.*28个政府/s);
    await tab.getByText('相隔不止一年的').click();
    expect(await tab.getByRole('link', { name: /2023年与2025年/ }).isVisible()).toBe(true);
    await tab.context().close();
  });

  it('of one government draw the newest years and count those before', () => {
    const page = html('/compare/hangzhou/');
    expect(page.match(/class="scoreboard"/g)).toHaveLength(3);
    const earlier = /<h2 id="earlier">.*?<\/section>/s.exec(page)?.[0] ?? '';
    for (const year of [2016, 2017, 2018, 2019, 2020, 2021])
      expect(earlier).toContain(`href="/compare/hangzhou/${year}-${year + 1}/"`);
  });

  it('have a share image that says whose they are', () => {
    const image = (page: string) =>
      /property="og:image" content="[^"]*(\/og\/[^"]+)"/.exec(html(page))?.[1];
    expect(image('/compare/2022-2023/')).toBe('/og/compare/2022-2023.png');
    expect(image('/compare/hangzhou/2022-2023/')).toBe('/og/compare/hangzhou.png');
    expect(image('/issuers/hangzhou/economy/')).toBe('/og/issuers/hangzhou.png');
    for (const name of ['compare/2022-2023', 'compare/hangzhou', 'issuers/hangzhou'])
      expect(existsSync(path.join(dir, 'og', `${name}.png`))).toBe(true);
  });
});

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
  await tab.getByText('120个数字').waitFor();
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
    await tab.goto(new URL(page.slice(1), server.address).href);
    if (page.includes('?')) await tab.locator('.found-years').waitFor();
    const wide = await tab.evaluate(
      () =>
        [...document.querySelectorAll('main *')].filter(
          (element) =>
            element.getBoundingClientRect().right > innerWidth + 1 &&
            element.closest('.scroll-table, .search-try, nav, .visually-hidden') === null,
        ).length,
    );
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect([page, width, wide]).toEqual([page, 360, 0]);
  }
  await tab.context().close();
});
