/**
 * The history of an indicator: targets as signs that stay open where the text leaves them open,
 * outcomes as points, years whose pages are not held as gaps. Wide, time runs to the right; on a
 * phone each year is a line of its own.
 */
import { extent, max, scaleLinear, scalePoint } from 'd3';
import { amount, number, quantity, scaleOf, splitUnit } from './format.ts';
import { isOpenAbove, place, placeOfTop } from './place.ts';
import { historyLabels } from './history-labels.ts';
import { textWidth } from './measure.ts';
import { chevron, cross, disc, line, text } from './paint.ts';
import { paint } from './palette.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import { targetSign } from './target.ts';
import { narrowBelow } from './types.ts';
import type { Chart, HistoryData, HistoryPoint, Mark, Options, Picture } from './types.ts';
import { words } from './words/common.ts';
import * as say from './words/history.ts';

export const history: Chart<HistoryData> = {
  name: 'history',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw: (data, options) => (options.width < narrowBelow ? narrow : wide)(data, options),
};

/** The values of the axis, with air around them; from zero where that costs little. */
export function domain(points: readonly HistoryPoint[]): [number, number] {
  const all = points.flatMap((p) => [place(p.quantity), placeOfTop(p.quantity)]);
  const [low = 0, high = 1] = extent(all);
  const air = (high - low || Math.abs(high) || 1) * 0.22;
  const bottom = low >= 0 && low < high * 0.45 ? 0 : low - air;
  return [low >= 0 ? Math.max(0, bottom) : bottom, high + air];
}

/**
 * The axis of one history. Of a single year there is no course to be seen closer: it has its zero, and
 * 88 against 80 looks like a tenth more.
 */
