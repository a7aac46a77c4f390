/**
 * Promise and delivery: every judged target of a year in one list, the upright line being what was
 * promised, each mark what was told as delivered.
 */
import { max, min, scaleLinear, sum } from 'd3';
import { axisEnd, distance, inOrder } from './distance.ts';
import { quantity } from './format.ts';
import { textWidth, wrapClip } from './measure.ts';
import { chevron, cross, disc, line, text } from './paint.ts';
import { paint } from './palette.ts';
import { el } from './svg.ts';
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
  draw: (data, options) => (options.width < narrowBelow ? narrow : wide)(data, options),
};

const colourOf = { exceeded: 'outcome', met: 'outcome', missed: 'missed' } as const;

/** Items in order, cut where the verdict changes. */
function groups(items: readonly PromiseItem[]): PromiseItem[][] {
  const out: PromiseItem[][] = [];
  for (const item of inOrder(items)) {
    const group = out.at(-1);
    if (group?.[0]?.verdict === item.verdict) group.push(item);
    else out.push([item]);
  }
  return out;
}

function glyph(item: PromiseItem, x: number, y: number): Node {
  return item.verdict === 'missed' ? cross(x, y) : disc(x, y);
}

/** The arm from the target line to the mark; dashed where the target was missed. */
function arm(item: PromiseItem, from: number, to: number, y: number): Node {
  const missed = item.verdict === 'missed';
  return el('line', {
    class: missed ? 'grow grow-left' : 'grow',
    x1: from,
    x2: to,
    y1: y,
    y2: y,
    stroke: paint(colourOf[item.verdict]),
    'stroke-width': missed ? 2.5 : 4,
    'stroke-dasharray': missed ? '3 3' : undefined,
  });
}

/** More than the stated number: the mark points on. Beyond the axis: two arrowheads. */
function pointers(item: PromiseItem, x: number, y: number, cut: boolean): Node[] {
  const open =
    !item.lower && (item.outcome.comparator === 'gt' || item.outcome.comparator === 'gte');
  if (cut) return [chevron(x + 9, y, 0, 'outcome'), chevron(x + 14, y, 0, 'outcome')];
  return open ? [chevron(x + 10, y, 0, colourOf[item.verdict])] : [];
}

function heading(group: readonly PromiseItem[], lang: Options['lang']): string {
  const verdict = words[lang][group[0]!.verdict];
  return lang === 'zh' ? `${verdict} ${group.length}项` : `${verdict} ${group.length}`;
}

function axis(items: readonly PromiseItem[], from: number, to: number) {
  const distances = items.map(distance);
  const end = axisEnd(distances);
  const low = min([0, ...distances]) ?? 0;
  return { x: scaleLinear([low, end], [from, to]), end };
}

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

/** Target and outcome in words, with the widths they take including the space after them. */
function said(item: PromiseItem, lang: Options['lang']) {
  const w = words[lang];
  const parts = [
    { text: `${w.target} ${quantity(item.target, lang)}`, bold: false, colour: 'target' },
    { text: `${w.outcome} ${quantity(item.outcome, lang)}`, bold: true, colour: 'ink' },
  ] as const;
  return parts.map((p) => ({ ...p, size: 12, width: textWidth(p.text, 12, p.bold) + 14 }));
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

function labelColour(item: PromiseItem): 'missed' | 'ink' {
  return item.verdict === 'missed' ? 'missed' : 'ink';
}

function mark(item: PromiseItem, lang: Options['lang'], y: number, width: number, height: number) {
  const url = item.url ?? item.outcome.url;
  return { x: 0, y, width, height, label: say.sentence(item, lang), url };
}

/** The ground of the missed ones: a bar at the edge and a tint, seen before anything is read. */
function band(from: number, to: number, width: number): Node[] {
  return [
    el('rect', { x: 0, y: from, width, height: to - from, fill: paint('paper-2') }),
    el('rect', { x: 0, y: from, width: 4, height: to - from, fill: paint('missed') }),
  ];
}

function narrow(data: PromiseData, { width, lang }: Options): Picture {
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
