/**
 * Figures along a report: every section a line as long as its text, every figure a mark where it
 * stands in it and a link to its sentence. The role shows in shape and colour.
 */
import { extent, max, scaleLinear } from 'd3';
import { dodge } from './labels.ts';
import { textWidth, wrapClip } from './measure.ts';
import { line, text } from './paint.ts';
import { paint } from './palette.ts';
import { el, path } from './svg.ts';
import type { Node } from './svg.ts';
import { narrowBelow } from './types.ts';
import type { Chart, Mark, Options, Picture, StripData, StripMark } from './types.ts';
import { words } from './words/common.ts';
import * as say from './words/strip.ts';

export const strip: Chart<StripData> = {
  name: 'strip',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw,
};

/** Ring, disc or stroke by role; a rank is a diamond in the colour of its role. */
function sign(mark: Pick<StripMark, 'role' | 'measure'>, x: number, y: number, r: number): Node {
  const colour = mark.role === 'context' ? 'ink-2' : mark.role;
  const open = mark.role === 'target';
  const filled = {
    fill: open ? paint('paper') : paint(colour),
    stroke: open ? paint(colour) : undefined,
    'stroke-width': open ? 1.75 : undefined,
  };
  if (mark.measure === 'rank') {
    const d = r + 1;
    return el('path', {
      d: path('M', x, y - d, 'L', x + d, y, 'L', x, y + d, 'L', x - d, y, 'Z'),
      ...filled,
    });
  }
  if (mark.role === 'context') {
    return el('path', {
      d: path('M', x, y - r, 'V', y + r),
      stroke: paint('ink-2'),
      'stroke-width': 1.5,
    });
  }
  return el('circle', { cx: x, cy: y, r: open ? r - 0.6 : r, ...filled });
}

function legend(data: StripData, lang: Options['lang'], y: number, right: number): Node[] {
  const w = words[lang];
  const nodes: Node[] = [];
  const all = data.sections.flatMap((s) => s.marks);
  const entries = (['target', 'outcome', 'context'] as const)
    .filter((role) => all.some((m) => m.role === role && m.measure !== 'rank'))
    .map((role) => ({
      role,
      measure: 'amount' as const,
      label: `${w[role]} ${say.count(data.sections, role)}`,
    }));
  let x = 6;
  for (const entry of entries) {
    const width = textWidth(entry.label, 13, true);
    if (x + 14 + width > right) break;
    nodes.push(sign(entry, x, y - 4.5, 4.5));
    nodes.push(
      text(x + 10, y, entry.label, {
        bold: true,
        colour: entry.role === 'context' ? 'ink-2' : entry.role,
      }),
    );
    x += 14 + width + 22;
  }
  const ranks = lang === 'zh' ? '位次' : 'Rank';
  if (all.some((m) => m.measure === 'rank') && x + 10 + textWidth(ranks, 13) < right) {
    const d = 5;
    const diamond = path('M', x, y - 4.5 - d, 'l', d, d, 'l', -d, d, 'l', -d, -d, 'Z');
    nodes.push(el('path', { d: diamond, fill: paint('ink-2') }));
    nodes.push(text(x + 10, y, ranks, { size: 13, colour: 'ink-2' }));
  }
  return nodes;
}

function draw(data: StripData, { width, lang }: Options): Picture {
  const narrow = width < narrowBelow;
  const r = narrow ? 3.75 : 4;
  const labelWidth = narrow ? width : width * 0.34;
  const left = narrow ? 6 : labelWidth + 20;
  const countWidth = 30;
  const longest = max(data.sections, (s) => s.length) ?? 1;
  const x = scaleLinear([0, Math.max(1, longest)], [left, width - countWidth - r]);
  const nodes: Node[] = legend(data, lang, 16, width);
  const marks: Mark[] = [];
  let y = 32;
  const parted = new Set(data.sections.map((s) => s.part)).size > 1;
  let part: string | undefined;
  for (const section of data.sections) {
    if (parted && section.part !== part) {
      if (part !== undefined) y += 10;
      nodes.push(line(0, y, width, y, 'ink', 1.5));
      nodes.push(text(0, y + 19, say.parts[lang][section.part], { size: 14, bold: true }));
      y += 28;
      part = section.part;
    }
    const xs = section.marks.map((m) => x(m.at));
    const ys = dodge(xs, r, 1);
    const [up = 0, down = 0] = extent(ys);
    const size = 13;
    const label = wrapClip(say.name(section, lang), labelWidth - (narrow ? 0 : 4), size, 2);
    const held = section.length > 0;
    const swarm = down - up + 2 * r;
    const labels = label.length * 17;
    const height = narrow ? labels + Math.max(swarm, 10) + 26 : Math.max(labels, swarm, 14) + 16;
    const middle = narrow ? y + 8 + labels + 7 - up + r : y + (height + -up - down) / 2;
    nodes.push(line(0, y, width, y, 'rule'));
    const labelTop = narrow ? y + 19 : y + (height - labels) / 2 + 13;
    label.forEach((l, i) =>
      nodes.push(
        text(narrow ? 0 : 0, labelTop + i * 17, l, {
          size,
          colour: section.heading === null ? 'ink-2' : 'ink',
          lang: lang === 'en' && section.heading !== null ? 'zh' : undefined,
        }),
      ),
    );
    if (held) {
      nodes.push(line(x(0), middle, x(section.length), middle, 'rule-2', 1));
      section.marks.forEach((m, i) => nodes.push(sign(m, xs[i]!, middle + ys[i]!, r)));
      nodes.push(
        text(width, (narrow ? middle : y + height / 2) + 5, String(section.marks.length), {
          bold: true,
          anchor: 'end',
          colour: 'ink-2',
        }),
      );
    } else {
      nodes.push(line(x(0), middle, x(longest) - 60, middle, 'rule-2', 1, '2 4'));
      nodes.push(
        text(width, middle + 4, words[lang].notHeld, { size: 12, anchor: 'end', colour: 'ink-2' }),
      );
    }
    section.marks.forEach((m, i) =>
      marks.push({
        x: xs[i]! - r - 1,
        y: middle + ys[i]! - r - 1,
        width: 2 * r + 2,
        height: 2 * r + 2,
        label: say.sentence(m, lang),
        url: m.url,
      }),
    );
    y += height;
  }
  nodes.push(line(0, y, width, y, 'rule'));
  return { width, height: y + 2, nodes, marks };
}
