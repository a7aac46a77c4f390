/** Rows in the order of a column. */
import type { Dimension } from './columns.ts';
import { none } from './columns.ts';
import type { Sort, SortColumn } from './state.ts';
import type { FigureTable } from './table.ts';

/**
 * All loaded rows in the order asked for: rows alike stay in publishing order in both directions,
 * rows without a value come last in both.
 */
export function sortedRows(table: FigureTable, sort: Sort | null): Uint32Array {
  const order = table.loadedOrder();
  if (sort === null) return order;
  const keys = keysOf(table, sort.column);
  const sign = sort.descending ? -1 : 1;
  return order.sort((a, b) => {
    const [left = Infinity, right = Infinity] = [keys[a], keys[b]];
    if (left === right) return a - b;
    return left === Infinity ? 1 : right === Infinity ? -1 : sign * (left - right);
  });
}

/** A number for every row that sorts like its value; Infinity where it has none. */
function keysOf(table: FigureTable, column: SortColumn): Float64Array {
  if (column === 'value') return table.base;
  const places = column === 'indicator' ? table.indicator : table.codes[column];
  const ranks =
    column === 'indicator'
      ? ranked(table.indicators.values, pinyin(table.indicators.values))
      : ranksOf(table, column);
  return Float64Array.from(places, (place) => ranks[place] ?? Infinity);
}

function ranksOf(table: FigureTable, dimension: Dimension): number[] {
  const { values } = table.dictionaries[dimension];
  switch (dimension) {
    case 'year':
      return values.map((year) => (year === none ? Infinity : Number(year)));
    case 'role':
    case 'measure':
    case 'comparator':
      return values.map((_, place) => place);
    case 'report': {
      const names = values.map((_, place) => table.reports[place]?.zh ?? '');
      return ranked(names, pinyin(names));
    }
    default:
      return ranked(values, pinyin(values)).map((rank, place) =>
        values[place] === none ? Infinity : rank,
      );
  }
}

/** Each value's place once all are in order. */
function ranked(values: readonly string[], compare: (a: number, b: number) => number): number[] {
  const ranks = new Array<number>(values.length);
  values
    .map((_, index) => index)
    .sort(compare)
    .forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}

/**
 * Compares by pinyin, character by character. Each character is collated once: a collator call for
 * every pair of ten thousand phrases would hold the page up for half a second.
 */
function pinyin(values: readonly string[]): (a: number, b: number) => number {
  const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });
  const chars = [...new Set(values.join(''))].sort(collator.compare);
  const ranks = new Map(chars.map((char, rank) => [char, String.fromCharCode(0x20 + rank)]));
  const keys = values.map((value) => [...value].map((char) => ranks.get(char)).join(''));
  return (a, b) => {
    const [left = '', right = ''] = [keys[a], keys[b]];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}
