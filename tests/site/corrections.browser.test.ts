import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import type { CorrectionRow, FigureRow } from '../../src/schemas/opendata.ts';
import { builtArchive } from '../support/archive.ts';
import { launchBrowser } from '../support/browser.ts';
import { report } from '../support/convert.ts';
import { readPages } from '../support/pages.ts';

/** A page whose subheads were printed before all texts. */
const torn = `春风送岗进万家

稳住就业基本盘

织密社会保障网

全年新增就业3万人，帮扶困难人员2000人，就业形势总体稳定。

全市养老保险参保80万人，失业保险参保30万人。
`;

const catalog = `- seed: torn.txt
  documents:
    - { id: qingshan-jobs-2023, issuer: 青山市人力资源和社会保障局, year: 2023, reason: 署名 }
`;

const corrections = `- seed: qingshan.txt
  figure: 3.5万人
  within: 城镇新增就业3.5万人
  set: { role: context, year: 2021 }
  reason: 句中“过去一年”指前年
  source: 2022年报告第3页
- seed: qingshan.txt
  figure: 120公里
  within: 新建改建农村公路120公里
  strike: true
  reason: 是路名的一部分
  source: the road atlas of 2022
- seed: torn.txt
  reason: 小标题与正文分开排印
  source: 报纸原版
  documents:
    - title: [春风送岗进万家]
      sections:
        - heading: 稳住就业基本盘
          text: [{ from: 全年新增就业, to: 总体稳定。 }]
        - heading: 织密社会保障网
          text: [{ from: 全市养老保险, to: 30万人。 }]
`;

let browser: Browser;
let site: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = builtArchive(
    'corrections',
    { 'qingshan.txt': report(), 'torn.txt': torn, 'catalog.yaml': catalog },
    { 'corrections/city.yaml': corrections },
  );
  server = await serve(site);
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(page: string, { script = true, width = 1440 } = {}): Promise<Page> {
  const isPhone = width < 500;
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  await tab.goto(new URL(page, server.address).href);
  return tab;
}

const rowsOf = <T>(name: string): T[] =>
  JSON.parse(readFileSync(path.join(site, 'data', name), 'utf8')) as T[];
const told =
  '更正：编者把性质由结果改为背景，所指年份由2022改为2021——句中“过去一年”指前年（2022年报告第3页）';
const section = 'reports/qingshan-2023/review/';

