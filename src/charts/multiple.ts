/**
 * One of many small charts that share their scales: bars are targets, joined dots outcomes. Nothing
 * is judged in it and nothing stands out, so that only the numbers are compared.
 */
import { extent, max, scaleLinear } from 'd3';
import { amount, number, scaleOf, splitUnit } from './format.ts';
import { domain } from './history.ts';
import { textWidth } from './measure.ts';
import { disc, line, text } from './paint.ts';
import { place } from './place.ts';
import type { Node } from './svg.ts';
import type {
  Chart,
  HistoryPoint,
  MultipleData,
  MultipleScale,
  Options,
  Picture,
} from './types.ts';
import { ofRole } from './words/history.ts';
import { ofPoints } from './words/points.ts';

export const multiple: Chart<MultipleData> = {
  name: 'multiple',
  ...ofPoints,
  caption: ({ name, points }, lang) => ofPoints.caption({ name, points: points.map(bare) }, lang),
  draw,
};

/** The scales that hold the points of all charts of a set; of none, an empty range. */
export function sharedScale(sets: readonly (readonly HistoryPoint[])[]): MultipleScale {
  const points = sets.flat();
  const [from = 0, to = 0] = extent(points, (p) => p.year);
  return { values: domain(points), years: [from, to] };
}

/** As it is drawn: a bar or a dot, without the signs of 左右 or 以上, of a range or a verdict. */
const bare = ({ year, role, quantity }: HistoryPoint): HistoryPoint => ({
  year,
  role,
  quantity: { ...quantity, comparator: 'eq', valueMax: null },
});

function draw({ points, scale }: MultipleData, { width, lang }: Options): Picture {
  const height = 136;
  const [top, bottom] = [10, height - 24];
  const y = scaleLinear([...scale.values], [bottom, top]);
  const ticks = y.ticks(3);
  const counted = points[0]?.quantity ?? { unit: '' };
  const [factor, word] = scaleOf(max(ticks, Math.abs) ?? 0, lang);
  const label = (t: number, last: boolean): string =>
    last
      ? amount(t, null, counted, lang)
      : number(t / factor, lang) +
        (splitUnit(counted.unit).base === '%' ? '%' : word === '' || t === 0 ? '' : word);
  const left = (max(ticks, (t, i) => textWidth(label(t, i === ticks.length - 1), 11)) ?? 0) + 8;
  const [from, to] = scale.years;
  const x = scaleLinear([from, Math.max(to, from + 1)], [left + 10, width - 10]);
  const half = Math.max(3, Math.min(8, ((width - left) / (to - from + 1)) * 0.3));
  const nodes: Node[] = ticks.flatMap((t, i) => [
    line(left, y(t), width, y(t), t === 0 ? 'rule-2' : 'rule'),
    text(left - 6, y(t) + 4, label(t, i === ticks.length - 1), {
      size: 11,
      colour: 'ink-2',
      anchor: 'end',
    }),
  ]);
  for (const year of from === to ? [from] : [from, to])
    nodes.push(
      text(x(year), height - 6, String(year), {
        size: 11,
        colour: 'ink-2',
        anchor: year === from ? 'start' : 'end',
      }),
    );
  const at = (p: HistoryPoint): [number, number] => [x(p.year), y(place(p.quantity))];
  for (const p of ofRole({ points }, 'target')) {
    const [cx, cy] = at(p);
    nodes.push(line(cx - half, cy, cx + half, cy, 'target', 2.5));
  }
  const outcomes = ofRole({ points }, 'outcome');
  outcomes.forEach((p, i) => {
    const next = outcomes[i + 1];
    if (next?.year !== p.year + 1) return;
    nodes.push(line(...at(p), ...at(next), 'outcome', 1.5));
  });
  for (const p of outcomes) nodes.push(disc(...at(p), 3.5));
  return { width, height, nodes, marks: [] };
}
