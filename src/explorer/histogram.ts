/** Figures of a selection by the year they are about: targets above, outcomes below, as an SVG. */
import { none, roles } from './columns.ts';
import type { Words } from './labels.ts';
import type { Markup } from '../markup/html.ts';
import { html } from '../markup/html.ts';
import type { Selection } from './select.ts';
import type { FigureTable } from './table.ts';

interface YearCounts {
  readonly year: string;
  readonly counts: readonly number[];
}

const width = 320;
const height = 88;
const axis = 18;
const most = 16;

/** Bars for at most sixteen consecutive years, those with the most figures. */
export function histogramHtml(
  { text }: Words,
  table: FigureTable,
  { yearRoles }: Selection,
): Markup {
  const { values } = table.dictionaries.year;
  const years = values
    .map((year, place) => ({
      year,
      counts: roles.map((_, role) => yearRoles[place * roles.length + role] ?? 0),
    }))
    .filter(({ year, counts }) => year !== none && counts.some((count) => count > 0));
  const shown = window(consecutive(new Map(years.map((item) => [Number(item.year), item.counts]))));
  const highest = Math.max(1, ...shown.map(({ counts }) => counts.reduce((a, b) => a + b, 0)));
  const step = Math.min(72, width / Math.max(shown.length, 1));
  const left = (width - step * shown.length) / 2;
  const bar = Math.min(44, step * 0.72);
  const tall = (count: number): number =>
    Math.round((count / highest) * (height - axis - 14) * 2) / 2;
  const every = Math.ceil(shown.length / 8);
  const bars = shown.map(({ year, counts }, index) => {
    const middle = left + step * (index + 0.5);
    let y = height - axis;
    const blocks = counts.map((count, role) => {
      if (count === 0) return html``;
      const tallness = Math.max(1, tall(count));
      y -= tallness;
      return html`<rect
        class="fx-bar-${roles[role] ?? ''}"
        x="${fixed(middle - bar / 2)}"
        y="${fixed(y)}"
        width="${fixed(bar)}"
        height="${tallness}"
      ></rect>`;
    });
    const total = counts.reduce((a, b) => a + b, 0);
    return html`<g
      >${blocks}<text class="fx-bar-count" x="${fixed(middle)}" y="${fixed(y - 4)}"
        >${step < 24 || total === 0 ? '' : total}</text
      >${index % every === 0 && html`<text x="${fixed(middle)}" y="${height - 4}">${year}</text>`}</g
    >`;
  });
  const said = shown.map(({ year, counts: [target = 0, outcome = 0, context = 0] }) =>
    text.histogramYear(year, target, outcome, context),
  );
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${text.histogramLabel(said.join('; '))}"
  >
    <path class="fx-bar-base" d="M0 ${height - axis + 0.5}H${width}"></path>
    ${bars}
  </svg>`;
}

/** Every year from the first to the last. */
function consecutive(counts: ReadonlyMap<number, readonly number[]>): YearCounts[] {
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const years: YearCounts[] = [];
  for (let year = first; year <= last; year += 1)
    years.push({ year: String(year), counts: counts.get(year) ?? roles.map(() => 0) });
  return years;
}

/** The stretch of sixteen with the most figures, for one that is long. */
function window(years: readonly YearCounts[]): readonly YearCounts[] {
  if (years.length <= most) return years;
  const sums = years.map(({ counts }) => counts.reduce((a, b) => a + b, 0));
  let best = 0;
  let bestSum = -1;
  for (let from = 0; from + most <= years.length; from += 1) {
    const sum = sums.slice(from, from + most).reduce((a, b) => a + b, 0);
    if (sum >= bestSum) [best, bestSum] = [from, sum];
  }
  return years.slice(best, best + most);
}

function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
