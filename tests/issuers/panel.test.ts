import { describe, expect, it } from 'vitest';
import { sharedScale } from '../../src/charts/index.ts';
import type { HistoryPoint } from '../../src/charts/types.ts';
import { decodePoint, encodePoint } from '../../src/issuers/lines-file.ts';
import { panelHtml } from '../../src/issuers/panel.ts';
import { growthHistory, jobsHistory } from '../charts/fixtures.ts';

const bare = ({ year, role, quantity }: HistoryPoint): HistoryPoint => {
  const { value, valueMax, unit, base, comparator, place } = quantity;
  const rest = { value, valueMax, unit, base, comparator };
  return { year, role, quantity: place === undefined ? rest : { ...rest, place } };
};

describe('the file of an issuer', () => {
  it('gives back every point but its address and its verdict', () => {
    const points = [...growthHistory.points, ...jobsHistory.points].map(bare);
    points.push({ ...points[0]!, quantity: { ...points[0]!.quantity, place: 12.5 } });
    const file = JSON.parse(JSON.stringify(points.map(encodePoint)));
    expect(file.map(decodePoint)).toEqual(points);
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
