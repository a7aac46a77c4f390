/** The pages of the archive of thirty governments and ten years: whole, valid, and no heavier than one reads. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it, test } from 'vitest';
import type { LinesFile } from '../../src/issuers/lines-file.ts';
import { brokenLinks } from '../support/links.ts';
import { speakers } from '../support/many.ts';
import { readPages } from '../support/pages.ts';
import { faultsOf } from '../support/validator.ts';

const dir = inject('many');
const pages = readPages(dir);
const reports = speakers.flatMap(({ years }) => years).length;

/** Kinds of pages, each with the kilobytes that its heaviest may weigh, before compression. */
const kinds: readonly (readonly [kind: string, pattern: RegExp, kilobytes: number])[] = [
  ['home', /^\/$/, 30],
  ['governments', /^\/issuers\/(?:list\/\d+\/)?$/, 60],
  ['a government', /^\/issuers\/[^/]+\/$/, 60],
  ['a theme of one', /^\/issuers\/[^/]+\/[^/]+\/$/, 250],
  ['a line of one', /^\/issuers\/[^/]+\/[^/]+\/[^/]+\/$/, 120],
  ['reports', /^\/reports\/(?:list\/\d+\/)?$/, 40],
  ['indicators', /^\/indicators\/$/, 40],
  ['lines side by side', /^\/indicators\/[^/]+\/(?:\d+\/)?$/, 250],
  ['comparisons', /^\/compare\/$/, 30],
  ['two years of all', /^\/compare\/\d+-\d+\/(?:list\/\d+\/)?$/, 40],
  ['comparisons of one', /^\/compare\/[a-z-]+\/$/, 250],
  ['two years of one', /^\/compare\/[a-z-]+\/\d+-\d+\/$/, 120],
  ['figures', /^\/figures\/(?:list\/\d+\/)?$/, 90],
  ['terms', /^\/terms\/$/, 60],
  ['search', /^\/search\/$/, 20],
  ['data', /^\/data\/$/, 60],
  ['about', /^\/about\/$/, 30],
];
const own = (page: string): string => page.replace(/^\/en\//, '/');

describe('the weight of the heaviest page', () => {
  it.each(kinds)('of %s has a bound', (_, pattern, kilobytes) => {
    const sizes = [...pages].flatMap(([page, html]) =>
      pattern.test(own(page)) ? [[Buffer.byteLength(html), page] as const] : [],
    );
    const [bytes, page] = sizes.reduce((most, one) => (one[0] > most[0] ? one : most));
    expect([page, bytes <= kilobytes * 1000 ? 0 : bytes]).toEqual([page, 0]);
  });

  it('of any kind is no more than 400 kB', () => {
    const heavy = [...pages].filter(([, html]) => Buffer.byteLength(html) > 400_000);
    expect(heavy.map(([page]) => page)).toEqual([]);
  });
});

describe('lists are cut into pages', () => {
  const listed = (pattern: RegExp): string[] =>
    [...pages.keys()]
      .filter((page) => pattern.test(page))
      .flatMap((page) => [
        ...pages.get(page)!.matchAll(/<h3[^>]*>\s*<a href="(\/reports\/[^"]+)"/g),
      ])
      .map(([, url]) => url!);

  it('of which each report stands on one', () => {
    const found = listed(/^\/reports\/(?:list\/\d+\/)?$/);
    expect(found).toHaveLength(reports);
    expect(new Set(found).size).toBe(reports);
  });

  it('that do not tear a year apart', () => {
    const headed = [...pages].flatMap(([page, html]) =>
      /^\/reports\/(?:list\/\d+\/)?$/.test(page) ? [...html.matchAll(/<h2 id="y(\d+)"/g)] : [],
    );
    expect(headed.map(([, year]) => Number(year)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, at) => 2016 + at),
    );
  });

  it('and link to all years from each', () => {
    for (let page = 2; pages.has(`/reports/list/${page}/`); page += 1)
      for (let year = 2016; year <= 2025; year += 1)
        expect(pages.get(`/reports/list/${page}/`)).toContain(`#y${year}"`);
  });
});

