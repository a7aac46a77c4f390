import { describe, expect, it } from 'vitest';
import { axisEnd, distance, inOrder } from '../../src/charts/distance.ts';
import { axis } from '../../src/charts/promise-parts.ts';
import { promise } from '../../src/charts/promise.ts';
import { promised, promisedHard, q } from './fixtures.ts';

const by = (id: string) => [...promised.items, ...promisedHard.items].find((i) => i.id === id)!;

describe('promise', () => {
  it('says in its title how many targets were exceeded, met and missed', () => {
    expect(promise.finding(promised, 'zh')).toBe('2023年12项可比目标：8项超额，3项达到，1项未达到');
    expect(promise.finding(promised, 'en')).toBe(
      '12 comparable targets for 2023: 8 exceeded, 3 met, 1 missed',
    );
  });

  it('says so when none was missed, and when there is nothing to compare', () => {
    const good = { year: 2023, items: promised.items.filter((i) => i.verdict === 'exceeded') };
    expect(promise.finding(good, 'zh')).toBe('2023年8项可比目标：8项超额，没有一项未达到');
    expect(promise.finding({ year: 2023, items: [] }, 'zh')).toBe('2023年没有可以比较的目标');
    expect(promise.draw({ year: 2023, items: [] }, { width: 720, lang: 'zh' }).marks).toEqual([]);
  });

  it('lists exceeded, met and missed, each by distance', () => {
    const order = inOrder(promised.items).map((i) => i.id);
    expect(order[0]).toBe('urban-villages');
    expect(order.at(-1)).toBe('industry-growth');
    expect(order.indexOf('charging')).toBeLessThan(order.indexOf('skilled'));
  });

  it('measures distance in per cent of the target, the other way round where less is better', () => {
    expect(distance(by('urban-villages'))).toBeCloseTo(0.3219, 3);
    expect(distance(by('housing'))).toBeCloseTo(-0.2667, 3);
    expect(distance(by('unemployment'))).toBeGreaterThan(0);
    expect(distance({ ...by('skilled'), target: q(0, '人') })).toBe(0);
  });

  it('draws what it tells: between percentages the points, 1 point as long as 1%', () => {
    const row = (target: number, outcome: number) => ({
      ...by('industry-growth'),
      target: q(target, '%'),
      outcome: q(outcome, '%'),
      verdict: 'exceeded' as const,
    });
    expect(distance(by('industry-growth'))).toBeCloseTo(-0.019);
    expect(distance(row(3, 3.2))).toBeCloseTo(distance(row(9, 9.2)));
    const mixed = promise.caption(promised, 'zh');
    expect(mixed).toContain('目标本身是百分数的按百分点，其余按百分比，1个百分点与1%一样长');
    const points = { year: 2023, items: [row(3, 3.2)] };
    expect(promise.caption(points, 'zh')).toMatch(/^结果与目标相差的百分点。/);
    expect(promise.table(points, 'zh').rows[0]![3]!.text).toBe('+0.2百分点');
    const counts = { year: 2023, items: [by('skilled')] };
    expect(promise.caption(counts, 'zh')).not.toContain('百分点');
  });

  it('cuts no name on a phone', () => {
    for (const compact of [true, false]) {
      const drawn = JSON.stringify(promise.draw(promised, { width: 340, lang: 'en', compact }));
      expect(drawn).not.toContain('…');
    }
  });

  it('measures from the end of a range that the outcome lies beyond', () => {
    const target = { ...q(3, '个'), valueMax: 4 };
    const item = (verdict: 'exceeded' | 'met' | 'missed', value: number) =>
      distance({ ...by('skilled'), target, outcome: q(value, '个'), verdict });
    expect([item('exceeded', 5), item('met', 4), item('missed', 1.5)]).toEqual([0.25, 0, -0.5]);
  });

  it('says at least in the table as in the drawing where only a bound is known', () => {
    const target = q(4700, '列', 'gte');
    const outcome = q(5000, '列', 'gt');
    const row = (change: object, lang: 'zh' | 'en') => {
      const item = { ...by('skilled'), target, outcome, verdict: 'exceeded' as const, ...change };
      return promise.table({ year: 2023, items: [item] }, lang).rows[0]![3]!.text;
    };
    expect(row({}, 'zh')).toBe('至少+6.4%');
    expect(row({}, 'en')).toBe('≥+6.4%');
    expect(row({ target: q(5000, '列'), verdict: 'met' }, 'zh')).toBe('未写明');
    const below = { outcome: q(3760, '列', 'lte'), verdict: 'missed' };
    expect(row(below, 'zh')).toBe('至少−20%');
    expect(row(below, 'en')).toBe('≤−20%');
  });

  it('sets the mark of the smallest miss clear of the target line, and that of no other', () => {
    const item = (verdict: 'exceeded' | 'missed', value: number) => ({
      ...by('skilled'),
      target: q(1000, '个'),
      outcome: q(value, '个'),
      verdict,
    });
    const [over, under] = [item('exceeded', 1001), item('missed', 999)];
    const { zero, place } = axis([item('exceeded', 1600), over, under], 100, 200);
    expect(zero - place(under).at).toBe(10);
    expect(place(over).at - zero).toBeLessThan(1);
  });

  it('cuts the axis before one giant and says so', () => {
    const end = (unit: string, ...outcomes: number[]) =>
      axisEnd(
        outcomes.map((n) => ({ ...by('skilled'), target: q(10, unit), outcome: q(n, unit) })),
      );
    expect(end('人', 11, 12, 13)).toBeCloseTo(0.3);
    expect(end('人', 11, 12, 13, 60)).toBeLessThan(1);
    expect(end('人', 10.02)).toBe(0.1);
    expect(end('%', 10.02)).toBe(0.01);
    expect(promise.caption(promisedHard, 'zh')).toContain('双箭头');
    expect(promise.caption(promised, 'zh')).not.toContain('双箭头');
  });

  it('tells a missed target by a cross and a dashed arm, not by colour alone', () => {
    const draw = (verdict: 'missed' | 'exceeded') =>
      JSON.stringify(
        promise.draw(
          { year: 2023, items: promised.items.filter((i) => i.verdict === verdict) },
          { width: 720, lang: 'zh' },
        ),
      );
    expect(draw('missed')).toContain('stroke-dasharray');
    expect(draw('missed')).not.toContain('"circle"');
    expect(draw('exceeded')).toContain('"circle"');
  });

  it('links every row', () => {
    const { marks } = promise.draw(promised, { width: 340, lang: 'zh' });
    expect(marks.map((m) => m.url)).toEqual(inOrder(promised.items).map((i) => i.url));
    expect(marks[0]?.label).toBe('城中村改造户数：目标 2448户，结果 3236户，超额 +32%');
  });
});
