import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SectionRow } from '../../src/schemas/opendata.ts';
import type { SearchOptions, SearchResults } from '../../src/search/engine.ts';
import { launchBrowser } from '../support/browser.ts';

const site = inject('site');
let browser: Browser;
let page: Page;
let sections: readonly SectionRow[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${site.address}about/`);
  const response = await fetch(`${site.address}data/sections.json`);
  sections = (await response.json()) as SectionRow[];
});
afterAll(() => browser?.close());

interface Asked extends SearchResults {
  readonly milliseconds: number;
}

/** Runs in the page; as text, because the test runner rewrites imports that it sees. */
function inPage<T>(script: string): Promise<T> {
  return page.evaluate(
    `import('${site.address}search.js').then(async ({ search }) => { ${script} })`,
  );
}

function ask(query: string, options: SearchOptions = {}): Promise<Asked> {
  return inPage(`
    const start = performance.now();
    const options = { limit: Infinity, ...${JSON.stringify(options)} };
    const found = await search(${JSON.stringify(query)}, options);
    return { ...found, milliseconds: performance.now() - start };
  `);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/[“”]/gu, '"')
    .replace(/。/gu, '.');
}

/** Sections of the published data that hold every part, with occurrences, by plain substring. */
function truth(query: string): [string, number][] {
  const parts = query.split(' ').map(fold);
  return sections.flatMap(({ id, number, heading, paragraphs }): [string, number][] => {
    const texts = [`${number ?? ''}${heading ?? ''}`, ...paragraphs.map(({ text }) => text)];
    const counts = parts.map((part) =>
      texts.reduce((sum, text) => sum + fold(text).split(part).length - 1, 0),
    );
    return counts.includes(0) ? [] : [[id, counts.reduce((a, b) => a + b)]];
  });
}

/** What is typed → what is meant. */
const meant: Record<string, string> = {
  大熊貓棲息地: '大熊猫栖息地',
  鄉村振興: '乡村振兴',
  chengzhongcun: '城中村',
  daxiongmao: '大熊猫',
  rongyiban: '蓉易办',
};
const queries = [
  ...['企业', '创新', '城中村', '智能网联', '保障性租赁住房', '非遗', '农民工', '口袋公园'],
  ...['也清醒看', '科技成果转', '部陆', '牌价值', '障安全护航发', '经济的着力点放在'],
  ...[
    '900个',
    '2.8亿人次',
    '9+9+10',
    '12345',
    '3500亿元',
    '8%以上',
    '８％以上',
    '1—2个',
    '5G',
    '5g+',
  ],
  ...['河', '烟', '雪', '的', '。', '（', '区（市）县', '充(换)电站', '“蓉易办”', '24小时'],
  ...['大熊猫 栖息地', '碳达峰 碳中和', '绿道 公园', '夜间经济 24小时'],
  ...['廉政', '6G', '癌', '公园社区绿道网', '999个', '<script>', '.*', '[城]中村'],
  ...Object.keys(meant),
];

describe('/search.js on any page', () => {
  test.each(queries)('%s finds exactly what plain search finds', async (query) => {
    const { total, occurrences, results } = await ask(query);
    const wanted = truth(meant[query] ?? query);
    expect(results.map((one) => [one.section, one.occurrences]).sort()).toEqual(wanted.sort());
    expect(total).toBe(wanted.length);
    expect(occurrences).toBe(wanted.reduce((sum, [, count]) => sum + count, 0));
  });

  test('each result leads to a page that holds its paragraph', async () => {
    const { results } = await ask('城中村');
    for (const { url, paragraphs } of results) {
      const html = await (await fetch(new URL(url, site.address))).text();
      for (const paragraph of paragraphs) {
        const [path, id = ''] = paragraph.url.split('#');
        expect(path).toBe(url);
        if (id !== '') expect(html).toContain(`id="${id}"`);
      }
    }
  });

  test('warm queries take a few milliseconds', async () => {
    const times: number[] = [];
    for (const query of queries) {
      // The best of three: the test machine may be busy with something else.
      const runs = [1, 2, 3].map(() => ask(query, { limit: 10 }));
      times.push(Math.min(...(await Promise.all(runs)).map(({ milliseconds }) => milliseconds)));
    }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThanOrEqual(10);
    expect(times.at(-1)).toBeLessThanOrEqual(100);
  });

  test('a page of 10,000 characters is answered within a tenth of a second', async () => {
    await ask('城中村');
    const long = await ask('改造城中村'.repeat(2000));
    expect(long.total).toBe(0);
    expect(long.milliseconds).toBeLessThan(100);
  });

  test('an aborted search rejects with AbortError', async () => {
    const name = await inPage(`
      const controller = new AbortController();
      const running = search('企业', { signal: controller.signal });
      controller.abort();
      return running.catch((error) => error.name);
    `);
    expect(name).toBe('AbortError');
  });
});
