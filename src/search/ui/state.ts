/** What a search is, and its place in the address, so that it can be shared. */
import { FACETS, type Facet } from '../facets.ts';
import type { Sort } from '../rank.ts';

export interface SearchState {
  readonly q: string;
  readonly sort: Sort;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads `?q=…&year=2023&year=2024&sort=year`; what it does not know it passes over. */
export function readState(params: URLSearchParams): SearchState {
  const filters = Object.fromEntries(
    FACETS.map((facet) => [facet, [...new Set(params.getAll(facet))].filter(Boolean)]),
  ) as Record<Facet, string[]>;
  return {
    q: params.get('q') ?? '',
    sort: params.get('sort') === 'year' ? 'year' : 'relevance',
    filters,
  };
}

/** The shortest query string that reads back as `state`; '' for the empty one. */
export function writeState({ q, sort, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of FACETS) for (const value of filters[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The same search with a value of a filter chosen, or no longer. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const held = state.filters[facet];
  const values = held.includes(value) ? held.filter((one) => one !== value) : [...held, value];
  return { ...state, filters: { ...state.filters, [facet]: values } };
}

export function withoutFilters(state: SearchState): SearchState {
  return { ...state, filters: readState(new URLSearchParams()).filters };
}

export function chosenCount({ filters }: SearchState): number {
  return FACETS.reduce((sum, facet) => sum + filters[facet].length, 0);
}
