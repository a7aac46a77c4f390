import { describe, expect, it } from 'vitest';
import { history, slope, strip, terms, themes } from '../../src/charts/index.ts';
import * as data from './fixtures.ts';

describe('history', () => {
  it('tells the latest target and the latest outcome', () => {
    expect(history.finding(data.trainsHistory, 'zh')).toBe(
      '国际班列开行：2025年目标4800列以上，2023年结果超5000列',
    );
    expect(history.finding(data.trainsHistory, 'en')).toBe(
      'International freight trains run: target for 2025 ≥4,800 trains, outcome of 2023 >5,000 trains',
    );
  });

  it('explains only the signs that are drawn, and names the years not held', () => {
    expect(history.caption(data.trainsHistory, 'zh')).toBe(
      '短杠为目标，箭头为“以上”，圆点为结果。2022年的有关页面未收录。',
    );
    expect(history.caption(data.growthHistory, 'zh')).toContain('叉号为未达到目标');
  });

  it('draws 左右 without any width, which would be a tolerance that no report states', () => {
    const about = (comparator: 'approx' | 'eq') => {
      const [point] = data.growthHistory.points;
      const points = [{ ...point!, quantity: data.q(5, '%', comparator) }];
      const years = data.growthHistory.years.slice(0, 1);
      return JSON.stringify(
        history.draw({ ...data.growthHistory, years, points }, { width: 720, lang: 'zh' }),
      );
    };
    const bar = (drawn: string) => drawn.replaceAll('5%左右', '5%').replace('"6 4"', '');
    expect(about('approx')).toContain('"6 4"');
    expect(bar(about('approx')).match(/"rect"/g)).toEqual(bar(about('eq')).match(/"rect"/g));
  });

  it.each([340, 720])('shows a single year on an axis from zero, %i px wide', (width) => {
    const at = (points: typeof data.schoolsHistory.points): number => {
      const { marks } = history.draw({ ...data.schoolsHistory, points }, { width, lang: 'zh' });
      const [bar, dot] = ['目标', '结果'].map((role) => marks.find((m) => m.label.includes(role))!);
      return Math.hypot(dot!.x + dot!.width / 2 - bar!.x - bar!.width / 2, dot!.y - bar!.y);
    };
    const [target, outcome] = data.schoolsHistory.points;
    const tenth = at(data.schoolsHistory.points);
    const all = at([{ ...target!, quantity: data.q(0, '所') }, outcome!]);
    expect(tenth / all).toBeLessThan(0.15);
  });

  it('says how a missed target of 左右 was judged', () => {
    expect(history.caption(data.growthHistory, 'zh')).toContain(
      '断开的短杠为“左右”，方框为区间，圆点为结果，叉号为未达到目标，“左右”按所写的数算',
    );
    const points = data.growthHistory.points.filter(({ verdict }) => verdict !== 'missed');
    expect(history.caption({ ...data.growthHistory, points }, 'zh')).not.toContain('按所写的数');
  });

  it('names in the table the report that is not held, and pages where some are not', () => {
    const lacks = { 2023: 'target', 2024: 'outcome', 2025: 'later' } as const;
    const years = data.trainsHistory.years.map((one) => ({
      ...one,
      ...(one.year in lacks ? { lacks: lacks[one.year as keyof typeof lacks] } : {}),
    }));
    const said = (own: typeof data.trainsHistory) =>
      history.table(own, 'zh').rows.map((row) => row.at(-1)?.text);
    expect(said(data.trainsHistory)).toEqual(['未收录', '部分收录', '部分收录', '部分收录']);
    expect(said({ ...data.trainsHistory, years })).toEqual([
      '未收录',
      '目标所在报告未收录',
      '结果所在报告未收录',
      '',
    ]);
  });

  it('explains arrows in words that hold for upright and for lying drawings', () => {
    const [first, ...rest] = data.trainsHistory.points;
    const most = { ...first!, quantity: { ...first!.quantity, comparator: 'lte' as const } };
    const both = { ...data.trainsHistory, points: [most, ...rest] };
    expect(history.caption(both, 'zh')).toContain('箭头朝大数为“以上”，朝小数为“以内”');
    expect(history.caption({ ...both, points: [most] }, 'zh')).toContain('箭头为“以内”');
    for (const lang of ['zh', 'en'] as const)
      expect(history.caption(both, lang)).not.toMatch(/[上下左右横竖]方?为|\b(?:up|down)\b/);
  });

  it('does not join outcomes across a year without one', () => {
    const points = data.jobsHistory.points.filter((p) => p.role === 'outcome');
    const drawn = JSON.stringify(
      history.draw({ ...data.jobsHistory, points }, { width: 720, lang: 'zh' }),
    );
    expect(drawn).not.toContain('"stroke":"var(--outcome)"');
  });

  it('has the number of the last year where that is wider than its column', () => {
    const years = Array.from({ length: 11 }, (_, i) => ({
      year: 2015 + i,
      held: 'whole' as const,
    }));
    const quantity = { ...data.q(6, '%', 'approx'), decimals: 1 };
    const points = [{ year: 2025, role: 'target' as const, quantity }];
    const { nodes } = history.draw(
      { ...data.growthHistory, years, points },
      { width: 720, lang: 'en' },
    );
    expect(JSON.stringify(nodes)).toContain('"about 6.0%"');
  });

  it('draws nothing but years where there are no points', () => {
    const empty = { ...data.trainsHistory, points: [] };
    expect(history.draw(empty, { width: 720, lang: 'zh' }).marks).toEqual([]);
    expect(history.finding(empty, 'zh')).toBe('国际班列开行：尚无数字');
  });
});

