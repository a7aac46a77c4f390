/**
 * Changed targets on a phone: a row for each, with a slope of its own as steep as the change,
 * under headings for raised, unchanged and lowered.
 */
import { descending, max } from 'd3';
import { quantity } from './format.ts';
import { textWidth, wrapClip } from './measure.ts';
import { line, ring, text } from './paint.ts';
import type { Node } from './svg.ts';
import type { Mark, Options, SlopeData, SlopeItem } from './types.ts';
import * as say from './words/slope.ts';

const slopeWidth = 48;
const reach = 28;

export function slopeRows(data: SlopeData, { width, lang }: Options) {
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  const logs = data.items.map((i) => Math.abs(Math.log(say.ratio(i) ?? 1)));
  const steepest = max(logs) || 1;
  let y = 0;
  for (const direction of ['raised', 'same', 'lowered'] as const) {
    const items = data.items
      .filter((i) => say.direction(i) === direction)
      .sort((a, b) => descending(say.ratio(a) ?? 1, say.ratio(b) ?? 1));
    if (items.length === 0) continue;
    nodes.push(text(0, y + 20, say.group(direction, items.length, lang), { size: 14, bold: true }));
    y += 30;
    for (const item of items) {
      const row = one(item, { y, width, lang, steepest });
      nodes.push(line(0, y, width, y, 'rule'), ...row.nodes);
      marks.push({
        x: 0,
        y,
        width,
        height: row.height,
        label: say.sentence(item, data, lang),
        url: item.url ?? item.to.url,
      });
      y += row.height;
    }
    y += 10;
  }
  return { nodes, marks, end: y + 8 };
}

interface Row {
  readonly y: number;
  readonly width: number;
  readonly lang: Options['lang'];
  /** The greatest change of all rows, as a logarithm. */
  readonly steepest: number;
}

function one(item: SlopeItem, { y, width, lang, steepest }: Row) {
  const direction = say.direction(item);
  const change = say.changeLabel(item, lang);
  const x = slopeWidth + 22;
  const room = width - x;
  const changeWidth = textWidth(change, 15, true) + 10;
  const name = wrapClip(item.name[lang], room - changeWidth, 14, 2);
  const values = wrapClip(`${quantity(item.from, lang)} → ${quantity(item.to, lang)}`, room, 12, 2);
  const height = 15 + name.length * 18 + values.length * 16;
  const middle = y + height / 2;
  const steepness = Math.abs(Math.log(say.ratio(item) ?? 1)) / steepest;
  const rise =
    direction === 'same' ? 0 : Math.max(3, steepness * reach) * (direction === 'raised' ? 1 : -1);
  const same = direction === 'same';
  const colour = same ? 'rule-2' : 'target';
  const nodes: Node[] = [
    line(
      6,
      middle + rise / 2,
      6 + slopeWidth,
      middle - rise / 2,
      colour,
      2.25,
      direction === 'lowered' ? '5 3' : undefined,
    ),
    ring(6 + slopeWidth, middle - rise / 2, 4.5, colour),
    ...name.map((l, i) => text(x, y + 20 + i * 18, l, { size: 14 })),
    ...values.map((l, i) =>
      text(x, y + 20 + name.length * 18 + i * 16, l, { size: 12, colour: 'ink-2' }),
    ),
    text(width, y + 20, change, {
      size: 15,
      bold: true,
      anchor: 'end',
      colour: same ? 'ink-2' : 'ink',
    }),
  ];
  return { nodes, height };
}
