import { describe, expect, it } from 'vitest';
import { panelsTable } from '../../src/issuers/table.ts';
import { q } from '../charts/fixtures.ts';

const city = {
  name: { zh: '甲<市', en: 'A & B' },
  url: '/issuers/a/economy/#growth',
  points: [
    { year: 2022, role: 'outcome', quantity: { ...q(3, '%'), url: '/reports/a-2023/#f1' } },
    {
      year: 2023,
      role: 'target',
      quantity: { ...q(5, '%', 'approx'), url: '/reports/a-2023/#f2' },
    },
    { year: 2023, role: 'outcome', quantity: { ...q(5.2, '%'), url: '/reports/a-2024/#f3' } },
  ],
} as const;

describe('the table of panels', () => {
  it('says target and outcome in words, and each number leads to its sentence', () => {
    expect(panelsTable([city], '政府', 'zh')).toBe(
      [
        '<thead><tr><th scope="col" colspan="2">政府</th>',
        '<th scope="col">2022</th><th scope="col">2023</th></tr></thead>',
        '<tbody><tr class="target-row">',
        '<th scope="rowgroup" rowspan="2"><a href="/issuers/a/economy/#growth">甲&lt;市</a></th>',
        '<th scope="row">目标</th>',
        '<td></td><td><a href="/reports/a-2023/#f2">5%左右</a></td></tr>',
        '<tr class="outcome-row"><th scope="row">结果</th>',
        '<td><a href="/reports/a-2023/#f1">3%</a></td>',
        '<td><a href="/reports/a-2024/#f3">5.2%</a></td></tr></tbody>',
      ].join(''),
    );
    expect(panelsTable([city], 'Governments', 'en')).toContain('<th scope="row">Target</th>');
  });

  it('leaves out a role without numbers in the years shown, never a government', () => {
    const ahead = { ...city, points: [city.points[1]] };
    const before = { ...city, points: [city.points[0]] };
    const table = panelsTable([ahead, before], '政府', 'zh', 1);
    expect(table.match(/<th scope="col">\d+/g)).toEqual(['<th scope="col">2023']);
    expect(table.match(/<tr class="[a-z-]+">/g)).toEqual([
      '<tr class="target-row">',
      '<tr class="outcome-row">',
    ]);
  });
});
