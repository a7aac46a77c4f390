/** The same words in the reports of the government that the query names beside them. */
import type { Around } from '../around.ts';
import type { Engine, Exploration, SearchOptions } from '../engine.ts';
import type { NamedPlace } from '../places.ts';
import type { SearchState } from './state.ts';

export interface Within {
  readonly place: NamedPlace;
  readonly words: string;
  /** The search that finds it. */
  readonly state: SearchState;
  readonly found: Exploration;
}

/**
 * Null where the query names no government with reports, asks nothing beside, finds nothing in them,
 * or where the reader has chosen the issuers.
 */
export async function searchWithin(
  explore: Engine['explore'],
  { sort, filters }: SearchState,
  { place: asked }: Around,
  options: Pick<SearchOptions, 'limit' | 'signal'>,
): Promise<Within | null> {
  if (asked === null || asked.issuers.length === 0 || asked.rest.length === 0) return null;
  if (filters.issuer.length > 0) return null;
  const { place, issuers, years } = asked;
  const q = asked.rest.join(' ');
  const year = filters.year.length > 0 ? filters.year : years;
  const state = { q, sort, filters: { ...filters, issuer: issuers, year } };
  const found = await explore(q, { ...options, sort, filters: state.filters });
  return found.total === 0 ? null : { place, words: q, state, found };
}
