import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { report } from '../convert/support/report.ts';
import { builtArchive } from '../support/archive.ts';
import { launchBrowser } from '../support/browser.ts';

/** Terms in quotation marks and without, one that holds a figure, and notes referred to by number. */
const glossary = `${report}3.“推窗见绿、出门入园”：出门三百米有公园的城市绿化目标。
4.全社会研发经费投入：各类单位用于研究与试验发展的全部支出。
`;
const notes = `清溪市人民政府工作报告
——2024年2月1日在清溪市第九届人民代表大会第四次会议上
清溪市市长　周　远
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，我们建成“两环三横”路网[1]，推行“一窗通办”[2]，城镇新增就业2.1万人。
二、2024年工作安排
新的一年，加快“两环三横”路网[1]收尾，新建学校6所，深化“一窗通办”[2]。
注释
[1]两环三横：内环、外环两条环路和三条东西向干道。
[2]一窗通办：企业和群众在一个窗口办完全部手续。
`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(builtArchive('glossary', { 'hechuan.txt': glossary, 'qingxi.txt': notes }));
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(path: string, options: { script?: boolean; width?: number } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: options.script ?? true,
    viewport: { width: options.width ?? 1200, height: 800 },
    hasTouch: (options.width ?? 1200) < 500,
  });
  const page = await context.newPage();
  await page.goto(new URL(path, server.address).href);
  return page;
}

const termNamed = (page: Page, name: string) => page.locator('.prose a.term', { hasText: name });

describe('a term that the report explains', () => {
  test('is marked where the section first uses it, and leads to its definition without script', async () => {
    const page = await open('reports/hechuan-2024/review-1/', { script: false });
    const term = page.locator('.prose a.term').first();
    expect(await term.textContent()).toContain('稳经济');
    await term.click();
    const entry = page.locator('.glossary li:target');
    expect(await entry.innerText()).toContain('市政府出台的稳定经济运行三十条政策措施。');
    await entry.getByRole('link', { name: '回到正文' }).click();
    expect(await page.locator('.prose a.term:target').count()).toBe(1);
  });

  test('opens its definition beside it on tap, hover and keyboard focus', async () => {
    for (const width of [375, 1200]) {
      const page = await open('reports/hechuan-2024/review-4/', { width });
      const card = page.locator('#figure-card');
      const term = termNamed(page, '推窗见绿');
      if (width < 500) await term.tap();
      else await term.hover();
      await card.waitFor({ state: 'visible' });
      expect(await card.innerText()).toContain('出门三百米有公园的城市绿化目标。');
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'hidden' });
      await page.mouse.move(0, 0);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await card.waitFor({ state: 'visible' });
      expect(await card.innerText()).toContain('推窗见绿');
      await page.context().close();
    }
  });

  test('keeps the words of the paragraph and touches no figure', async () => {
    const page = await open('reports/hechuan-2024/review-2/');
    const paragraph = page.locator('#p1');
    expect(await paragraph.textContent()).toContain('全社会研发经费投入增长15%，技术合同成交额');
    expect(await termNamed(page, '全社会研发经费投入').textContent()).toBe('全社会研发经费投入');
    expect(await page.locator('.prose a.figure', { hasText: '15%' }).count()).toBe(1);
    expect(await page.locator('a a').count()).toBe(0);
  });

  test('is listed in the glossary with every section that uses it', async () => {
    const page = await open('reports/hechuan-2024/attachment/', { script: false });
    const uses = page.locator('.glossary-uses');
    const group = uses.locator('dl > div', { hasText: '百企培优' });
    await group.locator('dd a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/hechuan-2024\/plan-1\/$/);
    expect(await page.locator('.prose a.term:target').textContent()).toContain('百企培优');
    await page.goBack();
    await group.locator('dt a').click();
    expect(await page.locator('p:target').textContent()).toContain('百企培优：');
  });

  test('is found by the number of its note', async () => {
    const page = await open('reports/qingxi-2024/plan/', { script: false });
    const note = page.locator('.prose a.term').first();
    expect(await note.textContent()).toBe('[1]');
    await note.click();
    expect(await page.locator('.glossary li:target').innerText()).toContain('三条东西向干道');
  });

  test('is explained in English pages too, in the words of the report', async () => {
    const page = await open('en/reports/hechuan-2024/review-1/');
    const list = page.locator('.glossary');
    expect(await list.locator('h2').innerText()).toBe('Terms explained by the report');
    expect(await list.locator('.card-meaning').first().getAttribute('lang')).toBe('zh-CN');
  });
});
