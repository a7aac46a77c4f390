import { describe, expect, test } from 'vitest';
import { isUnitRoute } from '../../src/archive/routes.ts';
import { unitsOf } from '../../src/archive/units.ts';

type Report = Parameters<typeof unitsOf>[0][number];

function report(id: string, issuer: string, source: string, kind: Report['kind'] = 'news'): Report {
  return { id, issuer, source, kind };
}
const work = 'government-work-report';

describe('units', () => {
  test('hold all reports of a place, those of its bureaus too', () => {
    const units = unitsOf(
      [
        report('linan-2024', '临南市', 's1', work),
        report('linan-2023', '临南市', 's2', work),
        report('linan-schools-2024', '临南市教育局', 's3'),
        report('yunbei-2024', '云北市', 's4', work),
      ],
      ['s1', 's2', 's3', 's4'],
    );
    expect(units).toEqual([
      {
        id: 'linnan',
        reports: ['linan-2023', 'linan-2024', 'linan-schools-2024'],
        sources: ['s1', 's2', 's3'],
      },
      { id: 'yunbei', reports: ['yunbei-2024'], sources: ['s4'] },
    ]);
  });

  test('hold together what stands in one source, and what is joined through it', () => {
    const units = unitsOf(
      [
        report('a', '临南市', 'page', work),
        report('b', '云北市', 'page', work),
        report('c', '云北市', 'other', work),
      ],
      ['page', 'other'],
    );
    expect(units.map(({ reports }) => reports)).toEqual([['a', 'b', 'c']]);
  });

  test('leave out no source and no report, whatever its name in ASCII', () => {
    const units = unitsOf(
      [report('x', '西安市', 's1', work), report('y', '息安市', 's2', work)],
      ['s1', 's2', 'lone'],
    );
    expect(units.map(({ id }) => id)).toEqual(['sources', 'xian', 'xian-2']);
    expect(units.flatMap(({ sources }) => sources).sort()).toEqual(['lone', 's1', 's2']);
  });

  test('do not change with the order of the reports', () => {
    const reports = [
      report('a', '临南市', 's1', work),
      report('b', '云北市', 's2', work),
      report('c', '临南市统计局', 's2'),
    ];
    expect(unitsOf(reports.toReversed(), ['s2', 's1'])).toEqual(unitsOf(reports, ['s1', 's2']));
  });
});

test('a route is of a unit when a parameter names something of one', () => {
  expect(isUnitRoute(['...locale', 'report', 'section'])).toBe(true);
  expect(isUnitRoute(['...work'])).toBe(true);
  expect(isUnitRoute(['...locale', 'page'])).toBe(false);
  expect(isUnitRoute([])).toBe(false);
});
