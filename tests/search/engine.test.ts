import { describe, expect, test } from 'vitest';
import { engineOf } from './memory.ts';
import { figureRow } from './figure.ts';
import { reportRow, sectionRow } from './rows.ts';

const plan24 = sectionRow('a-2024', 1, '推进城中村改造', [
  '改造城中村2448户、棚户区3062户。城中村改造引导资金池用好。',
  '新增充电桩6万个以上，增长8%以上，安排1—2个试点，办好“蓉易办”。',
]);
const plan23 = sectionRow('a-2023', 1, null, ['改造城中村100户。大熊猫', '国家公园建设。']);
const review24 = {
  ...sectionRow('a-2024', 2, '生态', ['大熊猫国家公园获批，保护大熊猫栖息地。']),
  part: 'review' as const,
};
const rows = {
  reports: [reportRow('a-2023', 2023), { ...reportRow('a-2024', 2024), issuer: '另一市' }],
  sections: [plan23, plan24, review24],
  figures: [figureRow(plan24, 0, '2448户', { role: 'target', start: 7 })],
  comparisons: [],
  placeOf: (): [number, number] => [5, 10],
};
const engine = engineOf(rows);
const sections = async (query: string, options = {}): Promise<string[]> =>
  (await engine.search(query, options)).results.map(({ section }) => section);

