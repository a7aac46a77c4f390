/**
 * Change of targets between two years: all lines leave one point, the earlier target, and end as
 * many times higher or lower as the later one is; below, what is new and what is gone.
 */
import { descending, extent, max, scaleLog, sum } from 'd3';
import { quantity } from './format.ts';
import { spread } from './labels.ts';
import { lone } from './lone.ts';
import { textWidth, wrapClip } from './measure.ts';
import { line, ring, text } from './paint.ts';
import { paint } from './palette.ts';
import { slopeRows } from './slope-rows.ts';
import { el, path } from './svg.ts';
import type { Node } from './svg.ts';
import { narrowBelow } from './types.ts';
import type { Chart, Mark, Options, Picture, SlopeData, SlopeItem } from './types.ts';
import * as say from './words/slope.ts';

export const slope: Chart<SlopeData> = {
  name: 'slope',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw,
};

/** Raised in the full colour, lowered dashed, unchanged quiet: told apart without colour. */
function stroke(item: SlopeItem) {
  const direction = say.direction(item);
  return {
    colour: direction === 'same' ? ('rule-2' as const) : ('target' as const),
    width: direction === 'same' ? 1.5 : 2.25,
    dash: direction === 'lowered' ? '5 3' : undefined,
  };
}

/** The text at the end of a slope: how it is broken into lines at this width. */
function wording(item: SlopeItem, lang: Options['lang'], room: number, stacked: boolean) {
  const change = say.changeLabel(item, lang);
  const values = `${quantity(item.from, lang)} → ${quantity(item.to, lang)}`;
  const size = stacked ? 13 : 14;
  const name = wrapClip(item.name[lang], room, size, 2);
  // Under the name the values and, where there is room left, the change on the same line.
  const fits = textWidth(values, 12) + textWidth(change, 14, true) + 10 <= room;
  const lines = name.length + (stacked ? (fits ? 1 : 2) : 0);
  return { change, values, size, name, fits, height: 14 + lines * 17 };
}

function fan(data: SlopeData, { width, lang }: Options) {
  const items = data.items
    .filter((i) => say.ratio(i) !== null)
    .sort((a, b) => descending(say.ratio(a)!, say.ratio(b)!));
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  if (items.length === 0) return { nodes, marks, end: 8 };
  const [x0, x1] = [20, width * 0.28];
  const textX = x1 + 44;
  const changeWidth = max(items, (i) => textWidth(say.changeLabel(i, lang), 14, true)) ?? 0;
  const valueWidth = max(items, (i) => textWidth(wording(i, lang, width, true).values, 13)) ?? 0;
  const beside = width - textX - changeWidth - valueWidth - 36;
  const stacked = beside < 150;
  const room = stacked ? width - textX : beside;
  const texts = items.map((i) => wording(i, lang, room, stacked));
  // Stacked in a wide drawing, the changes stand beside the texts, not at the far edge.
  const widest =
    max(texts, (t) =>
      Math.max(textWidth(t.values, 12), max(t.name, (n) => textWidth(n, t.size)) ?? 0),
    ) ?? 0;
  const right = stacked ? Math.min(width, textX + widest + 32 + changeWidth) : width;
  const top = 34;
  const end = top + sum(texts, (t) => t.height);
  const [low = 1, high = 1] = extent(items, (i) => say.ratio(i)!);
  // Small changes look small: the axis reaches 10% either way, or 1 point where all are points.
  const least = items.every(say.isInPoints) ? 0.01 : 0.1;
  const y = scaleLog([Math.min(low, 1 - least), Math.max(high, 1 + least)], [end - 12, top + 12]);
  const ys = spread(
    items.map((i) => y(say.ratio(i)!)),
    texts.map((t) => t.height),
    top,
    end,
  );
  nodes.push(
    text(x0, 14, String(data.fromYear), { bold: true, anchor: 'middle' }),
    text(x1, 14, String(data.toYear), { bold: true, anchor: 'middle' }),
    line(x0, 22, x0, end, 'rule'),
    line(x1, 22, x1, end, 'rule'),
  );
  items.forEach((item, i) => {
    const same = say.direction(item) === 'same';
    const { colour, width: w, dash } = stroke(item);
    const at = y(say.ratio(item)!);
    const middle = ys[i]!;
    const { name, values, change, size, fits, height } = texts[i]!;
    const elbow = 14;
    nodes.push(
      line(x0, y(1), x1, at, colour, w, dash),
      el('path', {
        d: path(
          'M',
          x1 + 6,
          at,
          'L',
          x1 + elbow + 4,
          at,
          'L',
          textX - elbow,
          middle,
          'H',
          textX - 4,
        ),
        stroke: paint('rule-2'),
        fill: 'none',
      }),
      ring(x1, at, 5, same ? 'rule-2' : 'target'),
    );
    const top = middle - height / 2 + 20;
    name.forEach((l, n) => nodes.push(text(textX, top + n * 17, l, { size })));
    const below = top + name.length * 17;
    if (stacked) {
      nodes.push(text(textX, below, values, { size: 12, colour: 'ink-2' }));
    } else {
      const x = width - changeWidth - 16;
      nodes.push(text(x, middle + 5, values, { colour: 'ink-2', anchor: 'end' }));
    }
    nodes.push(
      text(right, stacked ? below + (fits ? 0 : 17) : middle + 5, change, {
        size: 14,
        bold: true,
        anchor: 'end',
        colour: same ? 'ink-2' : 'ink',
      }),
    );
    marks.push({
      x: textX - 4,
      y: middle - height / 2,
      width: width - textX + 4,
      height,
      label: say.sentence(item, data, lang),
      url: item.url ?? item.to.url,
    });
  });
  nodes.push(ring(x0, y(1), 5, 'target'));
  return { nodes, marks, end: end + 16 };
}

function draw(data: SlopeData, options: Options): Picture {
  const { width, lang } = options;
  const narrow = width < narrowBelow;
  const { nodes, marks, end } = (narrow ? slopeRows : fan)(data, options);
  const lists = [
    [say.lone(data, lang).added, data.toYear, data.added],
    [say.lone(data, lang).gone, data.fromYear, data.gone],
  ] as const;
  const columnWidth = narrow ? width : (width - 32) / 2;
  let bottom = end;
  let column = 0;
  for (const [title, year, list] of lists) {
    if (list.length === 0) continue;
    const x = narrow ? 0 : column * (columnWidth + 32);
    const y = narrow ? bottom : end;
    const drawn = lone(list, { x, y, width: columnWidth, lang, title, year });
    nodes.push(...drawn.nodes);
    marks.push(...drawn.marks);
    bottom = Math.max(bottom, drawn.end);
    column += 1;
  }
  return { width, height: bottom, nodes, marks };
}
