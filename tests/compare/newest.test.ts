import { describe, expect, it } from 'vitest';
import { compareArchive, newestOf } from '../../src/compare/index.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { catalogue, figure, report, section } from '../support/rows.ts';

/** Figures of one line: the report's year and role decide the year, unless it is given. */
function line(...said: (Partial<FigureRow> & Pick<FigureRow, 'text'> & { of: number })[]) {
  const years = [...new Set(said.map(({ of }) => of))];
  const figures = said.map(({ of, ...rest }, at) =>
    figure({
      id: `chengdu-${of}.f${at}`,
      report: `chengdu-${of}`,
      section: `chengdu-${of}.plan-1`,
      paragraph: `chengdu-${of}.plan-1.p1`,
      year: rest.role === 'outcome' ? of - 1 : of,
      indicator: '中小学',
      indicatorId: 'schools-built',
      ...rest,
    }),
  );
  const { histories } = compareArchive({
    reports: years.map((year) => report({ id: `chengdu-${year}`, year })),
    sections: years.map((year) => section(`chengdu-${year}.plan-1`, null, ['新建学校。'])),
    figures,
    catalogue,
  });
  return histories[0]!.lines[0]!;
}

const shown = (of: ReturnType<typeof line>) =>
  newestOf(of).map(({ year, told, verdict }) => [
    year,
    told.map(({ figure: { text } }) => text).join(' '),
    verdict,
  ]);

describe('the newest numbers of a line', () => {
  it('keep a verdict with the target that was judged, the newest target in a year of its own', () => {
    const own = line(
      { of: 2023, text: '50所' },
      { of: 2024, text: '84所', role: 'outcome' },
      { of: 2025, text: '30所' },
    );
    expect(shown(own)).toEqual([
      [2023, '50所 84所', 'exceeded'],
      [2025, '30所', null],
    ]);
  });

  it('are of the last pair where there are several', () => {
    const own = line(
      { of: 2023, text: '50所' },
      { of: 2024, text: '84所', role: 'outcome' },
      { of: 2024, text: '60所' },
      { of: 2025, text: '40所', role: 'outcome' },
    );
    expect(shown(own)).toEqual([[2024, '60所 40所', 'missed']]);
  });

  it('of different years never share a row', () => {
    const own = line({ of: 2025, text: '30所' }, { of: 2024, text: '84所', role: 'outcome' });
    expect(shown(own)).toEqual([
      [2023, '84所', null],
      [2025, '30所', null],
    ]);
  });

  it('have a row without year where the text names none', () => {
    const own = line({ of: 2024, text: '84所', role: 'outcome', year: null });
    expect(shown(own)).toEqual([[null, '84所', null]]);
  });
});
