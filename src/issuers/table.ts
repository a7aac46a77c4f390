/** The numbers of panels as a table; pages print it and script writes the same. */
import { quantity } from '../charts/format.ts';
import type { HistoryPoint, Lang } from '../charts/types.ts';
import { words } from '../charts/words/common.ts';
import { escapeMarkup } from '../markup/escape.ts';
import type { Panel } from './panel.ts';

type Shown = Pick<Panel, 'name' | 'url' | 'points'>;

/**
 * What stands within the table: a row for the targets of each panel and one for its outcomes, a
 * column a year. Every number leads to its sentence.
 * @param head what the panels are, over their names
 * @param most how many of the newest years are shown
 */
export function panelsTable(
  panels: readonly Shown[],
  head: string,
  lang: Lang,
  most = Infinity,
): string {
  const all = new Set(panels.flatMap(({ points }) => points.map(({ year }) => year)));
  const years = [...all].sort((a, b) => a - b).slice(-Math.min(most, all.size));
  const columns = years.map((year) => `<th scope="col">${year}</th>`).join('');
  const bodies = panels.map((panel) => rowsOf(panel, years, lang)).join('');
  return `<thead><tr><th scope="col" colspan="2">${escapeMarkup(head)}</th>${columns}</tr></thead>${bodies}`;
}

function rowsOf({ name, url, points }: Shown, years: readonly number[], lang: Lang): string {
  const told = (['target', 'outcome'] as const).filter((role) =>
    points.some((point) => point.role === role && years.includes(point.year)),
  );
  const roles = told.length === 0 ? (['outcome'] as const) : told;
  const rows = roles.map((role) => {
    const own = new Map(points.filter((p) => p.role === role).map((p) => [p.year, p]));
    const cells = years.map((year) => `<td>${numberOf(own.get(year), lang)}</td>`).join('');
    return `<th scope="row">${words[lang][role]}</th>${cells}`;
  });
  const link = `<a href="${escapeMarkup(url)}">${escapeMarkup(name[lang])}</a>`;
  const first = `<th scope="rowgroup" rowspan="${rows.length}">${link}</th>`;
  const body = rows.map(
    (row, at) => `<tr class="${roles[at]}-row">${at === 0 ? first : ''}${row}</tr>`,
  );
  return `<tbody>${body.join('')}</tbody>`;
}

function numberOf(point: HistoryPoint | undefined, lang: Lang): string {
  if (point === undefined) return '';
  const { url } = point.quantity;
  const said = escapeMarkup(quantity(point.quantity, lang));
  return url === undefined ? said : `<a href="${escapeMarkup(url)}">${said}</a>`;
}
