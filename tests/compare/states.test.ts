import { describe, expect, it } from 'vitest';
import { compareArchive, tally } from '../../src/compare/index.ts';
import type { FigureRow } from '../../src/schemas/opendata.ts';
import { targetEnd } from '../../src/schemas/values.ts';
import { catalogue, figure, report, section } from '../support/rows.ts';

const plan = section('chengdu-2023.plan-1', null, ['新建充电桩6万个。']);
const review = {
  ...section('chengdu-2024.review-1', null, ['建成充电桩7.7万个。']),
  part: 'review' as const,
};
const target = figure({
  id: 'chengdu-2023.f1',
  text: '6万个',
  base: 60_000,
  indicator: '充电桩',
  indicatorId: 'charging-piles',
  section: plan.id,
  paragraph: `${plan.id}.p1`,
});
const outcome = figure({
  id: 'chengdu-2024.f1',
  text: '7.7万个',
  base: 77_000,
  role: 'outcome',
  report: 'chengdu-2024',
  indicator: '充电桩',
  indicatorId: 'charging-piles',
  section: review.id,
  paragraph: `${review.id}.p1`,
});

function stateOf(figures: readonly FigureRow[], complete: boolean | null) {
  const reports = [report({ id: 'chengdu-2023', year: 2023 })];
  if (complete !== null) reports.push(report({ id: 'chengdu-2024', year: 2024, complete }));
  const sections = complete === null ? [plan] : [plan, review];
  return compareArchive({ reports, sections, figures, catalogue }).states[0]!;
}

describe('the state of a target', () => {
  it('is the verdict where the outcome is told', () => {
    expect(stateOf([target, outcome], false)).toMatchObject({ state: 'exceeded', outcome });
  });

  it('tells a report that is silent from pages that are, and both from what is not held', () => {
    const silent = (complete: boolean | null) => stateOf([target], complete);
    const reason = { kind: 'silent', year: 2024 };
    expect(silent(true)).toMatchObject({
      state: 'not-found',
      reason: { ...reason, held: 'whole' },
    });
    expect(silent(false)).toMatchObject({
      state: 'not-reported',
      reason: { ...reason, held: 'part' },
    });
    expect(silent(null)).toMatchObject({ state: 'not-held', reason: { ...reason, held: 'none' } });
    const reports = [
      report({ id: 'chengdu-2023', year: 2023 }),
      report({ id: 'chengdu-2024', year: 2024 }),
    ];
    const planned = { ...review, part: 'plan' as const };
    const { states } = compareArchive({
      reports,
      sections: [plan, planned],
      figures: [target],
      catalogue,
    });
    expect(states[0]).toMatchObject({ state: 'not-held', reason: { ...reason, held: 'plan' } });
    const counts = tally([silent(true), silent(false), silent(null), states[0]!]);
    expect(counts).toMatchObject({ missed: 0, 'not-found': 1, 'not-reported': 1, 'not-held': 2 });
    expect(Object.keys(counts)).toEqual(targetEnd.options);
  });

  it('is not comparable where only a near figure is told, with the difference', () => {
    const near = { ...outcome, indicatorId: null, measure: 'level' as const };
    const state = stateOf([target, near], false);
    expect(state).toMatchObject({ state: 'not-comparable', outcome: near });
    expect(state.reason).toMatchObject({ kind: 'near', differences: [{ kind: 'measure' }] });
  });

  it('is counted for its own year, wherever it is counted', () => {
    const reports = [
      report({ id: 'chengdu-2023', year: 2023 }),
      report({ id: 'chengdu-2024', year: 2024 }),
    ];
    const far = { ...target, id: 'chengdu-2023.f2', year: 2027 };
    const figures = [target, far];
    const { pairs, states } = compareArchive({
      reports,
      sections: [plan, review],
      figures,
      catalogue,
    });
    const [pair] = pairs[0]!.issuers;
    expect(pair!.states).toEqual(states.filter(({ year }) => year === 2023));
    expect(pair!.otherYears.map(({ year, target: { id } }) => [year, id])).toEqual([
      [2027, far.id],
    ]);
  });

  it('is never taken from another place', () => {
    const reports = [
      report({ id: 'chengdu-2023', year: 2023 }),
      report({ id: 'chengdu-2024', year: 2024, issuer: '重庆市' }),
    ];
    const { states, comparisons, pairs } = compareArchive({
      reports,
      sections: [plan, review],
      figures: [target, outcome],
      catalogue,
    });
    expect(states[0]).toMatchObject({ state: 'not-held' });
    expect(comparisons[0]!.observations).toHaveLength(2);
    expect(comparisons[0]!.verdicts).toEqual([]);
    expect(pairs).toEqual([]);
  });

  it('is open where one report states several targets for one indicator and year', () => {
    const second = { ...target, id: 'chengdu-2023.f2', text: '8万个', value: 8, base: 80_000 };
    expect(stateOf([target, second, outcome], false)).toMatchObject({
      state: 'not-comparable',
      reason: { kind: 'targets' },
    });
  });

  it('is open where tellings of the outcome would be judged differently', () => {
    const other = { ...outcome, id: 'chengdu-2024.f2', text: '5万个', value: 5, base: 50_000 };
    expect(stateOf([target, outcome, other], false)).toMatchObject({
      state: 'not-comparable',
      reason: { kind: 'conflict' },
    });
  });
});
