/** Targets that stand in one of two reports only, as a list under the slopes. */
import { quantity } from './format.ts';
import { textWidth, wrapClip } from './measure.ts';
import { line, text } from './paint.ts';
import type { Node } from './svg.ts';
import type { Lang, LoneTarget, Mark } from './types.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lang: Lang;
  readonly title: string;
  readonly year: number;
}

/** A list of targets that stand in one report only, the first eight by name. */
export function lone(list: readonly LoneTarget[], { x, y, width, lang, title, year }: Place) {
  const shown = list.length > 9 ? list.slice(0, 8) : list;
  const nodes: Node[] = [
    line(x, y, x + width, y, 'ink', 1.5),
    text(x, y + 21, lang === 'zh' ? `${title} ${list.length}项` : `${title} ${list.length}`, {
      size: 14,
      bold: true,
    }),
    text(x + width, y + 21, lang === 'zh' ? `${year}年目标` : `target for ${year}`, {
      size: 12,
      colour: 'target',
      anchor: 'end',
    }),
  ];
  const marks: Mark[] = [];
  let at = y + 32;
  for (const item of shown) {
    const value = quantity(item.quantity, lang);
    const room = width - textWidth(value, 13, true) - 12;
    const lines = wrapClip(item.name[lang], room, 13, 2);
    const height = 8 + lines.length * 17;
    nodes.push(line(x, at, x + width, at, 'rule'));
    lines.forEach((l, i) => nodes.push(text(x, at + 17 + i * 17, l)));
    nodes.push(text(x + width, at + 17, value, { bold: true, anchor: 'end' }));
    marks.push({
      x,
      y: at,
      width,
      height,
      label: `${item.name[lang]} ${value}`,
      url: item.url ?? item.quantity.url,
    });
    at += height;
  }
  if (shown.length < list.length) {
    const n = list.length - shown.length;
    nodes.push(
      line(x, at, x + width, at, 'rule'),
      text(x, at + 17, lang === 'zh' ? `另有${n}项，见数据表` : `${n} more in the table`, {
        size: 12,
        colour: 'ink-2',
      }),
    );
    at += 26;
  }
  return { nodes, marks, end: at + 14 };
}
