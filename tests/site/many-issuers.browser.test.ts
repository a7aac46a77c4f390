/** The governments of an archive of several: where they stand, and what is held of each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readIssuers } from '../../src/content/issuers.ts';
import type { Speaker } from '../support/many.ts';
import { decade, speakers } from '../support/many.ts';
import { open } from '../support/many-tabs.ts';
import { readPages } from '../support/pages.ts';

const dir = inject('many');
const directory = readIssuers('content');
const pages = readPages(dir);
const html = (page: string): string => pages.get(page) ?? '';

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
          region: row.querySelector('.place-region')?.textContent ?? null,
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
    expect(['杭州', '武侯', '海淀', '北京'].map(regionOf)).toEqual([
      '浙江',
      '四川 成都',
      '北京',
      null,
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
