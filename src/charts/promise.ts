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
import { arm, axis, glyph, labelColour, list, pointers, said } from './promise-parts.ts';
import type { Node } from './svg.ts';
import { narrowBelow } from './types.ts';
import type { Chart, Options, Picture, PromiseData, PromiseItem } from './types.ts';
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
  const { zero, place } = axis(data.items, from, to);
  const w = words[lang];
  const top = 18;
  const head = { size: 12, bold: true } as const;
  const heads = [
    ...(stacked
      ? []
      : [
          text(targetEnd, top, w.target, { ...head, colour: 'target', anchor: 'end' }),
          text(outcomeEnd, top, w.outcome, { ...head, colour: 'outcome', anchor: 'end' }),
        ]),
    text(zero, top, lang === 'zh' ? '目标线' : 'Target', {
      ...head,
      colour: 'target',
      anchor: 'middle',
    }),
  ];
  const indent = (missed: boolean): number => (missed ? 12 : 0);
  const { back, front, marks, bottom } = list(data, options, {
    top,
    before: 12,
    after: 0,
    heading: { height: 27, baseline: 18, size },
    indent,
    rightIndent: 0,
    row: (item, y) => {
      const from = indent(item.verdict === 'missed');
      const lines = wrapClip(item.name[lang], name - 10, size, 4);
      const count = lines.length + (stacked ? 1 : 0);
      const height = 13 + count * 17;
      const middle = y + height / 2;
      const { at, cut } = place(item);
      const first = y + (height - 13) / (2 * count) + 11.5;
      const open = pointers(item, at, middle, cut);
      const reach = 12 + (cut ? 12 : open.length > 0 ? 8 : 0);
      return {
        height,
        nodes: [
          ...lines.map((l, n) => text(from, first + n * 17, l, { size })),
          ...(stacked
            ? underName(item, lang, from, first + lines.length * 17)
            : [
                text(targetEnd, middle + 5, quantity(item.target, lang), {
                  anchor: 'end',
                  colour: 'ink-2',
                }),
                text(outcomeEnd, middle + 5, quantity(item.outcome, lang), {
                  anchor: 'end',
                  bold: true,
                }),
              ]),
          ...(at === zero ? [] : [arm(item, zero, at, middle)]),
          glyph(item, at, middle),
          ...open,
          text(at < zero ? at - 12 : at + reach, middle + 5, say.distanceLabel(item, lang), {
            size: 14,
            bold: true,
            anchor: at < zero ? 'end' : 'start',
            colour: labelColour(item),
          }),
        ],
      };
    },
  });
  const nodes = [...back, line(zero, top + 8, zero, bottom, 'target', 2), ...heads, ...front];
  return { width, height: bottom + 8, nodes, marks };
}

/** Target and outcome in one line. */
function underName(item: PromiseItem, lang: Options['lang'], x: number, y: number): Node[] {
  let at = x;
  return said(item, lang).map((part) => {
    const node = text(at, y, part.text, part);
    at += part.width;
    return node;
  });
}
