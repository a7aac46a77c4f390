/**
 * The history of an indicator at the size of a word, for tables and cards: bars are targets, dots
 * outcomes, the newest of each in full colour. It has no text and no marks to follow.
 */
import { max, min, scaleLinear } from 'd3';
import { cross, line } from './paint.ts';
import { place } from './place.ts';
import { paint } from './palette.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import type { Chart, Options, Picture, SparkData } from './types.ts';
import * as say from './words/history.ts';

export const spark: Chart<SparkData> = {
  name: 'spark',
  finding: (data, lang) => say.finding({ ...data, years: [] }, lang),
  caption: (data, lang) => say.caption({ ...data, years: [] }, lang),
  table: (data, lang) =>
    say.table(
      {
        ...data,
        years: [...new Set(data.points.map((p) => p.year))]
          .sort((a, b) => a - b)
          .map((year) => ({ year, held: 'whole' as const })),
      },
      lang,
    ),
  draw,
};

function draw(data: SparkData, { width }: Options): Picture {
  const height = 32;
  const nodes: Node[] = [];
  if (data.points.length === 0) return { width, height, nodes, marks: [] };
  const years = data.points.map((p) => p.year);
  const x = scaleLinear([min(years)!, max(years)!], [8, width - 8]);
  const bases = data.points.map((p) => place(p.quantity));
  const y = scaleLinear([min(bases)!, max(bases)!], [height - 5, 5]);
  const targets = say.ofRole(data, 'target');
  const outcomes = say.ofRole(data, 'outcome');
  const half = Math.max(
    2.5,
    Math.min(6, ((width - 16) / Math.max(1, max(years)! - min(years)!)) * 0.3),
  );
  for (const p of targets) {
    const [cx, cy] = [x(p.year), y(place(p.quantity))];
    nodes.push(line(cx - half, cy, cx + half, cy, 'target', 2.5));
  }
  outcomes.forEach((p, i) => {
    const next = outcomes[i + 1];
    if (next?.year !== p.year + 1) return;
    nodes.push(
      line(x(p.year), y(place(p.quantity)), x(next.year), y(place(next.quantity)), 'outcome', 1.5),
    );
  });
  outcomes.forEach((p, i) => {
    const [cx, cy] = [x(p.year), y(place(p.quantity))];
    if (p.verdict === 'missed') nodes.push(cross(cx, cy, 2.75, 1.75));
    else
      nodes.push(
        el('circle', { cx, cy, r: i === outcomes.length - 1 ? 3.5 : 2, fill: paint('outcome') }),
      );
  });
  return { width, height, nodes, marks: [] };
}
