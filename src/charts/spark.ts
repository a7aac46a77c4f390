/**
 * The history of an indicator at the size of a word, for tables and cards: bars are targets, dots
 * outcomes, crosses missed targets. It has no text and no marks to follow, and few elements, for it
 * stands many times on a page.
 */
import { max, min, scaleLinear } from 'd3';
import { line } from './paint.ts';
import { place } from './place.ts';
import { paint } from './palette.ts';
import type { Colour } from './palette.ts';
import { el, path } from './svg.ts';
import type { Node } from './svg.ts';
import type { Chart, HistoryPoint, Options, Picture, SparkData } from './types.ts';
import { ofRole } from './words/history.ts';
import { ofPoints } from './words/points.ts';

export const spark: Chart<SparkData> = {
  name: 'spark',
  ...ofPoints,
  draw,
};

const height = 32;

function draw(data: SparkData, { width }: Options): Picture {
  const nodes: Node[] = [];
  if (data.points.length === 0) return { width, height, nodes, marks: [] };
  const years = data.points.map((p) => p.year);
  const span = Math.max(1, max(years)! - min(years)!);
  // Room for the ring, where one is drawn.
  const rim = data.lit ? 9 : 5;
  const x = scaleLinear([min(years)!, max(years)!], [9, width - 9]);
  const bases = data.points.map((p) => place(p.quantity));
  const y = scaleLinear([min(bases)!, max(bases)!], [height - rim, rim]);
  const at = (p: HistoryPoint) => [x(p.year), y(place(p.quantity))] as const;
  const half = Math.max(2.5, Math.min(6, ((width - 18) / span) * 0.3));
  const targets = ofRole(data, 'target');
  const outcomes = ofRole(data, 'outcome');
  const missed = outcomes.filter((p) => p.verdict === 'missed');
  const newest = outcomes.at(-1);
  const joined = outcomes.flatMap((p, i) => {
    const next = outcomes[i + 1];
    return next?.year === p.year + 1 ? ['M', ...at(p), 'L', ...at(next)] : [];
  });
  const bars = targets.flatMap((p) => ['M', at(p)[0] - half, at(p)[1], 'H', at(p)[0] + half]);
  const crosses = missed.flatMap((p) => {
    const [cx, cy] = at(p);
    const [l, r, t, b] = [cx - 2.75, cx + 2.75, cy - 2.75, cy + 2.75];
    return ['M', l, t, 'L', r, b, 'M', l, b, 'L', r, t];
  });
  const dots = outcomes.flatMap((p) => (p.verdict === 'missed' ? [] : ['M', ...at(p), 'h', 0]));
  nodes.push(
    ...stroke(joined, 'outcome', 1.5),
    ...stroke(bars, 'target', 2.5),
    ...stroke(dots, 'outcome', 4),
    ...stroke(crosses, 'missed', 1.75),
  );
  if (newest !== undefined && newest.verdict !== 'missed')
    nodes.push(...stroke(['M', ...at(newest), 'h', 0], 'outcome', 7));
  if (data.lit) nodes.push(...lit(data.lit, ...at(data.lit), half));
  return { width, height, nodes, marks: [] };
}

/** One path of strokes with round ends; a stroke without length is a dot. */
function stroke(parts: readonly (string | number)[], colour: Colour, width: number): Node[] {
  if (parts.length === 0) return [];
  return [
    el('path', {
      d: path(...parts),
      stroke: paint(colour),
      'stroke-width': width,
      'stroke-linecap': colour === 'target' ? undefined : 'round',
      fill: 'none',
    }),
  ];
}

/** The point that is spoken of: its sign once more, in a ring. */
function lit(point: HistoryPoint, cx: number, cy: number, half: number): Node[] {
  const colour =
    point.role === 'target' ? 'target' : point.verdict === 'missed' ? 'missed' : 'outcome';
  const ring = { cx, cy, r: 7.5, fill: 'none', stroke: paint(colour), 'stroke-width': 1.5 };
  return [
    el('circle', ring),
    ...(point.role === 'target' ? [line(cx - half, cy, cx + half, cy, 'target', 4)] : []),
  ];
}