describe.each([360, 1440])('at %i px', (width) => {
  test('the card of a corrected figure tells of it and leads to the source', async () => {
    const tab = await open(section, { width });
    const figure = tab.locator('.prose a.figure', { hasText: '3.5万人' });
    await (width < 500 ? figure.tap() : figure.click());
    const card = tab.locator('#figure-card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain(told);
    await card.getByRole('link', { name: '更正' }).click();
    await tab.waitForURL('**/sources/qingshan/#c*');
    expect(await tab.locator('.corrections li:target').innerText()).toContain('2022年报告第3页');
    await tab.context().close();
  });

  test.each([true, false])('the source lists what was corrected, script %s', async (script) => {
    const tab = await open('sources/qingshan/', { script, width });
    const list = tab.locator('.corrections');
    expect(await list.locator('h2').innerText()).toBe('更正');
    const [first, second, ...more] = (await list.locator('li').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    expect(more).toEqual([]);
    expect(first).toBe(
      '…城镇新增就业3.5万人，新建改建农村公路120公里。' +
        ' 原文第13行 正文里的这一段' +
        ' 规则读作 性质 结果，所指年份 2022 更正为 性质 背景，所指年份 2021' +
        ' 理由 句中“过去一年”指前年 依据 2022年报告第3页',
    );
    expect(second).toMatch(/120公里。 原文第13行 .*更正为 不作为数字，已划去 理由 是路名的一部分/);
    expect(await list.locator('dd[lang="en"], dd [lang="en"]').innerText()).toMatch(/road atlas/);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await list.getByRole('link', { name: '原文第13行' }).first().click();
    const line = tab.locator('.lines li:target');
    expect(await line.getAttribute('id')).toBe('L13');
    expect(await line.locator('a.line-why').allInnerTexts()).toEqual([
      '更正：3.5万人',
      '更正：120公里',
    ]);
    await line.locator('a.line-why').last().click();
    expect(await tab.locator('.corrections li:target').innerText()).toContain('已划去');
    await tab.context().close();
  });

  test('links that stand alone are as high as a finger', async () => {
    const tab = await open('sources/qingshan/', { width });
    const links = tab.locator('.correction-links a, a.line-why');
    const heights = await links.evaluateAll((all) =>
      all.map((link) => link.getBoundingClientRect().height),
    );
    expect(heights.length).toBe(6);
    if (width < 500) expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    await tab.context().close();
  });
});

test('without script the card stands in the list, and no other tells of a correction', async () => {
  const tab = await open(section, { script: false });
  const cards = tab.locator('.cards .card-corrected');
  expect((await cards.allInnerTexts()).map((text) => text.trim())).toEqual([told]);
  expect(await tab.locator('.prose a.figure', { hasText: '120公里' }).count()).toBe(0);
  await cards.getByRole('link').click();
  expect(await tab.locator('.corrections li:target').count()).toBe(1);
  await tab.context().close();
});

test('an arranged page says so with its reason, and leads to what was made of it', async () => {
  const tab = await open('sources/torn/', { script: false });
  const [entry = '', ...more] = await tab.locator('.corrections li').allInnerTexts();
  expect(more).toEqual([]);
  for (const words of ['文字的次序', '按印在版面上的先后', '小标题与正文分开排印', '报纸原版'])
    expect(entry).toContain(words);
  expect(await tab.locator('a.line-why').count()).toBe(0);
  await tab.locator('.correction-links a').click();
  const held = tab.locator('.held');
  expect(await held.innerText()).toContain('编者排定了文字的次序：理由和依据见原文页。');
  await held.getByRole('link').click();
  expect(new URL(tab.url()).pathname + new URL(tab.url()).hash).toBe('/sources/torn/#corrections');
  await tab.context().close();
});

test('a report says how many of its figures were corrected, in both languages', async () => {
  const tab = await open('reports/qingshan-2023/', { script: false });
  expect(await tab.locator('.held').innerText()).toContain(
    '编者更正了2个数字，其中划去1个：理由和依据见原文页。',
  );
  await tab.goto(new URL('en/reports/qingshan-2023/', server.address).href);
  const link = tab.locator('.held a');
  expect(await link.innerText()).toBe('Editors corrected 2 figures, 1 of them struck');
  await link.click();
  expect(new URL(tab.url()).pathname).toBe('/en/sources/qingshan/');
  const list = tab.locator('.corrections');
  expect(await list.innerText()).toContain('role Context, year 2021');
  expect(await list.locator('dd [lang="zh-CN"]').first().innerText()).toContain('过去一年');
  await tab.context().close();
});

describe('the table of corrections', () => {
  test('has a row for each, and its addresses are there', () => {
    const rows = rowsOf<CorrectionRow>('corrections.json');
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
      ['set', '3.5万人'],
      ['strike', '120公里'],
      ['arrange', null],
    ]);
    const [set, strike, arrange] = rows;
    expect(set).toMatchObject({
      id: `qingshan.c${set!.start}`,
      before: { role: 'outcome', year: 2022 },
      after: { role: 'context', year: 2021 },
      url: '/sources/qingshan/#L13',
    });
    const figure = rowsOf<FigureRow>('figures.json').find(({ id }) => id === set!.figure);
    expect(figure).toMatchObject({ text: '3.5万人', role: 'context', year: 2021 });
    expect(strike).toMatchObject({ figure: null, before: { value: 120, unit: '公里' } });
    expect(arrange).toMatchObject({ start: null, reports: ['qingshan-jobs-2023'] });
    const csv = readFileSync(path.join(site, 'data', 'corrections.csv'), 'utf8');
    expect(csv).toContain('"{""role"":""outcome"",""year"":2022}"');
  });

  test('is empty where nothing was corrected, and no page speaks of it', () => {
    const { dir } = inject('site');
    expect(readFileSync(path.join(dir, 'data', 'corrections.json'), 'utf8')).toBe('[]\n');
    const speaking = [...readPages(dir)]
      .filter(([, html]) => /card-corrected|class="corrections"|a class="line-why"/.test(html))
      .map(([page]) => page);
    expect(speaking).toEqual([]);
  });
});
