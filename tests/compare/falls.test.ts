/** A fall on a line of growth, as the text and the drawings of its line tell it. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/charts/csv.ts';
import { history, promise, slope } from '../../src/charts/index.ts';
import {
  compareArchive,
  historyData,
  printedOn,
  promiseData,
  textsOf,
} from '../../src/compare/index.ts';
import { catalogue, figure, report, section } from '../support/rows.ts';

const plan = section('chengdu-2023.plan-1', null, ['固定资产投资增长8%以上。']);
const review = {
  ...section('chengdu-2024.review-1', null, ['固定资产投资下降5.9%。']),
  part: 'review' as const,
};
const reports = [
  report({ id: 'chengdu-2023', year: 2023 }),
  report({ id: 'chengdu-2024', year: 2024 }),
];
const about = (of: string) => ({ unit: '%', indicator: '', indicatorId: of });

/** The line of a promise and of what was told of it. */
function lineOf(id: string, target: [string, 'increase' | 'decrease'], outcome: typeof target) {
  const figures = [
    figure({
      ...about(id),
      id: 'chengdu-2023.f1',
      text: target[0],
      measure: target[1],
      comparator: /以上$/.test(target[0]) ? 'gte' : 'eq',
      section: plan.id,
      paragraph: `${plan.id}.p1`,
    }),
    figure({
      ...about(id),
      id: 'chengdu-2024.f1',
      text: outcome[0],
      measure: outcome[1],
      role: 'outcome',
      report: 'chengdu-2024',
      section: review.id,
      paragraph: `${review.id}.p1`,
    }),
  ];
  const made = compareArchive({ reports, sections: [plan, review], figures, catalogue });
  return made.histories.find(({ indicator }) => indicator.id === id)!.lines[0]!;
}

const link = (url: string): string => url;
const investment = lineOf(
  'fixed-asset-investment-growth',
  ['8%以上', 'increase'],
  ['5.9%', 'decrease'],
);

describe('a fall on a line of growth', () => {
  it('lies below zero in every chart and its table, differences with it', () => {
    const promised = promiseData(2023, [investment], [], link);
    expect(promised.items[0]).toMatchObject({ verdict: 'missed', outcome: { base: -5.9 } });
    expect(csv(promise.table(promised, 'zh'))).toContain('8%以上,−5.9%,−13.9百分点,未达到');
    expect(promise.table(promised, 'en').rows[0]!.map(({ text }) => text)).toContain('−13.9 pp');
    const told = historyData(investment, reports, link);
    expect(csv(history.table(told, 'zh'))).toContain('2023,8%以上,−5.9%');
  });

  it('is so too where the line has no growth beside it', () => {
    const falls = lineOf('fixed-asset-investment-growth', ['2%', 'decrease'], ['5.9%', 'decrease']);
    expect(historyData(falls, reports, link).points.map(({ quantity }) => quantity.value)).toEqual([
      -2, -5.9,
    ]);
  });

  it('says so in words where the number stands by itself', () => {
    expect([...textsOf([investment]).values()]).toEqual([
      { zh: '8%以上', en: '≥8%' },
      { zh: '下降5.9%', en: '−5.9%' },
    ]);
  });
});

describe('a fall on a line that counts falls', () => {
  const energy = lineOf('energy-intensity', ['3%', 'decrease'], ['3.5%', 'decrease']);

  it('is the number of the line, the larger the better', () => {
    expect([...textsOf([energy]).values()].map(({ zh }) => zh)).toEqual(['3%', '3.5%']);
    const [item] = promiseData(2023, [energy], [], link).items;
    expect(item).toMatchObject({ verdict: 'exceeded', lower: false, outcome: { base: 3.5 } });
  });

  it('has a rise below zero', () => {
    const risen = lineOf('energy-intensity', ['3%', 'decrease'], ['2%', 'increase']);
    const promised = promiseData(2023, [risen], [], link);
    expect(promised.items[0]).toMatchObject({ verdict: 'missed', outcome: { base: -2 } });
    expect(promise.table(promised, 'zh').rows[0]![3]!.text).toBe('−5百分点');
    expect(printedOn(risen.indicator, risen.observations[1]!.figure)).toBe('增长2%');
  });
});

it('two targets below zero slope down where growth is to be less', () => {
  const at = (value: number) =>
    ({ value, valueMax: null, unit: '%', base: value, comparator: 'eq' }) as const;
  const item = { id: 'x', name: { zh: '投资', en: 'Investment' }, from: at(-3), to: at(-5) };
  const data = { fromYear: 2023, toYear: 2024, items: [item], added: [], gone: [], complete: true };
  expect(slope.finding(data, 'zh')).toContain('1项下调');
  expect(slope.table(data, 'zh').rows[0]!.at(-1)!.text).toBe('−2百分点');
});
