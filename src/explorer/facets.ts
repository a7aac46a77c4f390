/** The choices that the panel offers, with what each would find. */
import type { Dimension } from './columns.ts';
import { dimensions, none } from './columns.ts';
import type { Words } from './labels.ts';
import { nameOf } from './labels.ts';
import type { Selection } from './select.ts';
import type { State } from './state.ts';
import type { FigureTable } from './table.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly isChinese: boolean;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Facet {
  readonly dimension: Dimension;
  readonly options: readonly Option[];
  /** Options that are not listed. */
  readonly more: number;
}

/** Lists longer than this are cut; a word in `find` or `all` brings the others. */
const listed = 10;
const longest = 400;

export interface Listing {
  /** Text that an option's label must hold. */
  readonly find?: string;
  /** Whether all options are asked for. */
  readonly all?: boolean;
}

/** All facets; one whose dimension tells nothing apart (a single issuer, no theme) is left out. */
export function facetsOf(
  words: Words,
  table: FigureTable,
  selection: Selection,
  state: State,
  listings: Readonly<Partial<Record<Dimension, Listing>>> = {},
): Facet[] {
  return dimensions.flatMap((dimension) => {
    const chosen = state.filters[dimension] ?? [];
    const values = ordered(words, table, dimension);
    for (const value of chosen) if (!values.includes(value)) values.push(value);
    if (values.length < 2 && chosen.length === 0) return [];
    const { dictionaries } = table;
    const { find = '', all = false } = listings[dimension] ?? {};
    const limit = all ? longest : dimension === 'theme' ? Infinity : listed;
    const options: Option[] = [];
    let more = 0;
    for (const value of values) {
      const { label, isChinese } = nameOf(words, table, dimension, value);
      const isChosen = chosen.includes(value);
      if (!isChosen && !label.toLowerCase().includes(find.toLowerCase())) continue;
      const place = dictionaries[dimension].find(value);
      const count = place === undefined ? 0 : (selection.counts[dimension][place] ?? 0);
      if (options.length < limit || isChosen)
        options.push({ value, label, isChinese, count, isChosen });
      else more += 1;
    }
    return [{ dimension, options, more }];
  });
}

/** Values in the order of their list: as fixed, newest first, or the most frequent first. */
function ordered({ labels }: Words, table: FigureTable, dimension: Dimension): string[] {
  const { values } = table.dictionaries[dimension];
  const last = (value: string): number => (value === none ? 1 : 0);
  switch (dimension) {
    case 'theme': {
      const themes = Object.keys(labels.theme);
      return values.toSorted((a, b) => last(a) - last(b) || themes.indexOf(a) - themes.indexOf(b));
    }
    case 'year':
      return values.toSorted((a, b) => last(a) - last(b) || Number(b) - Number(a));
    case 'unit':
    case 'issuer': {
      const totals = table.totals(dimension);
      return values
        .map((value, place) => ({ value, total: totals[place] ?? 0 }))
        .sort((a, b) => b.total - a.total)
        .map(({ value }) => value);
    }
    case 'report':
      return values
        .map((value, place) => ({ value, first: table.reports[place]?.first ?? 0 }))
        .sort((a, b) => a.first - b.first)
        .map(({ value }) => value);
    default:
      return [...values];
  }
}