describe('slope', () => {
  it('counts targets raised, unchanged and lowered', () => {
    expect(slope.finding(data.changed, 'zh')).toBe(
      '2023年到2025年，8项可比目标：3项上调，2项不变，3项下调',
    );
    expect(slope.finding(data.changed, 'en')).toBe(
      '2023 to 2025, 8 comparable targets: 3 raised, 2 unchanged, 3 lowered',
    );
  });

  it('says what makes a line steep, and draws the same points equally steep', () => {
    expect(slope.caption(data.changed, 'zh')).toContain(
      '按倍数算，减半与翻番一样陡；目标是百分数的按百分点算',
    );
    const fall = (from: number) => ({
      ...data.changed.items[3]!,
      from: data.q(from, '%'),
      to: data.q(from - 0.2, '%'),
    });
    const points = { ...data.changed, added: [], gone: [], items: [fall(3), fall(9)] };
    expect(slope.caption(points, 'zh')).toBe(
      '线从2023年的目标出发，越陡，2025年的目标变动越大，按百分点算。虚线为下调。',
    );
    const { nodes } = slope.draw(points, { width: 720, lang: 'zh' });
    const ends = nodes.flatMap((node) =>
      typeof node === 'object' && 'attributes' in node && node.attributes['stroke-dasharray']
        ? [node.attributes['y2']]
        : [],
    );
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBeCloseTo(ends[1] as number);
  });

  it('calls no target dropped where reports are held in part', () => {
    const drawn = (complete: boolean) =>
      JSON.stringify(slope.draw({ ...data.changed, complete }, { width: 720, lang: 'zh' }));
    expect(drawn(false)).not.toContain('"未再设');
    expect(drawn(true)).toContain('"未再设');
    expect(slope.caption(data.changed, 'zh')).toContain('可能在其余页面上');
    expect(slope.caption({ ...data.changed, complete: true }, 'zh')).not.toContain('页面');
  });

  it('shortens a long list and points to the table, which has all', () => {
    const many = {
      ...data.changed,
      added: Array.from({ length: 20 }, (_, i) => ({ ...data.changed.added[0]!, id: `n${i}` })),
    };
    expect(JSON.stringify(slope.draw(many, { width: 720, lang: 'zh' }))).toContain(
      '另有12项，见数据表',
    );
    expect(slope.table(many, 'zh').rows).toHaveLength(8 + 20 + 3);
  });
});

