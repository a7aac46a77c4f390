/** What a reader chose, and its form in the address: ?role=target&year=2025&q=学位&sort=-value */
import type { Dimension } from './columns.ts';
import { dimensions } from './columns.ts';

/** Columns to sort by; without one, figures stand in publishing order. */
export const sortColumns = [
  'value',
  'unit',
  'comparator',
  'indicator',
  'theme',
  'role',
  'year',
  'measure',
  'report',
] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export interface State {
  /** Values of which a figure must have one, by dimension. */
  readonly filters: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** Blank-separated words that must all stand in the figure's phrase or sentence. */
  readonly words: string;
  readonly sort: Sort | null;
}

export const everything: State = { filters: {}, words: '', sort: null };

/** @example readState(new URLSearchParams('year=2025&sort=-value')).sort // => { column: 'value', descending: true } */
export function readState(params: URLSearchParams): State {
  const filters: Partial<Record<Dimension, string[]>> = {};
  for (const dimension of dimensions) {
    const values = [...new Set(params.getAll(dimension))].filter((value) => value !== '');
    if (values.length > 0) filters[dimension] = values;
  }
  return {
    filters,
    words: (params.get('q') ?? '').trim(),
    sort: readSort(params.get('sort') ?? ''),
  };
}

function readSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const column = sortColumns.find((name) => name === text.slice(descending ? 1 : 0));
  return column === undefined ? null : { column, descending };
}

export function printSort(sort: Sort | null): string {
  return sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
}

/**
 * The order that a further click on a column asks for: largest or newest first where that is what one
 * looks for, then the other way, then none.
 */
export function nextSort(sort: Sort | null, column: SortColumn): Sort | null {
  const downFirst = column === 'value' || column === 'year';
  if (sort?.column !== column) return { column, descending: downFirst };
  return sort.descending === downFirst ? { column, descending: !downFirst } : null;
}

/** The shortest address that says the same, without question mark; '' for everything. */
export function printState({ filters, words, sort }: State): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const dimension of dimensions)
    for (const value of filters[dimension] ?? []) params.append(dimension, value);
  if (sort !== null) params.set('sort', printSort(sort));
  return params.toString();
}

/** What both ask for: values of either, words and order of `added` where it has some. */
export function together(asked: State, added: State): State {
  const filters: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of dimensions) {
    const values = [...(asked.filters[dimension] ?? []), ...(added.filters[dimension] ?? [])];
    if (values.length > 0) filters[dimension] = [...new Set(values)];
  }
  return { filters, words: added.words || asked.words, sort: added.sort ?? asked.sort };
}

/** The state without one value of a filter. */
export function without(state: State, dimension: Dimension, value: string): State {
  const { [dimension]: values = [], ...rest } = state.filters;
  const left = values.filter((other) => other !== value);
  return { ...state, filters: left.length === 0 ? rest : { ...rest, [dimension]: left } };
}
