/** A small chart of occurrences by year; each bar is a switch of the filter. */
import type { SearchText } from '../../i18n/search.ts';
import type { Exploration } from '../engine.ts';
import { h } from './dom.ts';
import type { SearchState } from './state.ts';

export function yearsElement(
  { occurrencesByYear }: Exploration,
  state: SearchState,
  text: SearchText,
  choose: (year: string) => void,
): HTMLElement | null {
  const years = Object.entries(occurrencesByYear).sort(([a], [b]) => Number(a) - Number(b));
  if (years.length < 2) return null;
  const most = Math.max(...years.map(([, count]) => count));
  return h(
    'div',
    { class: 'found-years', role: 'group', 'aria-label': text.years },
    ...years.map(([year, count]) => {
      const bar = h('span', { class: 'found-bar', 'data-count': text.times(count) });
      bar.style.setProperty('--share', String(count / most));
      return h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(state.filters.year.includes(year)),
          'aria-label': text.yearBar(year, count),
          title: text.yearBar(year, count),
          'data-key': `bar ${year}`,
          click: () => choose(year),
        },
        bar,
        h('span', { 'aria-hidden': 'true' }, year),
      );
    }),
  );
}