function axis({ points, years }: HistoryData): [number, number] {
  const [low, high] = domain(points);
  return years.length > 1 ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

function outcomeSign(point: HistoryPoint, x: number, y: number, along: 'up' | 'right'): Node[] {
  const open = isOpenAbove(point.quantity);
  const sign = point.verdict === 'missed' ? cross(x, y) : disc(x, y);
  if (!open) return [sign];
  const colour = point.verdict === 'missed' ? 'missed' : 'outcome';
  return [sign, along === 'up' ? chevron(x, y - 10, -90, colour) : chevron(x + 10, y, 0, colour)];
}

function wide(data: HistoryData, { width, lang }: Options): Picture {
  const height = 340;
  const [top, bottom] = [20, height - 44];
  const counted = data.points[0]?.quantity ?? { unit: '' };
  const y = scaleLinear(axis(data), [bottom, top + 12]);
  const ticks = y.ticks(4);
  const [factor, word] = scaleOf(max(ticks, Math.abs) ?? 0, lang);
  const rank = data.points[0]?.quantity.measure === 'rank';
  const label = (t: number, last: boolean) =>
    last && !rank
      ? amount(t, null, counted, lang)
      : number(t / factor, lang) +
        (splitUnit(counted.unit).base === '%' ? '%' : word === '' || t === 0 ? '' : word);
  const axisWidth = max(ticks, (t, i) => textWidth(label(t, i === ticks.length - 1), 12)) ?? 0;
  const left = axisWidth + 12;
  const x = scalePoint<number>(
    data.years.map((d) => d.year),
    [left, width],
  ).padding(0.5);
  const step = data.years.length < 2 ? width - left : x.step();
  const half = Math.min(26, step * 0.3);
  const at = (p: HistoryPoint) => ({ x: x(p.year) ?? left, y: y(place(p.quantity)) });

  const nodes: Node[] = [];
  ticks.forEach((t, i) => {
    nodes.push(
      line(left, y(t), width, y(t), t === 0 ? 'rule-2' : 'rule'),
      text(left - 8, y(t) + 4, label(t, i === ticks.length - 1), {
        size: 12,
        colour: 'ink-2',
        anchor: 'end',
      }),
    );
  });
  const note = (cx: number, what: string) => {
    if (textWidth(what, 11) > step - 4) return;
    nodes.push(text(cx, height - 5, what, { size: 11, anchor: 'middle', colour: 'ink-2' }));
  };
  const every = Math.ceil((textWidth('2024', 13, true) + 6) / step);
  const last = data.years.length - 1;
  data.years.forEach(({ year, held }, i) => {
    const cx = x(year) ?? left;
    if ((last - i) % every === 0) {
      nodes.push(
        text(cx, height - 22, String(year), {
          size: 13,
          anchor: 'middle',
          bold: held !== 'none',
          colour: held === 'none' ? 'ink-2' : 'ink',
        }),
      );
    }
    const silent = held !== 'none' && !data.points.some((p) => p.year === year);
    if (silent) note(cx, words[lang][held === 'whole' ? 'noFigure' : 'noFigureHeld']);
    if (held !== 'none') return;
    nodes.unshift(
      el('rect', {
        x: cx - step / 2,
        y: top - 8,
        width: step,
        height: bottom - top + 8,
        fill: paint('paper-2'),
      }),
    );
    note(cx, words[lang].notHeld);
  });

  const targets = say.ofRole(data, 'target');
  const outcomes = say.ofRole(data, 'outcome');
  for (const p of targets) {
    const { x: cx, y: cy } = at(p);
    nodes.push(
      ...targetSign(p.quantity, {
        at: cy,
        top: y(placeOfTop(p.quantity)),
        cross: cx,
        half,
        along: 'up',
      }),
    );
  }
  outcomes.forEach((p, i) => {
    const next = outcomes[i + 1];
    if (next?.year !== p.year + 1) return;
    const [a, b] = [at(p), at(next)];
    nodes.push(line(a.x, a.y, b.x, b.y, 'outcome', 1.5));
  });
  for (const p of outcomes) nodes.push(...outcomeSign(p, at(p).x, at(p).y, 'up'));
  nodes.push(
    ...historyLabels(data, {
      lang,
      step,
      half,
      at,
      bounds: { x: left, y: 0, width: width - left, height: bottom + 14 },
      yTop: (p) => y(placeOfTop(p.quantity)),
    }),
  );

  const marks = data.points.map((p): Mark => {
    const { x: cx, y: cy } = at(p);
    const target = p.role === 'target';
    const w = target ? half + 4 : 12;
    return {
      x: cx - w,
      y: cy - 12,
      width: 2 * w,
      height: 24,
      label: say.sentence(p, lang),
      url: p.quantity.url,
    };
  });
  marks.sort((a, b) => a.x + a.width / 2 - b.x - b.width / 2 || a.y - b.y);
  return { width, height, nodes, marks };
}

/** Where a line that has no other ticks begins. */
const zero = (x: number, y: number): Node[] => [
  line(x, y - 5, x, y + 5, 'rule-2'),
  text(x, y + 20, '0', { size: 11, anchor: 'middle', colour: 'ink-2' }),
];

function narrow(data: HistoryData, { width, lang }: Options): Picture {
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  const w = words[lang];
  const values = data.points.map((p) =>
    textWidth(quantity(p.quantity, lang), p.role === 'outcome' ? 15 : 13, p.role === 'outcome'),
  );
  const right = Math.min(max(values) ?? 0, width * 0.42);
  const left = 44;
  const single = data.years.length === 1;
  const x = scaleLinear(axis(data), [left + 14, width - right - 34]);
  let y = 0;
  for (const { year, held } of data.years) {
    const here = data.points.filter((p) => p.year === year);
    const outcomes = here.filter((p) => p.role === 'outcome');
    const targets = here.filter((p) => p.role === 'target');
    const rows = [...outcomes, ...targets];
    const height = Math.max(single ? 56 : 34, 16 + rows.length * 20);
    const middle = y + height / 2;
    if (held === 'none') nodes.push(el('rect', { x: 0, y, width, height, fill: paint('paper-2') }));
    nodes.push(
      line(0, y, width, y, 'rule'),
      text(6, middle + 5, String(year), {
        size: 14,
        bold: rows.length > 0,
        colour: rows.length > 0 ? 'ink' : 'ink-2',
      }),
    );
    if (rows.length === 0) {
      const note = w[held === 'none' ? 'notHeld' : held === 'whole' ? 'noFigure' : 'noFigureHeld'];
      nodes.push(text(width, middle + 5, note, { size: 12, anchor: 'end', colour: 'ink-2' }));
    } else {
      nodes.push(line(left + 14, middle, width - right - 34, middle, 'rule'));
    }
    if (single) nodes.push(...zero(x(0), middle));
    for (const p of targets) {
      nodes.push(
        ...targetSign(
          p.quantity,
          {
            at: x(place(p.quantity)),
            top: x(placeOfTop(p.quantity)),
            cross: middle,
            half: 11,
            along: 'right',
          },
          20,
        ),
      );
    }
    for (const p of outcomes) nodes.push(...outcomeSign(p, x(place(p.quantity)), middle, 'right'));
    rows.forEach((p, i) => {
      const target = p.role === 'target';
      nodes.push(
        text(width, middle + 5 + (i - (rows.length - 1) / 2) * 20, quantity(p.quantity, lang), {
          size: target ? 13 : 15,
          bold: !target,
          anchor: 'end',
          colour: target ? 'target' : p.verdict === 'missed' ? 'missed' : 'ink',
        }),
      );
      marks.push({
        x: x(place(p.quantity)) - 12,
        y: middle - 12,
        width: 24,
        height: 24,
        label: say.sentence(p, lang),
        url: p.quantity.url,
      });
    });
    y += height;
  }
  nodes.push(line(0, y, width, y, 'rule'));
  return { width, height: y + 4, nodes, marks };
}
