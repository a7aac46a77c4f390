import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ComparisonRow, FigureRow } from '../../src/schemas/opendata.ts';
import { readPages } from '../support/pages.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const comparisons = JSON.parse(
  readFileSync(path.join(dir, 'data/comparisons.json'), 'utf8'),
) as ComparisonRow[];
const figures = JSON.parse(
  readFileSync(path.join(dir, 'data/figures.json'), 'utf8'),
) as FigureRow[];
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

test('every indicator of the data has its page in both languages and its download', () => {
  for (const { id, url } of comparisons) {
    expect(pages.has(url), url).toBe(true);
    expect(pages.has(`/en${url}`), `/en${url}`).toBe(true);
    const csv = readFileSync(path.join(dir, `indicators/${id}.csv`), 'utf8');
    const [head = '', ...rows] = csv.trimEnd().split(/\r\n/);
    expect(head, id).toContain('sentence');
    for (const row of rows) expect(row, id).toMatch(/,http:\/\/[^,]+\/reports\/[^,]+#f\d+$/);
  }
});

test('a number is told with what its report says before it, wherever it is listed', () => {
  expect(pages.get('/indicators/')).toContain('>超<b>10</b>万家<');
  expect(pages.get('/indicators/')).not.toContain('><b>10</b>万家<');
  expect(pages.get('/en/indicators/')).toContain('title="超10万家">&gt;<b>100,000</b><');
  for (const { figure, url } of comparisons.flatMap(({ observations, url }) =>
    observations.map(({ figure }) => ({ figure, url })),
  )) {
    const { comparator, text } = figures.find(({ id }) => id === figure)!;
    if (comparator === 'gt' && /^[\d.]+[^\d余多]+$/.test(text))
      expect(pages.get(url), url).toContain(`>超<b>${/^[\d.]+%?/.exec(text)?.[0]}</b>`);
  }
});

test('a card sets an outcome beside the target that it was judged by, and no other', () => {
  const card = /href="\/indicators\/little-giants-added\/">.*?<\/a>/s.exec(
    pages.get('/indicators/')!,
  )?.[0];
  const words = card?.replace(/<svg.*?<\/svg>/s, '').replace(/<[^>]*>|\s/g, '');
  expect(words).toMatch(/50家2023目标84家2023结果超过目标30家以上2025目标/);
});

test('the large numbers of a report add up to its figures', () => {
  const reports = new Set(figures.map(({ report }) => report));
  for (const report of reports) {
    const html = pages.get(`/reports/${report}/`) ?? '';
    const heroes = /<ul class="heroes">.*?<\/ul>/s.exec(html)?.[0] ?? '';
    const shown = [...heroes.matchAll(/<b>([\d,]+)<\/b>/g)].map(([, n = '']) =>
      Number(n.replace(',', '')),
    );
    const own = figures.filter((figure) => figure.report === report);
    expect(
      shown.reduce((sum, n) => sum + n, 0),
      report,
    ).toBe(own.length);
    const ranks = own.filter(({ measure }) => measure === 'rank').length;
    expect(heroes.includes(`其中位次${ranks}个`), report).toBe(ranks > 0);
  }
});

test('articles among the sources of a chart stand between title marks', () => {
  expect(pages.get('/compare/2023-2024/')).toMatch(
    /来源：成都市政府工作报告 [\d、—]+；《[^》]+》（2024）/,
  );
});

test('indicators of the data and pages of indicators are the same', () => {
  const own = [...pages.keys()].filter((url) => /^\/indicators\/[^/]+\/$/.test(url));
  expect(comparisons.map(({ url }) => url).sort()).toEqual(own.sort());
  const bare = comparisons.filter(({ observations }) => observations.length === 0);
  expect(bare.length).toBeGreaterThan(0);
  for (const { url } of comparisons) {
    const offers = pages.get(url)?.includes('.csv" download');
    expect(offers, url).toBe(!bare.some((row) => row.url === url));
  }
});

test('the board of a year can be counted again from the data', () => {
  const board = /<ul class="scoreboard">.*?<\/ul>/s.exec(pages.get('/compare/2023-2024/') ?? '');
  const shown = [...(board?.[0].matchAll(/verdict-([a-z-]+)">\s*<b>(\d+)/g) ?? [])];
  const targets = figures.filter((f) => f.report === 'chengdu-2023' && f.role === 'target');
  const verdictOf = new Map(
    comparisons.flatMap(({ verdicts }) => verdicts.map((row) => [row.target, row.verdict])),
  );
  const counted = Map.groupBy(targets, ({ id }) => verdictOf.get(id) ?? 'not-reported');
  expect(shown.length).toBe(5);
  for (const [, end, n] of shown)
    expect(counted.get(end as 'met')?.length ?? 0, end).toBe(Number(n));
});

test('targets of one year alone are counted alike in chart and list, and the rest stands apart', () => {
  const html = pages.get('/compare/2023-2024/') ?? '';
  const part = html.split('id="changes"')[1]?.split('id="sections"')[0] ?? '';
  const folds = new Map(
    [...part.matchAll(/<h3>([^<]+)<\/h3>\s*<span class="count">(\d+)项/g)].map(
      ([, name = '', n]) => [name, Number(n)] as const,
    ),
  );
  const drawn = (name: string) => Number(new RegExp(`>${name} (\\d+)项<`).exec(part)?.[1]);
  expect(folds.get('2024年报告所存页面里没有再设的目标')).toBe(drawn('所存页面未再设'));
  expect(folds.get('2024年报告所存页面里新见的目标')).toBe(drawn('所存页面新见'));
  expect(folds.get('2023年没有归入指标的其他目标')).toBeGreaterThan(0);
  expect(part).toContain('2024年的报告也许讲到了');
  expect(part).not.toContain('没有提到');
});

test('every verdict shows both sentences, the reason and the rule', () => {
  for (const { url, verdicts } of comparisons) {
    const html = pages.get(url) ?? '';
    const blocks = html.split('<section class="verdict ').slice(1);
    expect(blocks.length, url).toBe(verdicts.length);
    for (const block of blocks) {
      expect(count(block.split('</section>')[0] ?? '', /<blockquote/g), url).toBe(2);
      expect(block, url).toContain('/about/#rule');
      expect(block, url).toMatch(/class="verdict-why"[^>]*>[^<]+</);
    }
  }
});

test('pairs of years are compared and say what is not held', () => {
  for (const pair of ['2023-2024', '2024-2025', '2023-2025']) {
    const html = pages.get(`/compare/${pair}/`) ?? '';
    expect(html).toContain('只收存了部分版面');
    expect(pages.get(`/en/compare/${pair}/`)).toContain('on a page not held');
    expect(count(html, /<details class="alignment"/g)).toBeGreaterThan(0);
  }
});

test('every numeric target has its end on a page of comparisons', () => {
  const held = ['', '2023-2024/', '2023-2025/', '2024-2025/'];
  const html = held.map((pair) => pages.get(`/compare/${pair}`) ?? '').join('');
  const targets = figures.filter(({ role }) => role === 'target');
  expect(targets.length).toBeGreaterThan(200);
  for (const { url } of targets) expect(html, url).toContain(`href="${url}"`);
});

test('no scoreboard is shown for a year whose outcomes are not held', () => {
  for (const lang of ['', '/en'])
    for (const page of ['/compare/', '/compare/2023-2024/', '/compare/2024-2025/']) {
      const html = pages.get(lang + page) ?? '';
      const boards = html.match(/<ul class="scoreboard">.*?<\/ul>/gs) ?? [];
      expect(boards.length, page).toBe(page === '/compare/2024-2025/' ? 0 : 1);
      for (const board of boards) {
        const counts = [...board.matchAll(/<b>(\d+)<\/b>/g)].map(([, n]) => Number(n));
        expect(counts.slice(0, 3).some((n) => n > 0)).toBe(true);
      }
    }
  expect(pages.get('/compare/')).toContain('讲述2024年结果的版面没有收存');
  expect(pages.get('/compare/')).toContain('讲述2025年结果的报告没有收存');
  expect(pages.get('/compare/2024-2025/')).toContain('讲述2024年结果的版面没有收存');
});

test('an outcome told twice is shown in both tellings, which corroborate one another', () => {
  const html = pages.get('/indicators/new-urban-jobs/') ?? '';
  expect(html).toMatch(/26\.4万人、26\.44万人，互相印证/);
  const tellings = html.split('id="tellings"')[1] ?? '';
  expect(count(tellings, /<blockquote/g)).toBeGreaterThanOrEqual(4);
  expect(pages.get('/en/indicators/new-urban-jobs/')).toContain('they agree once rounded');
});

test('a total without a year is listed with the report that tells it', () => {
  const html = pages.get('/indicators/business-entities/') ?? '';
  expect(html).toContain('2025年报告时，未写年份');
  expect(html).not.toContain('<b>—</b>');
});

test('words kept, dropped and new are told apart, long stretches alike are folded', () => {
  const html = pages.get('/compare/2023-2025/') ?? '';
  const differing = html.split('class="differing"').slice(1).join('');
  expect(count(differing, /<del\b/g)).toBeGreaterThan(50);
  expect(count(differing, /<ins\b/g)).toBeGreaterThan(50);
  expect(count(differing, /class="piece-same"/g)).toBeGreaterThan(50);
});

test('words are counted with their lines before any script runs', () => {
  const html = pages.get('/terms/') ?? '';
  expect(html).toContain('建圈强链');
  expect(count(html, /<span class="kwic-before"/g)).toBeGreaterThan(100);
  for (const [, url] of html.matchAll(/<li>\s*<a href="([^"]+)">\s*<span class="kwic-before"/g))
    expect(url).toMatch(/^\/reports\/[a-z0-9-]+\/[a-z0-9-]+\/(#p\d+)?$/);
});

test('a word is counted in every report, and its lines stand under their reports in one order', () => {
  const reports = JSON.parse(readFileSync(path.join(dir, 'data/reports.json'), 'utf8')) as {
    url: string;
  }[];
  const html = pages.get('/terms/') ?? '';
  const terms = [...html.matchAll(/class="state-list term".*?<\/details>/gs)].map(([all]) => all);
  expect(terms.length).toBeGreaterThan(5);
  for (const term of terms) {
    expect(count(term, /<th scope="row"/g)).toBe(reports.length);
    const order = [...term.matchAll(/<h4 class="kwic-report"> ?<a [^>]*href="([^"]+)"/g)].map(
      ([, url]) => reports.findIndex((report) => report.url === url),
    );
    expect(order.length).toBeGreaterThan(0);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    for (const own of term.split('class="kwic-report"').slice(1)) {
      const links = [...own.matchAll(/href="(\/reports\/[^/]+\/)/g)].map(([, url]) => url);
      expect(new Set(links).size).toBe(1);
    }
  }
});

test('in English 户 are households where homes are counted and not where firms are', () => {
  expect(pages.get('/en/indicators/urban-village-households/')).toContain('households');
  const firms = pages.get('/en/indicators/enterprises-on-cloud/');
  expect(firms).toContain('100,000');
  expect(firms).not.toContain('households');
});
