/** The promise chart where there is little room: on a phone, and beside other things. */
import { max, sum } from 'd3';
import { distance } from './distance.ts';
import { textWidth, wrapClip } from './measure.ts';
import { cross, disc, line, text } from './paint.ts';
import {
  arm,
  axis,
  band,
  glyph,
  groups,
  heading,
  labelColour,
  mark,
  pointers,
  said,
} from './promise-parts.ts';
import type { Node } from './svg.ts';
import type { Mark, Options, Picture, PromiseData } from './types.ts';
import * as say from './words/promise.ts';

/** Name and difference, the mark on a line of its own, target and outcome in words. */
export function narrow(data: PromiseData, { width, lang }: Options): Picture {
  const pad = 10;
  const { x, end } = axis(data.items, pad + 8, width - pad - 24);
  const zero = x(0);
  const back: Node[] = [];
  const front: Node[] = [];
  const marks: Mark[] = [];
  let y = 0;
  for (const group of groups(data.items)) {
    const missed = group[0]!.verdict === 'missed';
    const bandTop = y;
    front.push(
      text(pad, y + 20, heading(group, lang), {
        size: 14,
        bold: true,
        colour: labelColour(group[0]!),
      }),
    );
    y += 30;
    for (const item of group) {
      const label = say.distanceLabel(item, lang);
      const labelWidth = textWidth(label, 16, true);
      const lines = wrapClip(item.name[lang], width - 2 * pad - labelWidth - 12, 14, 2);
      const d = distance(item);
      const at = x(Math.min(d, end));
      const trackY = y + 22 + lines.length * 18;
      const under = said(item, lang);
      const beside = sum(under, (v) => v.width) <= width - 2 * pad;
      const height = lines.length * 18 + (beside ? 58 : 75);
      back.push(line(pad, y, width - pad, y, 'rule', 1));
      lines.forEach((l, n) => front.push(text(pad, y + 20 + n * 18, l, { size: 14 })));
      front.push(
        text(width - pad, y + 21, label, {
          size: 16,
          bold: true,
          anchor: 'end',
          colour: labelColour(item),
        }),
        line(pad, trackY, width - pad, trackY, 'rule', 1),
        line(zero, trackY - 9, zero, trackY + 9, 'target', 2.5),
      );
      if (at !== zero) front.push(arm(item, zero, at, trackY));
      front.push(glyph(item, at, trackY), ...pointers(item, at, trackY, d > end));
      const [target, outcome] = under;
      front.push(
        text(pad, trackY + 26, target!.text, target),
        text(width - pad, trackY + (beside ? 26 : 43), outcome!.text, {
          ...outcome,
          anchor: 'end',
        }),
      );
      marks.push(mark(item, lang, y, width, height));
      y += height;
    }
    if (missed) back.unshift(...band(bandTop, y, width));
    y += 8;
  }
  return { width, height: y, nodes: [...back, ...front], marks };
}

/** One line an item: name, mark, difference. The values are in the table and the marks' labels. */
export function compact(data: PromiseData, { width, lang }: Options): Picture {
  const size = 13;
  const labelWidth = max(data.items, (i) => textWidth(say.distanceLabel(i, lang), size, true)) ?? 0;
  const wish = max(data.items, (i) => textWidth(i.name[lang], size)) ?? 0;
  const name = Math.min(wish, width * 0.44);
  const { x, end } = axis(data.items, name + 28, width - labelWidth - 30);
  const zero = x(0);
  const back: Node[] = [];
  const front: Node[] = [];
  const marks: Mark[] = [];
  let y = 0;
  for (const group of groups(data.items)) {
    const missed = group[0]!.verdict === 'missed';
    const indent = missed ? 12 : 0;
    const bandTop = y;
    const colour = labelColour(group[0]!);
    front.push(text(indent, y + 18, heading(group, lang), { size, bold: true, colour }));
    y += 25;
    for (const item of group) {
      const lines = wrapClip(item.name[lang], name - indent + 4, size, 2);
      const height = 9 + lines.length * 16;
      const middle = y + height / 2;
      const d = distance(item);
      const at = x(Math.min(d, end));
      back.push(line(indent, y, width, y, 'rule'));
      lines.forEach((l, n) => front.push(text(indent, y + 17 + n * 16, l, { size })));
      if (at !== zero) front.push(arm(item, zero, at, middle));
      front.push(
        item.verdict === 'missed' ? cross(at, middle, 4, 2.75) : disc(at, middle, 5),
        ...pointers(item, at, middle, d > end),
        text(width - 4, middle + 4.5, say.distanceLabel(item, lang), {
          size,
          bold: true,
          anchor: 'end',
          colour,
        }),
      );
      marks.push(mark(item, lang, y, width, height));
      y += height;
    }
    if (missed) back.unshift(...band(bandTop, y, width));
    y += 8;
  }
  const nodes = [...back, line(zero, 0, zero, y - 8, 'target', 2), ...front];
  return { width, height: Math.max(8, y - 4), nodes, marks };
}
