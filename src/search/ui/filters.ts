/** Filters with the number of sections that each would leave. */
import type { SearchText } from '../../i18n/search.ts';
import type { Exploration } from '../engine.ts';
import type { Facet } from '../facets.ts';
import type { HeadReport } from '../head.ts';
import { h } from './dom.ts';
import { issuerName, titleName } from './names.ts';
import { chosenCount, type SearchState } from './state.ts';

export interface FilterActions {
  toggle(facet: Facet, value: string): void;
  clear(): void;
  /** Called when the reader opens or closes the panel, so that it stays so. */
  opened(open: boolean): void;
  /** Called when the reader asks for more values of a facet than `FilterLimits` allow. */
  more(facet: Facet): void;
}

/** Values listed of each facet; the chosen ones are always. */
export type FilterLimits = Readonly<Record<Facet, number>>;

/** Values listed at first and added at a time: an archive may hold thousands of reports. */
export const VALUES = 12;

const ORDER: readonly Facet[] = ['year', 'issuer', 'report', 'part', 'role'];

export function filtersElement(
  found: Exploration,
  state: SearchState,
  text: SearchText,
  { open, limits }: { readonly open: boolean; readonly limits: FilterLimits },
  actions: FilterActions,
): HTMLElement | null {
  const groups = ORDER.flatMap((facet) => {
    const values = new Set([...Object.keys(found.facets[facet]), ...state.filters[facet]]);
    const worth = values.size > 1 || state.filters[facet].length > 0;
    return worth ? [group(facet, [...values], found, state, text, limits[facet], actions)] : [];
  });
  if (groups.length === 0) return null;
  const chosen = chosenCount(state);
  const details = h(
    'details',
    { class: 'found-filters', open },
    h(
      'summary',
      { 'data-key': 'filters' },
      text.filters,
      chosen > 0 && ` · ${text.chosen(chosen)}`,
    ),
    h('p', { class: 'note' }, text.filtersNote),
    ...groups,
    chosen > 0 &&
      h(
        'button',
        { type: 'button', class: 'text-button', click: () => actions.clear() },
        text.clearFilters,
      ),
  );
  details.addEventListener('toggle', () => actions.opened(details.open));
  return details;
}

function group(
  facet: Facet,
  values: readonly string[],
  { facets, reports }: Exploration,
  state: SearchState,
  text: SearchText,
  limit: number,
  actions: FilterActions,
): HTMLElement {
  const counts = facets[facet];
  const chosen = state.filters[facet];
  const sorted = values.toSorted((a, b) =>
    facet === 'year'
      ? Number(b) - Number(a)
      : (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1),
  );
  const listed = sorted.filter((value, index) => index < limit || chosen.includes(value));
  const rest = sorted.length - listed.length;
  const items = listed.map((value) =>
    h(
      'li',
      {},
      h(
        'label',
        {},
        h('input', {
          type: 'checkbox',
          checked: chosen.includes(value),
          'data-key': `${facet} ${value}`,
          change: () => actions.toggle(facet, value),
        }),
        h('span', {}, ...label(facet, value, reports, text)),
        ' ',
        h('span', { class: 'found-count' }, String(counts[value] ?? 0)),
      ),
    ),
  );
  return h(
    'fieldset',
    {},
    h('legend', {}, text.facet[facet]),
    h('ul', {}, ...items),
    rest > 0 &&
      h(
        'button',
        {
          type: 'button',
          class: 'text-button',
          'data-key': `more ${facet}`,
          click: () => actions.more(facet),
        },
        text.moreValues(rest),
      ),
  );
}

function label(
  facet: Facet,
  value: string,
  reports: readonly HeadReport[],
  text: SearchText,
): (Node | string)[] {
  if (facet === 'part') return [(text.part as Readonly<Record<string, string>>)[value] ?? value];
  if (facet === 'role') return [(text.role as Readonly<Record<string, string>>)[value] ?? value];
  if (facet === 'year') return [value];
  const report = reports.find(({ id, issuer }) => (facet === 'issuer' ? issuer : id) === value);
  if (report === undefined) return [value];
  const issuer = issuerName(report.issuer, report.issuerEn);
  return facet === 'issuer' ? [issuer] : [issuer, ` ${report.year} · `, titleName(report, text)];
}
