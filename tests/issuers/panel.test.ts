import { describe, expect, it } from 'vitest';
import { sharedScale } from '../../src/charts/index.ts';
import type { HistoryPoint } from '../../src/charts/types.ts';
import type { LinesFile } from '../../src/issuers/lines-file.ts';
import { decodeLine, encodeLines } from '../../src/issuers/lines-file.ts';
import { panelHtml } from '../../src/issuers/panel.ts';
import { growthHistory, jobsHistory } from '../charts/fixtures.ts';

describe('the file of an issuer', () => {
  const bare = ({ year, role, quantity }: HistoryPoint): HistoryPoint => ({ year, role, quantity });
  const points = [...growthHistory.points, ...jobsHistory.points].map(bare);
  const [first] = points as [HistoryPoint];
  points.push({ ...first, quantity: { ...first.quantity, place: 12.5 } });
  points.push({
    ...first,
    quantity: { ...first.quantity, measure: 'rank', url: '/reports/a/#f2' },
  });
  points.push({ ...first, quantity: { ...first.quantity, ofFirms: true } });
  points.push({ ...first, quantity: { ...first.quantity, decimals: 1 } });
  points.push({ ...first, quantity: { ...first.quantity, place: 12.5, decimals: 2 } });
  const file = JSON.parse(JSON.stringify(encodeLines([['growth', points]]))) as LinesFile;

  it('gives back every point but its verdict', () => {
    expect(decodeLine(file, 'growth', (url) => url)).toEqual(points);
    expect(decodeLine(file, 'other', (url) => url)).toEqual([]);
  });

  it('holds the address of a page once and leaves base path and language to the reader', () => {
    expect(file.pages).toEqual(['/reports/city-2024/review/', '/reports/a/']);
    const [point] = decodeLine(file, 'growth', (url) => `/base/en${url}`);
    expect(point?.quantity.url).toBe(`/base/en${first.quantity.url}`);
  });
});

describe('a panel', () => {
  const points = growthHistory.points;
  const panel = {
    id: 'x',
    name: { zh: '甲<市', en: 'A & B' },
    region: { zh: '', en: '' },
    url: '/issuers/x/economy/#a"b',
    points,
  };

  it('escapes what it is given', () => {
    const html = panelHtml(panel, sharedScale([points]), 'en');
    expect(html).toContain('href="/issuers/x/economy/#a&quot;b">A &amp; B</a>');
    expect(panelHtml(panel, sharedScale([points]), 'zh')).toContain('>甲&lt;市</a>');
  });

  it('leads from its newest numbers to their sentences', () => {
    const html = panelHtml(panel, sharedScale([points]), 'zh');
    expect(html).toMatch(
      /<a class="newest-target" href="\/reports\/city-2024\/review\/#f1"><b>[^<]+<\/b> <small>\d+ 目标<\/small><\/a>/,
    );
    expect(html).toContain('<a class="newest-outcome" href="/reports/city-2024/review/#f1">');
  });

  it('shows the same number at the same height whatever else is on the scale', () => {
    const higher = points.map((p) => ({
      ...p,
      quantity: { ...p.quantity, base: p.quantity.base * 3 },
    }));
    const scale = sharedScale([points, higher]);
    const heights = (of: readonly HistoryPoint[]): number[] =>
      [
        ...panelHtml({ ...panel, points: of }, scale, 'zh').matchAll(/<circle[^>]* cy="([\d.]+)"/g),
      ].map(([, y]) => Number(y));
    const [own, above] = [heights(points), heights(higher)];
    expect(own.length).toBeGreaterThan(1);
    own.forEach((y, at) => expect(above[at]).toBeLessThan(y));
  });
});
