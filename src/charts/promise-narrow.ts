/** The promise chart where there is little room: on a phone, and beside other things. */
import { max, sum } from 'd3';
import { textWidth, wrapClip } from './measure.ts';
import { cross, disc, line, text } from './paint.ts';
import { arm, axis, glyph, labelColour, list, pointers, said } from './promise-parts.ts';
import type { Options, Picture, PromiseData } from './types.ts';
import * as say from './words/promise.ts';

/** Name and difference, the mark on a line of its own, target and outcome in words. */
export function narrow(data: PromiseData, options: Options): Picture {
  const { width, lang } = options;
  const pad = 10;
  const { zero, place } = axis(data.items, pad + 8, width - pad - 24);
  const { back, front, marks, bottom } = list(data, options, {
    top: 0,
    before: 0,
    after: 8,
    heading: { height: 30, baseline: 20, size: 14 },
    indent: () => pad,
    rightIndent: pad,
    row: (item, y) => {
      const label = say.distanceLabel(item, lang);
      const labelWidth = textWidth(label, 16, true);
      const lines = wrapClip(item.name[lang], width - 2 * pad - labelWidth - 12, 14, 4);
      const { at, cut } = place(item);
      const trackY = y + 22 + lines.length * 18;
      const under = said(item, lang);
      const beside = sum(under, (v) => v.width) <= width - 2 * pad;
      const [target, outcome] = under;
      return {
        height: lines.length * 18 + (beside ? 58 : 75),
        nodes: [
          ...lines.map((l, n) => text(pad, y + 20 + n * 18, l, { size: 14 })),
          text(width - pad, y + 21, label, {
            size: 16,
            bold: true,
            anchor: 'end',
            colour: labelColour(item),
          }),
          line(pad, trackY, width - pad, trackY, 'rule', 1),
          line(zero, trackY - 9, zero, trackY + 9, 'target', 2.5),
          ...(at === zero ? [] : [arm(item, zero, at, trackY)]),
          glyph(item, at, trackY),
          ...pointers(item, at, trackY, cut),
          text(pad, trackY + 26, target!.text, target),
          text(width - pad, trackY + (beside ? 26 : 43), outcome!.text, {
            ...outcome,
            anchor: 'end',
          }),
        ],
      };
    },
  });
  return { width, height: bottom, nodes: [...back, ...front], marks };
}

/** One line an item: name, mark, difference. The values are in the table and the marks' labels. */
export function compact(data: PromiseData, options: Options): Picture {
  const { width, lang } = options;
  const size = 13;
  const labelWidth = max(data.items, (i) => textWidth(say.distanceLabel(i, lang), size, true)) ?? 0;
  const wish = max(data.items, (i) => textWidth(i.name[lang], size)) ?? 0;
  const name = Math.min(wish, width * 0.44);
  const { zero, place } = axis(data.items, name + 28, width - labelWidth - 30);
  const indent = (missed: boolean): number => (missed ? 12 : 0);
  const { back, front, marks, bottom } = list(data, options, {
    top: 0,
    before: 0,
    after: 8,
    heading: { height: 25, baseline: 18, size },
    indent,
    rightIndent: 0,
    row: (item, y) => {
      const missed = item.verdict === 'missed';
      const from = indent(missed);
      const lines = wrapClip(item.name[lang], name - from + 4, size, 4);
      const height = 9 + lines.length * 16;
      const middle = y + height / 2;
      const { at, cut } = place(item);
      return {
        height,
        nodes: [
          ...lines.map((l, n) => text(from, y + 17 + n * 16, l, { size })),
          ...(at === zero ? [] : [arm(item, zero, at, middle)]),
          missed ? cross(at, middle, 4, 2.75) : disc(at, middle, 5),
          ...pointers(item, at, middle, cut),
          text(width - 4, middle + 4.5, say.distanceLabel(item, lang), {
            size,
            bold: true,
            anchor: 'end',
            colour: labelColour(item),
          }),
        ],
      };
    },
  });
  const nodes = [...back, line(zero, 0, zero, bottom - 8, 'target', 2), ...front];
  return { width, height: Math.max(8, bottom - 4), nodes, marks };
}
