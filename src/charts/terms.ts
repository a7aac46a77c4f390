/** Terms across reports: a panel for each term, all on one scale, first and last value in figures. */
import { max, maxIndex, scaleLinear, scalePoint } from 'd3';
import { clip, textWidth } from './measure.ts';
import { line, text } from './paint.ts';
import { paint } from './palette.ts';
import { el } from './svg.ts';
import type { Node } from './svg.ts';
import { narrowBelow } from './types.ts';
import type { Chart, Mark, Options, Picture, TermsData } from './types.ts';
import * as say from './words/terms.ts';

export const terms: Chart<TermsData> = {
  name: 'terms',
  finding: say.finding,
  caption: say.caption,
  table: say.table,
  draw,
};

const panelHeight = 132;

function draw(data: TermsData, { width, lang }: Options): Picture {
  const narrow = width < narrowBelow;
  const columns = Math.max(1, Math.min(data.terms.length, narrow ? 2 : 3));
  const gap = narrow ? 20 : 32;
  const panel = (width - gap * (columns - 1)) / columns;
  const rates = data.terms.map((_, t) => data.reports.map((_, r) => say.rate(data, t, r)));
  const top = max(rates, (r) => max(r)) || 1;
  const y = scaleLinear([0, top], [panelHeight - 26, 50]);
  const nodes: Node[] = [];
  const marks: Mark[] = [];
  data.terms.forEach((term, t) => {
    const x0 = (t % columns) * (panel + gap);
    const y0 = Math.floor(t / columns) * (panelHeight + 18);
    const drawn = one(data, t, { x0, y0, panel, y, lang, rates: rates[t]! });
    nodes.push(
      line(x0, y0 + 0.75, x0 + panel, y0 + 0.75, 'ink', 1.5),
      text(x0, y0 + 20, clip(term.term, panel, 14, true), { size: 14, bold: true, lang: 'zh' }),
      ...drawn.nodes,
    );
    marks.push(...drawn.marks);
  });
  const rows = Math.ceil(data.terms.length / columns);
  return { width, height: rows * panelHeight + Math.max(0, rows - 1) * 18, nodes, marks };
}

interface Panel {
  readonly x0: number;
  readonly y0: number;
  readonly panel: number;
  readonly y: (rate: number) => number;
  readonly lang: Options['lang'];
  readonly rates: readonly number[];
}

function one(data: TermsData, t: number, { x0, y0, panel, y, lang, rates }: Panel) {
  const last = rates.length - 1;
  const labels = rates.map((r) => say.rateLabel(r, lang));
  const inset = Math.max(
    10,
    textWidth(labels[0] ?? '', 14, true) / 2,
    textWidth(labels[last] ?? '', 14, true) / 2,
  );
  const x = scalePoint<number>(
    rates.map((_, i) => i),
    [x0 + inset, x0 + panel - inset],
  );
  const at = (i: number) => [x(i) ?? x0, y0 + y(rates[i]!)] as const;
  const base = y0 + y(0);
  const nodes: Node[] = [line(x0, base, x0 + panel, base, 'rule-2')];
  data.reports.slice(1).forEach((report, i) => {
    const dash = report.partial || data.reports[i]!.partial ? '3 3' : undefined;
    nodes.push(line(...at(i), ...at(i + 1), 'ink', dash === undefined ? 1.75 : 1.25, dash));
  });
  const marks: Mark[] = [];
  // Values: first and last always; between them all of a few, of many only the highest.
  const peak = maxIndex(rates);
  let freeLabel = -Infinity;
  let freeYear = -Infinity;
  rates.forEach((r, i) => {
    const [cx, cy] = at(i);
    nodes.push(
      el('circle', {
        cx,
        cy,
        r: 4,
        fill: paint(r === 0 ? 'paper' : 'ink'),
        stroke: paint(r === 0 ? 'ink' : 'paper'),
        'stroke-width': 1.5,
      }),
    );
    const edge = i === 0 || i === last;
    const wanted = edge || rates.length <= 5 || i === peak;
    const w = textWidth(labels[i]!, 14, true);
    const lastX = at(last)[0] - textWidth(labels[last]!, 14, true) / 2;
    if (edge || (wanted && cx - w / 2 > freeLabel && cx + w / 2 < lastX - 6)) {
      nodes.push(
        text(cx, cy - 10, labels[i]!, {
          size: 14,
          bold: edge,
          anchor: 'middle',
          colour: edge ? 'ink' : 'ink-2',
          halo: true,
        }),
      );
      freeLabel = cx + w / 2 + 6;
    }
    const year = say.label(data.reports[i]!, lang);
    const yw = textWidth(year, 12);
    const left = i === 0 ? x0 : i === last ? x0 + panel - yw : cx - yw / 2;
    const lastLeft = x0 + panel - textWidth(say.label(data.reports[last]!, lang), 12);
    if (left >= freeYear && (i === last || left + yw < lastLeft - 6)) {
      nodes.push(text(left, y0 + panelHeight - 8, year, { size: 12, colour: 'ink-2' }));
      freeYear = left + yw + 6;
    }
    marks.push({
      x: cx - 12,
      y: cy - 12,
      width: 24,
      height: 24,
      label: say.sentence(data, t, i, lang),
      url: data.terms[t]!.urls?.[i],
    });
  });
  return { nodes, marks };
}