describe('strip', () => {
  it('counts the figures by role', () => {
    expect(strip.finding(data.strip, 'zh')).toMatch(
      /^\d+个数字：目标\d+个，结果\d+个；最多的一节是“.+”$/,
    );
  });

  it('makes every figure a link to its sentence', () => {
    const { marks } = strip.draw(data.strip, { width: 340, lang: 'zh' });
    const all = data.strip.sections.flatMap((s) => s.marks);
    expect(marks.map((m) => m.url)).toEqual(all.map((m) => m.url));
  });

  it('draws an announced section that is not held as a dashed line', () => {
    expect(strip.caption(data.strip, 'zh')).toContain('虚线为未收录的1节');
  });

  it('counts the sections that a dashed line stands for', () => {
    const sections = data.strip.sections.map((s) => (s.length === 0 ? { ...s, stands: 7 } : s));
    const caption = strip.caption({ ...data.strip, sections }, 'zh');
    expect(caption).toContain('虚线为未收录的7节');
  });
});

describe('themes', () => {
  it('names the largest theme and how it changed', () => {
    expect(themes.finding(data.themeShares, 'zh')).toBe(
      '2025年产业占篇幅最多，为26%，比2023年多7个百分点',
    );
  });

  it('sets no year against another where reports are held in part', () => {
    const part = { ...data.themeShares, complete: false };
    expect(themes.finding(part, 'zh')).toBe(
      '所存页面中占篇幅最多的：2023年 产业 19%，2024年 民生就业 18%，2025年 产业 26%',
    );
    expect(themes.caption(part, 'zh')).toContain('不宜直接相比');
  });

  it('keeps the order of the catalogue whatever the order of the data', () => {
    const shuffled = {
      complete: true,
      reports: data.themeShares.reports.map((r) => ({ ...r, shares: [...r.shares].reverse() })),
    };
    expect(themes.table(shuffled, 'zh')).toEqual(themes.table(data.themeShares, 'zh'));
  });
});

describe('terms', () => {
  it('names the term that rose most and the one that fell most', () => {
    expect(terms.finding(data.terms, 'zh')).toBe(
      '每万字：“人工智能”从3.2次增至18次，“大运会”从15次降至1.1次',
    );
  });

  it('makes no finding of a change between reports held in part', () => {
    expect(terms.finding(data.partTerms, 'zh')).toBe('6个词语每万字出现的次数，只数所存页面');
    expect(terms.finding(data.partTerms, 'en')).toBe(
      'How often 6 terms occur in 10,000 characters of the pages held',
    );
    expect(terms.caption(data.partTerms, 'zh')).toContain('带*的年份只收录了部分页面');
    expect(terms.table(data.partTerms, 'zh').columns).toEqual([
      '词语',
      '2023年*',
      '2024年',
      '2025年*',
    ]);
  });

  it('sets reports held whole against each other, past those held in part', () => {
    const [first, ...rest] = data.terms.reports;
    const part = { ...data.terms, reports: [{ ...first!, partial: true }, ...rest] };
    expect(terms.finding(part, 'zh')).toBe(
      '2024年到2025年，每万字：“人工智能”从6.5次增至18次，“大运会”从8.9次降至1.1次',
    );
  });

  it('joins by a dashed line what is held in part', () => {
    const dashes = (own: typeof data.terms): number =>
      JSON.stringify(terms.draw(own, { width: 720, lang: 'zh' })).split('stroke-dasharray":"')
        .length - 1;
    expect(dashes(data.terms)).toBe(0);
    expect(dashes(data.partTerms)).toBe(2 * data.terms.terms.length);
  });

  it('never says that a term fell to more', () => {
    const rising = { ...data.terms, terms: data.terms.terms.slice(0, 1) };
    expect(terms.finding(rising, 'zh')).toBe('每万字：“新质生产力”从0次增至9.9次');
  });
});