describe('what a browser loads', () => {
  it('of figures comes by government and year', () => {
    const { chunks } = JSON.parse(
      readFileSync(path.join(dir, 'data', 'explorer', 'index.json'), 'utf8'),
    ) as { chunks: readonly unknown[] };
    expect(chunks.length).toBeGreaterThanOrEqual(reports);
  });

  it('of lines comes by government', () => {
    const lines = JSON.parse(
      readFileSync(path.join(dir, 'issuers', 'chengdu', 'lines.json'), 'utf8'),
    ) as LinesFile;
    expect(Object.keys(lines.lines)).toContain('gdp-growth');
    expect(JSON.stringify(lines).length).toBeLessThan(10_000);
  });

  it('of words is nothing: the form of the page of terms leads to the search', () => {
    const page = pages.get('/terms/')!;
    expect(page).toContain('action="/search/"');
    expect(page).not.toContain('sections.json');
    expect(page).toContain('30份中的30份');
  });
});

test('a work report tells the day it was delivered, and one without its beginning that of its page', () => {
  const dated = (page: string | undefined): string =>
    />([^<]+)<\/dt>\s*<dd>\s*<time/.exec(page ?? '')?.[1] ?? '';
  expect(dated(pages.get('/reports/shanghai-2021/'))).toBe('报告日期');
  expect(dated(pages.get('/en/reports/shanghai-2021/'))).toBe('Delivered on');
  const torn = readPages(inject('site').dir).get('/reports/chengdu-2025/');
  expect(dated(torn)).toBe('刊发日期');
});

test('a report that is silent, pages that are, and a report not held are told apart', () => {
  expect(pages.get('/compare/2024-2025/')).toContain('报告全文中未找到结果');
  expect(pages.get('/compare/2024-2025/')).not.toContain('所存页面未报告');
  expect(pages.get('/issuers/xinjiang/')).toContain('讲述结果的页面未收存');
});

test('reports that have no sections to compare say so', () => {
  const part = (page: string) => pages.get(page)?.split('id="sections"')[1]?.split('</section>')[0];
  expect(part('/compare/beijing/2024-2025/')).toContain('不能逐节对照');
  expect(part('/compare/beijing/2024-2025/')).not.toContain('<del>');
});

test('the key over the newest reports counts their strokes', () => {
  const bars = /<section class="home-bars".*?<\/section>/s.exec(pages.get('/')!)?.[0] ?? '';
  const strokes = (role: string): number =>
    [...bars.matchAll(new RegExp(`class="bar-${role}" d="([^"]*)"`, 'g'))]
      .map(([, path = '']) => path.split('M').length - 1)
      .reduce((sum, n) => sum + n, 0);
  expect(bars).toContain(`>${strokes('target')}个目标<`);
  expect(bars).toContain(`>${strokes('outcome')}个结果<`);
});

test('text set aside is told by reason, with examples', () => {
  const page = pages.get('/about/')!;
  expect(page).toMatch(/会议名称与日期.*?26\d/s);
  expect(page.match(/href="\/sources\/[^"]+#L/g)?.length).toBeLessThan(20);
});

test('every internal link and fragment resolves', () => {
  expect(brokenLinks(pages, dir, 'http://127.0.0.1/').slice(0, 20)).toEqual([]);
});

test('one page of every kind is valid HTML', async () => {
  const first = kinds.flatMap(([, pattern]) => {
    const page = [...pages.keys()].find((one) => pattern.test(one))!;
    return [page, `/en${page}`];
  });
  for (const page of first) expect([page, await faultsOf(pages.get(page)!)]).toEqual([page, []]);
});

test('an archive of one issuer shows nothing of this', () => {
  const alone = readPages(inject('site').dir);
  const apart = /^(\/en)?\/(issuers\/|reports\/list\/|compare\/[a-z]|indicators\/[^/]+\/\d)/;
  expect([...alone.keys()].filter((page) => apart.test(page))).toEqual([]);
  for (const [page, html] of alone)
    expect([
      page,
      /href="[^"]*\/issuers\/|id="picker"|class="year-cells"|class="multiples"/.test(html),
    ]).toEqual([page, false]);
  expect(alone.get('/indicators/gdp-growth/')).toContain('class="observations"');
  expect(alone.get('/compare/2023-2024/')).toContain('class="scoreboard"');
  expect(alone.get('/terms/')).toContain('sections.json');
});
