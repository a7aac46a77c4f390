/** A table that a report holds, as readers see it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { builtArchive } from '../support/archive.ts';
import { launchBrowser } from '../support/browser.ts';

const rows = [
  ['主要指标', '单位', '2024年完成', '2025年目标', '增长（%）'],
  ['地区生产总值', '亿元', '312.5', '335', '6.5左右'],
  ['一般公共预算收入', '亿元', '18.2', '19.1', '5'],
  ['城镇新增就业', '人', '8600', '8000以上', ''],
  ['粮食总产量', '万吨', '41.2', '41', '—'],
];
const seed = `河川市2025年政府工作报告
——2025年1月18日在河川市第八届人民代表大会第四次会议上
河川市市长 李安
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
全市地区生产总值达到312.5亿元，增长6.3%。
二、2025年工作安排
主要预期目标如下表：
${rows.map((cells) => cells.join('\t')).join('\n')}
以上目标经过努力可以实现。
`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(builtArchive('rows', { 'hechuan.txt': seed }));
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(width: number, script = true) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(new URL('reports/hechuan-2025/plan/', server.address).href);
  return page;
}

test.each([360, 768, 1440])('cells stand under one another at %i px', async (width) => {
  const page = await open(width, false);
  const edges = await page.locator('.rows p:has(.cell)').evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll('.cell')].map((cell) => {
        const { left, right, width: own } = cell.getBoundingClientRect();
        return { left, right, fits: cell.scrollWidth <= Math.ceil(own) };
      }),
    ),
  );
  expect(edges.map((cells) => cells.length)).toEqual([5, 5, 5, 5]);
  for (const column of [0, 1, 2, 3, 4]) {
    const cells = edges.map((row) => row[column]!);
    expect(new Set(cells.map(({ left }) => left)).size).toBe(1);
    expect(new Set(cells.map(({ right }) => right)).size).toBe(1);
    expect(cells.every(({ fits }) => fits)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('every row keeps its text, its address and its figures', async () => {
  const page = await open(1440);
  const texts = await page.locator('.rows p').allTextContents();
  expect(texts).toEqual(rows.map((cells) => cells.filter((cell) => cell !== '').join('\u3000')));
  expect(await page.locator('.rows a.permalink').count()).toBe(rows.length);
  expect(await page.locator('.rows a.figure').allTextContents()).toContain('8000以上');
  expect(await page.locator('.prose > .paragraph').count()).toBe(2);
});

test('has nothing against it for those who cannot see it', async () => {
  const { violations } = await new AxeBuilder({ page: await open(360) }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
