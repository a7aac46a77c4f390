/** What stands above the table: how many figures, of which kind and year, and what was chosen. */
import type { Dimension } from '../columns.ts';
import { dimensions, roles } from '../columns.ts';
import { histogramHtml } from '../histogram.ts';
import type { Words } from '../labels.ts';
import { nameOf } from '../labels.ts';
import { html } from '../../markup/html.ts';
import type { Selection } from '../select.ts';
import type { SortColumn, State } from '../state.ts';
import { without } from '../state.ts';
import type { FigureTable } from '../table.ts';
import { byId, setText } from './dom.ts';

export function drawCounts(words: Words, table: FigureTable, selection: Selection): void {
  const { text } = words;
  const found = selection.rows.length;
  setText('fx-found', found === table.size ? text.found(found) : text.foundOf(found, table.size));
  setText('fx-total', found.toLocaleString('en'));
  for (const [place, role] of roles.entries()) {
    let count = 0;
    for (let at = place; at < selection.yearRoles.length; at += roles.length)
      count += selection.yearRoles[at] ?? 0;
    setText(`fx-total-${role}`, count.toLocaleString('en'));
  }
  byId('fx-histogram').innerHTML = histogramHtml(words, table, selection).html;
}

export interface Chip {
  readonly label: string;
  readonly isChinese: boolean;
  /** The state once the chip is taken away. */
  readonly without: State;
}

export function chipsOf(words: Words, table: FigureTable, state: State): Chip[] {
  const chips = dimensions.flatMap((dimension: Dimension) =>
    (state.filters[dimension] ?? []).map((value) => ({
      ...nameOf(words, table, dimension, value),
      without: without(state, dimension, value),
    })),
  );
  if (state.words === '') return chips;
  return [{ label: state.words, isChinese: true, without: { ...state, words: '' } }, ...chips];
}

export function drawChips({ text, labels }: Words, chips: readonly Chip[]): void {
  const list = byId('fx-chips');
  list.hidden = chips.length === 0;
  list.innerHTML = html`${chips.map(({ label, isChinese }, index) => {
    const lang = isChinese && labels.lang !== 'zh' ? html` lang="zh-CN"` : null;
    return html`<li><button type="button" data-chip="${index}" aria-label="${text.remove(label)}"><span${lang}>${label}</span></button></li>`;
  })}`.html;
  byId('fx-clear').hidden = chips.length === 0;
  setText('fx-open', chips.length === 0 ? text.filters : text.filtersActive(chips.length));
}

export function drawSort({ sort }: State): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-sort]')) {
    const isThis = sort?.column === (button.dataset['sort'] as SortColumn);
    const direction = !isThis ? 'none' : sort.descending ? 'descending' : 'ascending';
    button.parentElement?.setAttribute('aria-sort', direction);
  }
}
