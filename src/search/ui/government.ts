/** A government that the query names: its card, and the other words of the query in its reports. */
import type { SearchText } from '../../i18n/search.ts';
import type { Engine, Exploration, SearchOptions } from '../engine.ts';
import type { NamedPlace, PlaceAsked } from '../places.ts';
import { h } from './dom.ts';
import { localised } from './links.ts';
import { issuerName } from './names.ts';
import type { SearchState } from './state.ts';

export interface Within {
  readonly place: NamedPlace;
  readonly words: string;
  /** The search that finds it. */
  readonly state: SearchState;
  readonly found: Exploration;
}

/**
 * Null where the government has no reports, or the query asks nothing beside, finds nothing in them,
 * or where the reader has chosen the issuers.
 */
export async function searchWithin(
  explore: Engine['explore'],
  { sort, filters }: SearchState,
  asked: PlaceAsked,
  options: Pick<SearchOptions, 'limit' | 'signal'>,
): Promise<Within | null> {
  if (asked.issuers.length === 0 || asked.rest.length === 0) return null;
  if (filters.issuer.length > 0) return null;
  const { place, issuers, years } = asked;
  const q = asked.rest.join(' ');
  const year = filters.year.length > 0 ? filters.year : years;
  const state = { q, sort, filters: { ...filters, issuer: issuers, year } };
  const found = await explore(q, { ...options, sort, filters: state.filters });
  return found.total === 0 ? null : { place, words: q, state, found };
}

/** Says that what stands below is of one government's reports, or leads to it. */
export function withinElement(
  { place, words, found }: Within,
  isShown: boolean,
  text: SearchText,
  narrow: () => void,
): HTMLElement {
  const name = document.documentElement.lang === 'en' ? place.nameEn : place.name;
  return h(
    'div',
    { class: 'found-reading' },
    isShown
      ? h('p', {}, text.notWithPlace(name, words))
      : h(
          'button',
          { type: 'button', class: 'text-button', click: narrow },
          text.within(name, words, found.total),
        ),
  );
}

/** A government: its page, its reports by year, others that the name may mean. */
export function placeElement(
  { place, reports, others }: PlaceAsked,
  text: SearchText,
): HTMLElement {
  const years = [...Map.groupBy(reports, ({ year }) => year)];
  const link = ({ url, name, nameEn }: NamedPlace): HTMLElement =>
    h('a', { href: localised(url), 'data-result': true }, issuerName(name, nameEn));
  return h(
    'section',
    { class: 'found-card' },
    h('p', { class: 'kicker' }, text.government),
    h('h2', {}, link(place)),
    years.length > 0 &&
      h(
        'p',
        { class: 'found-others' },
        text.reportsOf,
        ...years.map(([year, [report]]) =>
          h(
            'a',
            { href: localised(`/reports/${report?.id ?? ''}/`), 'data-result': true },
            String(year),
          ),
        ),
      ),
    others.length > 0 &&
      h('p', { class: 'found-others' }, text.otherGovernments, ...others.map(link)),
  );
}
