/** What all layouts of the promise chart share. */
import { min, scaleLinear } from 'd3';
import { quantity } from './format.ts';
import { textWidth } from './measure.ts';
import { axisEnd, distance, inOrder, isOpen } from './distance.ts';
import { chevron, cross, disc, line, text } from './paint.ts';
import { paint } from './palette.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import type { Mark, Options, PromiseData, PromiseItem } from './types.ts';
import { words } from './words/common.ts';
import * as say from './words/promise.ts';

export const colourOf = { exceeded: 'outcome', met: 'outcome', missed: 'missed' } as const;

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

export function glyph(item: PromiseItem, x: number, y: number): Node {
  return item.verdict === 'missed' ? cross(x, y) : disc(x, y);
}

/** The arm from the target line to the mark; dashed where the target was missed. */
export function arm(item: PromiseItem, from: number, to: number, y: number): Node {
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
export function pointers(item: PromiseItem, x: number, y: number, cut: boolean): Node[] {
  if (cut) return [chevron(x + 9, y, 0, 'outcome'), chevron(x + 14, y, 0, 'outcome')];
  return isOpen(item) && item.verdict !== 'missed'
    ? [chevron(x + 10, y, 0, colourOf[item.verdict])]
    : [];
}

function heading(group: readonly PromiseItem[], lang: Options['lang']): string {
  const verdict = words[lang][group[0]!.verdict];
  return lang === 'zh' ? `${verdict} ${group.length}项` : `${verdict} ${group.length}`;
}

/** Of a miss, however small, the mark stands clear of the target line by so many px. */
const clear = 10;

/** Where the target line and the marks stand; those beyond the axis are cut. */
export function axis(items: readonly PromiseItem[], from: number, to: number) {
  const end = axisEnd(items);
  const low = min([0, ...items.map(distance)]) ?? 0;
  const x = scaleLinear([low, end], [from, to]);
  const zero = x(0);
  return {
    zero,
    place: (item: PromiseItem): { at: number; cut: boolean } => {
      const d = distance(item);
      const at = x(Math.min(d, end));
      return { at: d < 0 ? Math.min(at, zero - clear) : at, cut: d > end };
    },
  };
}

export function labelColour(item: PromiseItem): 'missed' | 'ink' {
  return item.verdict === 'missed' ? 'missed' : 'ink';
}

function mark(
  item: PromiseItem,
  lang: Options['lang'],
  y: number,
  width: number,
  height: number,
): Mark {
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

/** Target and outcome in words, with the widths they take including the space after them. */
export function said(item: PromiseItem, lang: Options['lang']) {
  const w = words[lang];
  const parts = [
    { text: `${w.target} ${quantity(item.target, lang)}`, bold: false, colour: 'target' },
    { text: `${w.outcome} ${quantity(item.outcome, lang)}`, bold: true, colour: 'ink' },
  ] as const;
  return parts.map((p) => ({ ...p, size: 12, width: textWidth(p.text, 12, p.bold) + 14 }));
}

/** How a layout sets the list: all lengths in CSS pixels. */
export interface Layout {
  /** Where the first group begins, and the air before and after each. */
  readonly top: number;
  readonly before: number;
  readonly after: number;
  readonly heading: { readonly height: number; readonly baseline: number; readonly size: number };
  /** Where the text of a group and the rules above its rows begin; rules end as far from the right. */
  readonly indent: (missed: boolean) => number;
  readonly rightIndent: number;
  /** One row whose upper edge is at y. */
  readonly row: (
    item: PromiseItem,
    y: number,
  ) => { readonly height: number; readonly nodes: readonly Node[] };
}

/** The groups under their headings: what lies behind, what lies in front, the marks, the lower end. */
export function list(data: PromiseData, { width, lang }: Options, layout: Layout) {
  const back: Node[] = [];
  const front: Node[] = [];
  const marks: Mark[] = [];
  let y = layout.top;
  for (const group of groups(data.items)) {
    const missed = group[0]!.verdict === 'missed';
    const from = layout.indent(missed);
    y += layout.before;
    const top = y;
    const { height, baseline, size } = layout.heading;
    const style = { size, bold: true, colour: labelColour(group[0]!) };
    front.push(text(from, y + baseline, heading(group, lang), style));
    y += height;
    for (const item of group) {
      back.push(line(from, y, width - layout.rightIndent, y, 'rule'));
      const row = layout.row(item, y);
      front.push(...row.nodes);
      marks.push(mark(item, lang, y, width, row.height));
      y += row.height;
    }
    if (missed) back.unshift(...band(top, y, width));
    y += layout.after;
  }
  return { back, front, marks, bottom: y };
}
