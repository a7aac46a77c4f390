/** Comparisons in an archive of several governments, each beside itself alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readIssuers } from '../../src/content/issuers.ts';
import type { TargetRow } from '../../src/schemas/opendata.ts';
import { speakers } from '../support/many.ts';
import { open } from '../support/many-tabs.ts';
import { readPages } from '../support/pages.ts';

const dir = inject('many');
const directory = readIssuers('content');
const pages = readPages(dir);
const html = (page: string): string => pages.get(page) ?? '';

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

  it('tell targets outside the indicators that both reports call alike, in the words of both', () => {
    const listed = (page: string, name: string): string =>
      html(page)
        .match(/<details class="state-list">.*?<\/details>/gs)
        ?.find((list) => list.includes(`<h3>${name}</h3>`)) ?? '';
    const list = listed('/compare/hangzhou/2022-2023/', '不变，按名称相配');
    expect(list).toContain('<h4 lang="zh-CN">夜间书屋</h4>');
    expect(list.match(/开办夜间书屋<a/g)).toHaveLength(2);
    expect(html('/compare/hangzhou/2022-2023/')).not.toContain('没有归入指标的其他目标');
    expect(listed('/en/compare/hangzhou/2022-2023/', 'unchanged, matched by name')).toContain(
      '夜间书屋',
    );
    const targets = JSON.parse(
      readFileSync(path.join(dir, 'data/targets.json'), 'utf8'),
    ) as TargetRow[];
    const own = targets.filter(
      ({ report, indicator }) => report === 'hangzhou-2023' && indicator === null,
    );
    expect(own).toHaveLength(2);
    for (const { change, previous } of own) {
      expect(change).toBe('unchanged');
      expect(previous).toMatch(/^hangzhou-2022\.f/);
    }
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
