/**
 * Promise and delivery: every judged target of a year in one list, the upright line being what was
 * promised, each mark what was told as delivered.
 */
import { max, sum } from 'd3';
import { distance } from './distance.ts';
import { quantity } from './format.ts';
import { textWidth, wrapClip } from './measure.ts';
import { line, text } from './paint.ts';
import { compact, narrow } from './promise-narrow.ts';
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
import { narrowBelow } from './types.ts';
import type { Chart, Mark, Options, Picture, PromiseData, PromiseItem } from './types.ts';
import { words } from './words/common.ts';
import * as say from './words/promise.ts';

export const promise: Chart<PromiseData> = {
  name: 'promise',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw: (data, options) => {
    const layout = options.compact ? compact : options.width < narrowBelow ? narrow : wide;
    return layout(data, options);
  },
};

/** Space that the labels left and right of the marks need. */
function labelRoom(items: readonly PromiseItem[], lang: Options['lang'], left: boolean): number {
  const of = items.filter((i) => distance(i) < 0 === left);
  return max(of, (i) => textWidth(say.distanceLabel(i, lang), 14, true) + 30) ?? 0;
}

/**
 * Columns for names, targets and outcomes where that leaves the drawing 220 px; otherwise the
 * values stand under the names.
 */
function columns(data: PromiseData, { width, lang }: Options) {
  const widest = (text: (i: PromiseItem) => string, size: number, bold = false) =>
    max(data.items, (i) => textWidth(text(i), size, bold)) ?? 0;
  const target = Math.max(
    44,
    widest((i) => quantity(i.target, lang), 13),
  );
  const outcome = Math.max(
    44,
    widest((i) => quantity(i.outcome, lang), 13, true),
  );
  const wish = widest((i) => i.name[lang], 14);
  const left = labelRoom(data.items, lang, true);
  const right = labelRoom(data.items, lang, false);
  const to = width - right;
  for (const share of [0.3, 0.24]) {
    const name = Math.min(wish, width * share) + 10;
    const targetEnd = name + 18 + target;
    const outcomeEnd = targetEnd + 18 + outcome;
    const from = outcomeEnd + 20 + left;
    if (to - from >= 150) return { stacked: false, name, targetEnd, outcomeEnd, from, to };
  }
  const under = max(data.items, (i) => sum(said(i, lang), (v) => v.width)) ?? 0;
  const stack = Math.max(under, Math.min(wish + 10, width * 0.4));
  return { stacked: true, name: stack, targetEnd: 0, outcomeEnd: 0, from: stack + 20 + left, to };
}

function wide(data: PromiseData, options: Options): Picture {
  const { width, lang } = options;
  const size = 14;
  const { stacked, name, targetEnd, outcomeEnd, from, to } = columns(data, options);
  const { x, end } = axis(data.items, from, to);
  const zero = x(0);
  const back: Node[] = [];
  const front: Node[] = [];
  const marks: Mark[] = [];
  const w = words[lang];
  const head = { size: 12, bold: true } as const;
  let y = 18;
  if (!stacked) {
    front.push(
      text(targetEnd, y, w.target, { ...head, colour: 'target', anchor: 'end' }),
      text(outcomeEnd, y, w.outcome, { ...head, colour: 'outcome', anchor: 'end' }),
    );
  }
  const lineName = lang === 'zh' ? '目标线' : 'Target';
  front.push(text(zero, y, lineName, { ...head, colour: 'target', anchor: 'middle' }));
  const top = y + 8;
  for (const group of groups(data.items)) {
    const missed = group[0]!.verdict === 'missed';
    const indent = missed ? 12 : 0;
    y += 12;
    const bandTop = y;
    const colour = labelColour(group[0]!);
    front.push(text(indent, y + 18, heading(group, lang), { size, bold: true, colour }));
    y += 27;
    for (const item of group) {
      const lines = wrapClip(item.name[lang], name - 10, size, 2);
      const height = 13 + (lines.length + (stacked ? 1 : 0)) * 17;
      const middle = y + height / 2;
      const d = distance(item);
      const cut = d > end;
      const at = x(Math.min(d, end));
      back.push(line(indent, y, width, y, 'rule', 1));
      const first = y + (height - 13) / (2 * (lines.length + (stacked ? 1 : 0))) + 11.5;
      lines.forEach((l, n) => front.push(text(indent, first + n * 17, l, { size })));
      if (stacked) {
        let at = indent;
        for (const part of said(item, lang)) {
          front.push(text(at, first + lines.length * 17, part.text, part));
          at += part.width;
        }
      } else {
        const target = quantity(item.target, lang);
        const outcome = quantity(item.outcome, lang);
        front.push(
          text(targetEnd, middle + 5, target, { anchor: 'end', colour: 'ink-2' }),
          text(outcomeEnd, middle + 5, outcome, { anchor: 'end', bold: true }),
        );
      }
      if (at !== zero) front.push(arm(item, zero, at, middle));
      const open = pointers(item, at, middle, cut);
      front.push(glyph(item, at, middle), ...open);
      const reach = 12 + (cut ? 12 : open.length > 0 ? 8 : 0);
      front.push(
        text(d < 0 ? at - 12 : at + reach, middle + 5, say.distanceLabel(item, lang), {
          size: 14,
          bold: true,
          anchor: d < 0 ? 'end' : 'start',
          colour: labelColour(item),
        }),
      );
      marks.push(mark(item, lang, y, width, height));
      y += height;
    }
    if (missed) back.unshift(...band(bandTop, y, width));
  }
  const nodes = [...back, line(zero, top, zero, y, 'target', 2), ...front];
  return { width, height: y + 8, nodes, marks };
}
