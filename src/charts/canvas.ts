/** What of a chart's figure is the same on every page that shows it, as markup made once. */
import type { BoundChart } from './bind.ts';
import { memo } from '../memo.ts';
import { marks, picture } from './frame.ts';
import { el, serialise } from './svg.ts';
import type { Lang } from './types.ts';

/** `narrow` for columns that are never wide; `compact` for a chart beside other things. */
export type Layout = 'both' | 'narrow' | 'compact';

const widths: Readonly<Record<Layout, readonly (readonly [name: string, width: number])[]>> = {
  both: [
    ['narrow', 340],
    ['wide', 720],
  ],
  narrow: [['narrow', 340]],
  compact: [
    ['narrow', 340],
    ['middle', 540],
    ['wide', 720],
  ],
};

interface Place {
  /** Unique on the page. */
  readonly id: string;
  readonly lang: Lang;
  readonly layout: Layout;
  /** Name of the layer of marks. */
  readonly label: string;
}

/** The drawings for each width of a column; the style sheet shows the one that fits. */
export function canvas(chart: BoundChart, { id, lang, layout, label }: Place): string {
  return drawn(chart, id, lang, layout, label);
}

const drawn = memo(
  (chart: BoundChart, id: string, lang: Lang, layout: Layout, label: string): string => {
    const [title, desc] = [chart.finding(lang), chart.caption(lang)];
    return widths[layout]
      .map(([name, width]) => {
        const drawing = chart.draw({ width, lang, compact: layout === 'compact' });
        const html = picture(drawing, { id: `${id}-${name}`, title, desc }) + marks(drawing, label);
        return `<div class="chart-layout chart-${name}">${html}</div>`;
      })
      .join('');
  },
);

/** The numbers behind the chart. */
export const tableMarkup = memo((chart: BoundChart, lang: Lang): string => {
  const { columns, rows } = chart.table(lang);
  const cell = (tag: 'th' | 'td', { text, url, lang: own }: (typeof rows)[number][number]) =>
    el(
      tag,
      {
        scope: tag === 'th' ? 'row' : undefined,
        lang: own && own !== lang ? (own === 'zh' ? 'zh-CN' : own) : undefined,
      },
      url && text ? el('a', { href: url }, text) : text,
    );
  return serialise(
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...columns.map((column) => el('th', { scope: 'col' }, column)))),
      el(
        'tbody',
        {},
        ...rows.map((row) =>
          el('tr', {}, ...row.map((own, index) => cell(index === 0 ? 'th' : 'td', own))),
        ),
      ),
    ),
  );
});
