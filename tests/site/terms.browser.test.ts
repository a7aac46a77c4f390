/** The page of terms at work: a word that a reader asks for. */
import { expect, test } from 'vitest';
import { visit } from '../explorer/visit.ts';
import { reports } from '../support/published.ts';

test.each(['', 'en/'])(
  'no number and no word above it breaks on a phone: /%sterms/',
  async (lang) => {
    await visit(
      `${lang}terms/?q=就业`,
      async (page) => {
        await page.locator('#term-result td').first().waitFor();
        const broken = await page.locator('#term-result :is(thead th, td)').evaluateAll((cells) =>
          cells.flatMap((cell) => {
            const words = cell.textContent.split(' ');
            let at = 0;
            return words.filter((word) => {
              const range = document.createRange();
              range.setStart(cell.firstChild!, at);
              range.setEnd(cell.firstChild!, at + word.length);
              at += word.length + 1;
              return range.getClientRects().length > 1;
            });
          }),
        );
        expect(broken).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
      { viewport: { width: 320, height: 780 } },
    );
  },
);

test.each([
  ['城鎮', '城镇'],
  ['规模 以上', '规模以上'],
  ['５g', '5G'],
])('%s is counted as %s, as often as the search finds it', async (typed, written) => {
  const told = async (term: string): Promise<[rows: string, marks: string[]]> => {
    let found: [string, string[]] = ['', []];
    await visit(`terms/?q=${encodeURIComponent(term)}`, async (page) => {
      await page.locator('#term-result td').first().waitFor();
      expect(await page.locator('#term-result h2').innerText()).toContain(`“${term}”`);
      found = [
        await page.locator('#term-result tbody').innerText(),
        await page.locator('#term-result mark').allTextContents(),
      ];
      const path = '/search.js';
      const all = await page.evaluate(
        `import('${path}').then(({ search }) => search(${JSON.stringify(written)}))`,
      );
      expect(found[1]).toHaveLength((all as { occurrences: number }).occurrences);
    });
    return found;
  };
  const found = await told(typed);
  expect(found[1].length).toBeGreaterThan(0);
  expect(found).toEqual(await told(written));
});

test('Back and Forward lead from word to word', async () => {
  await visit('terms/', async (page) => {
    const seen = (): Promise<[address: string, typed: string, heading: string]> =>
      Promise.all([
        page.evaluate(() => decodeURIComponent(location.search)),
        page.inputValue('#term'),
        page
          .locator('#term-result h2')
          .allInnerTexts()
          .then((all) => all.join()),
      ]);
    const shows = async (term: string): Promise<void> => {
      const heading = term === '' ? '' : expect.stringContaining(`“${term}”`);
      await expect.poll(seen).toEqual([term && `?q=${term}`, term, heading]);
    };
    await page.focus('#term');
    for (const term of ['就业', '消费', '消费']) {
      await page.fill('#term', term);
      await page.press('#term', 'Enter');
      await shows(term);
    }
    for (const term of ['就业', '']) {
      await page.goBack();
      await shows(term);
    }
    await page.goForward();
    await shows('就业');
  });
});

test('table and sentences name every report with its year, newest first', async () => {
  await visit('terms/?q=就业', async (page) => {
    await page.locator('#term-result td').first().waitFor();
    const rows = await page
      .locator('#term-result tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map(({ textContent }) => textContent)),
      );
    const years = rows.map(([name = '']) => Number(/\d{4}$/.exec(name)?.[0]));
    expect(years).toEqual(reports.map(({ year }) => year));
    const names = await page.locator('#term-result h3').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(
      rows.filter(([, times]) => times !== '0').map(([name]) => name),
    );
    const lines = await page.locator('#term-result .kwic li').count();
    expect(rows.reduce((sum, [, times]) => sum + Number(times), 0)).toBe(lines);
    expect(rows.some(([, times]) => times === '0')).toBe(true);
  });
});
