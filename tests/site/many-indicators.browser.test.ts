/** An indicator of several governments, whose lines stand side by side. */
import { describe, expect, inject, it } from 'vitest';
import { speakers } from '../support/many.ts';
import { open } from '../support/many-tabs.ts';
import { readPages } from '../support/pages.ts';

const pages = readPages(inject('many'));
const html = (page: string): string => pages.get(page) ?? '';

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

  it('keeps the number of the page and the next one apart', async () => {
    const tab = await open('/indicators/gdp-growth/', 1280, false);
    const pages = tab.locator('.pages');
    const here = (await pages.getByText('第1页，共2页').boundingBox())!;
    const next = (await pages.getByRole('link').boundingBox())!;
    expect(next.x - (here.x + here.width)).toBeGreaterThanOrEqual(16);
    expect(next.height).toBeGreaterThanOrEqual(44);
    await tab.context().close();
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
