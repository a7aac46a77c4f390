/** The figures that a reader asks for, and how many there would be with one choice changed. */
import type { Dimension } from './columns.ts';
import { dimensions, roles } from './columns.ts';
import { sortedRows } from './sort.ts';
import type { State } from './state.ts';
import { printSort } from './state.ts';
import type { FigureTable } from './table.ts';
import { partsOf, rowsWith } from './words.ts';

export interface Selection {
  /** Row numbers in the order asked for. */
  readonly rows: Uint32Array;
  /**
   * For each value of a dimension, by its place in the dictionary: the rows that have it and fit all
   * other filters. A filter leaves the counts of its own dimension alone.
   */
  readonly counts: Readonly<Record<Dimension, Uint32Array>>;
  /** Rows of the selection by year and role: place of the year × 3 + place of the role. */
  readonly yearRoles: Uint32Array;
}

type Fits = (row: number) => boolean;

export type Select = (state: State) => Selection;

/** Selects from a table; orders and words stay at hand until more of the table is loaded. */
export function selector(table: FigureTable): Select {
  let version = -1;
  let orders = new Map<string, Uint32Array>();
  let asked = '';
  let fits: Fits = () => true;
  return (state) => {
    if (version !== table.version) {
      version = table.version;
      orders = new Map();
    }
    const words = `${table.version}.${table.saidVersion} ${state.words}`;
    if (state.words !== '' && asked !== words) {
      asked = words;
      fits = rowsWith(table, partsOf(state.words, table.fold));
    }
    const sort = printSort(state.sort);
    const order = orders.get(sort) ?? sortedRows(table, state.sort);
    orders.set(sort, order);
    return select(table, state, order, state.words === '' ? null : fits);
  };
}

function select(
  table: FigureTable,
  { filters }: State,
  order: Uint32Array,
  fits: Fits | null,
): Selection {
  const columns = dimensions.map((dimension) => table.codes[dimension]);
  const counts = dimensions.map(
    (dimension) => new Uint32Array(table.dictionaries[dimension].values.length),
  );
  const asked = dimensions.flatMap((dimension, at) => {
    const values = filters[dimension];
    const codes = table.codes[dimension];
    return values ? [{ at, codes, allowed: allowedOf(table, dimension, values) }] : [];
  });
  const { year, role } = table.codes;
  const yearRoles = new Uint32Array(table.dictionaries.year.values.length * roles.length);
  const rows = new Uint32Array(order.length);
  let found = 0;
  for (const row of order) {
    if (fits !== null && !fits(row)) continue;
    let misses = 0;
    let missed = 0;
    for (const { at, codes, allowed } of asked)
      if (allowed[codes[row]!] === 0) {
        misses += 1;
        missed = at;
        if (misses > 1) break;
      }
    if (misses === 0) {
      rows[found++] = row;
      for (let at = 0; at < columns.length; at += 1) counts[at]![columns[at]![row]!]! += 1;
      yearRoles[year[row]! * roles.length + role[row]!]! += 1;
    } else if (misses === 1) counts[missed]![columns[missed]![row]!]! += 1;
  }
  return {
    rows: rows.subarray(0, found),
    counts: Object.fromEntries(
      dimensions.map((dimension, at) => [dimension, counts[at]]),
    ) as unknown as Selection['counts'],
    yearRoles,
  };
}

function allowedOf(
  table: FigureTable,
  dimension: Dimension,
  values: readonly string[],
): Uint8Array {
  const dictionary = table.dictionaries[dimension];
  const allowed = new Uint8Array(dictionary.values.length);
  for (const value of values) {
    const place = dictionary.find(value);
    if (place !== undefined) allowed[place] = 1;
  }
  return allowed;
}