describe('search()', () => {
  test('resolves to exactly what its contract names', async () => {
    expect(await engine.search('棚户区')).toEqual({
      query: '棚户区',
      total: 1,
      occurrences: 1,
      results: [
        {
          url: '/reports/a-2024/plan-1/',
          report: 'a-2024',
          section: 'a-2024.plan-1',
          title: '推进城中村改造',
          occurrences: 1,
          paragraphs: [
            {
              id: 'a-2024.plan-1.p1',
              url: '/reports/a-2024/plan-1/#p1',
              excerpt: '改造城中村2448户、<mark>棚户区</mark>3062户。',
            },
          ],
        },
      ],
    });
  });

  test('finds headings and counts them', async () => {
    const { results } = await engine.search('城中村改造');
    expect(results[0]?.paragraphs.map(({ id }) => id)).toEqual([
      'a-2024.plan-1',
      'a-2024.plan-1.p1',
    ]);
    expect(results[0]?.occurrences).toBe(2);
  });

  test('finds no phrase across two paragraphs or from heading to text', async () => {
    expect(await sections('大熊猫国家')).toEqual(['a-2024.plan-2']);
    expect(await sections('改造改造')).toEqual([]);
  });

  test('takes width, case, white space, Traditional forms and styles of marks as one', async () => {
    for (const query of [
      '８％以上',
      '1-2个',
      '「蓉易办」',
      '“蓉易办”',
      '充電樁',
      ' 充电桩 ',
      '充电\n桩',
    ]) {
      expect(await sections(query), query).toEqual(['a-2024.plan-1']);
    }
  });

  test('reads pinyin and its initials where the letters occur nowhere', async () => {
    for (const query of ['rongyiban', 'ryb', "rong'yi'ban"]) {
      expect(await sections(query), query).toEqual(['a-2024.plan-1']);
    }
    expect(await sections('zzzz')).toEqual([]);
  });

  test('lists more occurrences first and newer reports first on ties', async () => {
    expect(await sections('城中村')).toEqual(['a-2024.plan-1', 'a-2023.plan-1']);
    expect(await sections('大熊猫')).toEqual(['a-2024.plan-2', 'a-2023.plan-1']);
  });

  test('sorts by year on request', async () => {
    expect(await sections('大熊猫', { sort: 'year' })).toEqual(['a-2024.plan-2', 'a-2023.plan-1']);
  });

  test('returns at most `limit` sections and still counts all', async () => {
    const found = await engine.search('城中村', { limit: 1 });
    expect([found.results.length, found.total, found.occurrences]).toEqual([1, 2, 4]);
    expect((await engine.search('城中村', { limit: 0 })).results).toEqual([]);
  });

  test('filters by year, report, part, issuer and role of figures', async () => {
    expect(await sections('城中村', { filters: { year: 2023 } })).toEqual(['a-2023.plan-1']);
    expect(await sections('城中村', { filters: { report: ['a-2024'] } })).toEqual([
      'a-2024.plan-1',
    ]);
    expect(await sections('大熊猫', { filters: { part: 'review' } })).toEqual(['a-2024.plan-2']);
    expect(await sections('大熊猫', { filters: { issuer: '另一市' } })).toEqual(['a-2024.plan-2']);
    expect(await sections('城中村', { filters: { role: 'target' } })).toEqual(['a-2024.plan-1']);
    expect(await sections('城中村', { filters: { year: [] } })).toHaveLength(2);
    expect(await sections('城中村', { filters: { year: '1999' } })).toEqual([]);
  });

  test('names the filters it knows when asked for another', async () => {
    await expect(engine.search('村', { filters: { colour: 'red' } as never })).rejects.toThrow(
      /colour.*report, year, part, issuer, role/,
    );
  });

  test('names the orders it knows when asked for another', async () => {
    await expect(engine.search('村', { sort: 'bogus' as never })).rejects.toThrow(
      new TypeError('search: unknown sort "bogus"; known: relevance, year'),
    );
  });

  test('rejects with the reason of its signal, before or while it works', async () => {
    await expect(engine.search('村', { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    const controller = new AbortController();
    const running = engineOf(rows).search('城中村', { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
  });

  test('takes regular expressions, markup and nothing at all as text', async () => {
    for (const query of [
      '.*',
      '(?:村|镇)',
      '[一-龥]',
      '\\d+',
      '<script>alert(1)</script>',
      '%',
      '',
    ]) {
      const { total } = await engine.search(query);
      expect(total, query).toBe(query === '%' ? 1 : 0);
    }
  });

  test('escapes markup of the text in excerpts', async () => {
    const section = sectionRow('a-2024', 1, null, ['若 a<b>&"c" 则停。']);
    const { results } = await engineOf({ ...rows, sections: [section], figures: [] }).search('<b>');
    expect(results[0]?.paragraphs[0]?.excerpt).toBe(
      '若 a<mark>&lt;b&gt;</mark>&amp;&quot;c&quot; 则停。',
    );
  });

  test('gives up a query longer than any text without loading the index', async () => {
    const fresh = engineOf(rows);
    expect((await fresh.search('城中村'.repeat(3400))).total).toBe(0);
    expect(fresh.loaded.filter((path) => path.includes('/h/'))).toEqual([]);
  });

  test('gives up a pasted page of words when no section holds them all', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const fresh = engineOf(rows);
    expect((await fresh.search(words.join(' '))).total).toBe(0);
    expect(fresh.loaded.length).toBeLessThan(20);
  });

  test('loads no text but of the sections it returns', async () => {
    const fresh = engineOf(rows);
    await fresh.search('城中村', { limit: 1 });
    expect(fresh.loaded.filter((path) => path.includes('/s/'))).toEqual(['shard0/s/0.bin']);
  });
});

describe('explore()', () => {
  test('counts what each filter would leave, under the others', async () => {
    const { facets, occurrencesByYear } = await engine.explore('城中村', {
      filters: { year: 2023 },
    });
    expect(facets.year).toEqual({ 2023: 1, 2024: 1 });
    expect(facets.part).toEqual({ plan: 1 });
    expect(occurrencesByYear).toEqual({ 2023: 1, 2024: 3 });
  });

  test('names the figures that a hit touches', async () => {
    const { results } = await engine.explore('2448户');
    expect(results[0]?.paragraphs[0]?.figures.map(({ id }) => id)).toEqual(['a-2024.f7']);
    const { results: others } = await engine.explore('棚户区');
    expect(others[0]?.paragraphs[0]?.figures).toEqual([]);
  });

  test('says how it read pinyin and what does not occur', async () => {
    const { reading } = await engine.explore('rongyiban');
    expect(reading.pinyin).toEqual([{ typed: 'rongyiban', word: '蓉易办', others: [] }]);
    expect((await engine.explore('城中村 廉政')).reading.absent).toEqual(['廉政']);
  });

  test('forgets a failure of the network', async () => {
    const { createEngine } = await import('../../src/search/engine.ts');
    let calls = 0;
    const offline = async (): Promise<never> => {
      calls++;
      throw new Error('offline');
    };
    const failing = createEngine(offline, offline);
    await expect(failing.search('村')).rejects.toThrow('offline');
    await expect(failing.search('村')).rejects.toThrow('offline');
    expect(calls).toBe(2);
  });
});
