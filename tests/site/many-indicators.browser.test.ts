/** An indicator of several governments, whose lines stand side by side. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
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

  it('tells of how many reports only a part is held', () => {
    expect(html('/indicators/gdp-growth/')).toMatch(/268份报告里有\d份只收存了部分版面/);
    expect(html('/en/indicators/gdp-growth/')).toMatch(/Of \d of the 268 reports only a part/);
  });

  it('leads to the governments where none has a line yet', () => {
    const page = html('/indicators/gdp/');
    expect(page).toContain('还没有哪个政府的数字能放在这条线上');
    const [, government] = /href="(\/issuers\/[a-z-]+\/economy\/)#gdp"/.exec(page) ?? [];
    expect(html(government ?? '')).toContain('id="gdp"');
    expect(page).not.toContain('.csv" download');
  });

  it('has the numbers of its charts as a table, each with a link to its sentence', () => {
    const [table = ''] =
      /<table class="multiples-table">.*?<\/table>/s.exec(html('/indicators/gdp-growth/')) ?? [];
    expect(table.match(/<tbody>/g)).toHaveLength(24);
    expect(table).toContain('/issuers/chengdu/economy/#gdp-growth');
    const cells = [...table.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell!).filter(Boolean);
    expect(cells.length).toBeGreaterThan(300);
    for (const cell of cells)
      expect(cell).toMatch(/^<a href="\/reports\/[a-z-]+-\d{4}\/[a-z0-9-]+\/#f\d+">[^<]+<\/a>$/);
    expect(html('/en/indicators/gdp-growth/')).toMatch(
      /<td><a href="\/en\/reports\/chengdu-2016\/[a-z0-9-]+\/#f\d+">/,
    );
  });

  it('leads from the newest numbers of a chart to their sentences', async () => {
    const tab = await open('/indicators/gdp-growth/', 1280, false);
    const link = tab
      .locator('.multiple')
      .nth(1)
      .getByRole('link', { name: /2025 目标$/ });
    const said = (await link.locator('b').textContent())!;
    await link.click();
    const { pathname, hash } = new URL(tab.url());
    expect(pathname).toMatch(/^\/reports\/beijing-2025\//);
    expect(await tab.locator(hash).textContent()).toContain(parseFloat(said));
    await tab.context().close();
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
    const [choice, charts] = await Promise.all(
      ['#picker', '#picked'].map((of) => tab.locator(of).boundingBox()),
    );
    expect(charts!.x).toBeGreaterThan(choice!.x + choice!.width);
    expect(charts!.y).toBeLessThan(choice!.y + choice!.height / 2);
    await tab.reload();
    await tab.locator('#picked .multiple').nth(1).waitFor();
    expect(await tab.locator('#picked .multiple').count()).toBe(2);
    await tab.getByRole('button', { name: '取消选择，显示全部' }).press('Enter');
    await tab.locator('#all-panels').waitFor();
    expect(new URL(tab.url()).search).toBe('');
    await tab.context().close();
  });

  it('keeps the choice in files and in the address that is cited', async () => {
    const tab = await open('/indicators/gdp-growth/?issuers=hangzhou,mianyang');
    const whose = tab.locator('#files-of');
    await tab.locator('#picked .multiple').nth(1).waitFor();
    expect(await whose.textContent()).toBe('文件只含选出的政府。');
    const saved = async (type: string): Promise<[name: string, text: string]> => {
      const [file] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('link', { name: type, exact: true }).click(),
      ]);
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    const [name, csv] = await saved('CSV');
    expect(name).toBe('gdp-growth-hangzhou-mianyang.csv');
    const file = readFileSync(path.join(inject('many'), 'indicators/gdp-growth.csv'), 'utf8');
    const site = (rows: string): string => rows.replaceAll(/https?:\/\/[^/]+\//g, '/');
    const own = file.split('\r\n').filter((row) => /^(?:\ufeffplace,|杭州市,|绵阳市,|$)/.test(row));
    expect(own.length).toBeGreaterThan(20);
    expect(site(csv)).toBe(site(own.join('\r\n')));
    const rows = JSON.parse((await saved('JSON'))[1]) as { place: string }[];
    expect(new Set(rows.map(({ place }) => place))).toEqual(new Set(['杭州市', '绵阳市']));

    await tab.locator('details.cite summary').click();
    const apa = tab.locator('[data-format=apa] pre');
    await expect.poll(() => apa.textContent()).toMatch(/growth\/\?issuers=hangzhou,mianyang$/);
    await tab.getByRole('button', { name: '取消选择，显示全部' }).click();
    await expect.poll(() => whose.textContent()).toBe('文件含全部30个政府。');
    expect(await apa.textContent()).toMatch(/growth\/$/);
    expect((await saved('CSV'))[1]).toBe(file);
    await tab.context().close();
  });

  it('takes what Enter finds by letters, and says so where nothing fits', async () => {
    const tab = await open('/indicators/gdp-growth/');
    const box = tab.getByRole('searchbox', { name: '挑选政府' });
    const state = tab.locator('#picker [role=status]');
    await box.focus();
    await tab.getByRole('checkbox', { name: '北京市', exact: true }).waitFor();
    await box.fill('huoxing');
    await expect
      .poll(() => state.textContent())
      .toBe('没有与“huoxing”相符的政府。可以输入名称、全拼或首字母。');
    expect(await tab.getByRole('checkbox').count()).toBe(0);
    await box.press('Enter');
    expect(new URL(tab.url()).search).toBe('');
    await box.fill('bj');
    await expect.poll(() => state.textContent()).toBe('找到2个，按回车选第一个。');
    await box.press('Enter');
    await expect.poll(() => state.textContent()).toBe('选了1个，画在同一把尺上。');
    expect(await box.inputValue()).toBe('');
    await box.fill('guowuyuan wuhou');
    await box.press('Enter');
    await tab.locator('#picked .multiple').nth(2).waitFor();
    expect(new URL(tab.url()).search).toBe('?issuers=state-council,beijing,chengdu-wuhouqu');
    await tab.context().close();
  });

  it('has the table of those picked, with the links of the page', async () => {
    const tab = await open('/en/indicators/gdp-growth/');
    const rows = tab.locator('.multiples-table tbody');
    await tab.getByText('The numbers as a table').click();
    const [, ofPage] = await rows.evaluateAll((all) => all.map((body) => body.outerHTML));
    expect(ofPage).toContain('/issuers/beijing/');
    await tab.getByRole('searchbox').fill('beijing');
    await tab.getByRole('checkbox', { name: 'Beijing', exact: true }).check();
    await tab.locator('#picked .multiple').waitFor();
    expect(await rows.count()).toBe(1);
    expect(await rows.isVisible()).toBe(true);
    expect(await rows.evaluate((body) => body.outerHTML)).toBe(ofPage);
    await tab.getByRole('button', { name: 'Clear the choice, show all' }).click();
    await tab.locator('#all-panels').waitFor();
    expect(await rows.count()).toBe(24);
    await tab.context().close();
  });

  it('keeps a wide table within a narrow page', async () => {
    const tab = await open('/indicators/gdp-growth/', 360);
    await tab.getByText('数字列成表').click();
    await tab.locator('.scroll-table').evaluate((box) => box.scrollTo(400, 0));
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const role = (await tab.locator('.target-row [scope=row]').first().boundingBox())!;
    const name = (await tab.locator('.target-row [scope=rowgroup]').first().boundingBox())!;
    expect(name.x).toBeGreaterThanOrEqual(0);
    expect(role.x).toBeGreaterThanOrEqual(name.x + name.width - 1);
    expect(role.x + role.width).toBeLessThan(180);
    await tab.context().close();
  });

  it('leads from a picked line to its page', async () => {
    const tab = await open('/en/indicators/gdp-growth/?issuers=chengdu');
    await tab.locator('#picked').getByRole('link', { name: 'Chengdu' }).click();
    expect(new URL(tab.url()).pathname).toBe('/en/issuers/chengdu/economy/');
    await tab.context().close();
  });
});
