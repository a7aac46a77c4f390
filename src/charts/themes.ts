/**
 * What reports are made of: a row for each theme in the order of the catalogue, a column for each
 * report, bars on one scale. With many reports a row becomes a run of upright bars.
 */
import { max, scaleLinear } from 'd3';
import { textWidth, wrapClip } from './measure.ts';
import { line, text } from './paint.ts';
import { paint, theme } from './palette.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import { narrowBelow } from './types.ts';
import type { Chart, Mark, Options, Picture, ThemesData } from './types.ts';
import * as say from './words/themes.ts';

export const themes: Chart<ThemesData> = {
  name: 'themes',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw,
};

function draw(data: ThemesData, { width, lang }: Options): Picture {
  const narrow = width < narrowBelow;
  const ids = say.order(data);
  const all = data.reports.map(say.sharesOf);
  const n = Math.max(1, data.reports.length);
  const size = narrow ? 13 : 14;
  const wish = max(ids, (id) => textWidth(theme(id).name[lang], size)) ?? 0;
  const labelWidth = Math.min(wish, narrow ? 96 : 200);
  const left = labelWidth + 14;
  const gap = narrow ? 6 : 16;
  const numberWidth = textWidth('88%', 13, true) + 6;
  const full = (width - left - gap * (n - 1)) / n;
  // Too many reports for a number beside each bar: the last one's stands at the end of the row.
  const upright = full < 64;
  const end = upright ? width - numberWidth : width;
  const cell = (end - left - gap * (n - 1)) / n;
  const largest = max(all, (shares) => max(shares.values())) ?? 1;
  const bar = scaleLinear([0, largest], [0, upright ? 30 : cell - numberWidth]);
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  const x = (i: number) => left + i * (cell + gap);

  // Report names stand above their columns, thinned out where they would touch.
  let free = -Infinity;
  data.reports.forEach((r, i) => {
    const label = r.label[lang];
    const w = textWidth(label, 13, true);
    const at = upright && i === n - 1 ? width - w : x(i);
    if (at < free || (upright && i !== n - 1 && at + w > width - textWidth(label, 13, true) - 8))
      return;
    nodes.push(text(at, 16, label, { size: 13, bold: true }));
    free = at + w + 8;
  });
  let y = 26;
  for (const id of ids) {
    const { name } = theme(id);
    const lines = wrapClip(name[lang], labelWidth + 2, size, 2);
    const height = Math.max(upright ? 40 : 30, lines.length * 16 + 12);
    const middle = y + height / 2;
    nodes.push(line(0, y, width, y, 'rule'));
    lines.forEach((l, i) =>
      nodes.push(text(0, middle + 5 + (i - (lines.length - 1) / 2) * 16, l, { size })),
    );
    const last = all.at(-1);
    if (upright && last !== undefined) {
      const share = say.percent(last.get(id) ?? 0, lang);
      nodes.push(text(width, y + height - 5, share, { bold: true, anchor: 'end' }));
    }
    all.forEach((shares, i) => {
      const share = shares.get(id) ?? 0;
      const length = Math.max(share > 0 ? 1.5 : 0, bar(share));
      const fill = paint(`theme-${id}`);
      const first = share > 0 && share === max(shares.values());
      if (upright) {
        nodes.push(
          el('rect', {
            x: x(i),
            y: y + height - 4 - length,
            width: Math.max(2, cell),
            height: length,
            fill,
          }),
        );
      } else {
        nodes.push(
          el('rect', { class: 'grow', x: x(i), y: middle - 6, width: length, height: 12, fill }),
          text(x(i) + length + 5, middle + 5, share === 0 ? '—' : say.percent(share, lang), {
            size: 13,
            bold: first,
            colour: first ? 'ink' : 'ink-2',
          }),
        );
      }
      const report = data.reports[i]!;
      marks.push({
        x: x(i),
        y,
        width: upright ? Math.max(2, cell) : cell,
        height,
        label: `${report.label[lang]} ${name[lang]} ${say.percent(share, lang)}`,
        url: report.shares.find((s) => theme(s.theme).id === id)?.url,
      });
    });
    y += height;
  }
  nodes.push(line(0, y, width, y, 'rule'));
  return { width, height: y + 2, nodes, marks };
}
