/** Where a term stands: what the engine asks of an index, whichever keeps it. */
import type { NumberInText } from './numbers.ts';

export interface Hits {
  /** Sections in ascending order. */
  readonly docs: Uint32Array;
  /** How often in each. */
  readonly counts: Uint32Array;
}

/** Hits with positions: `at.subarray(starts[i], starts[i + 1])` are those in `docs[i]`, ascending. */
export interface Places extends Hits {
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
}

export interface Postings {
  /** Sections that hold a canonical unit, and how often. */
  unit(unit: string): Promise<Hits>;
  /** Every place of two canonical units that follow each other. */
  places(pair: string): Promise<Places>;
  /** Sections with figures of this number whose rest begins so, and how many. */
  figures(figure: NumberInText): Promise<Hits>;
}

/** Places from lists of positions by section; sections in any order. */
export function toPlaces(
  found: Iterable<readonly [doc: number, positions: readonly number[]]>,
): Places {
  const sorted = [...found].sort(([a], [b]) => a - b);
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach(([, positions], index) => {
    starts[index + 1] = (starts[index] ?? 0) + positions.length;
  });
  const at = new Uint32Array(starts.at(-1) ?? 0);
  sorted.forEach(([, positions], index) =>
    at.set(Uint32Array.from(positions).sort(), starts[index] ?? 0),
  );
  return {
    docs: Uint32Array.from(sorted, ([doc]) => doc),
    counts: Uint32Array.from(sorted, ([, positions]) => positions.length),
    starts,
    at,
  };
}

/** Hits from counts by section; sections in ascending order. */
export function toHits(found: readonly (readonly [doc: number, count: number])[]): Hits {
  return {
    docs: Uint32Array.from(found, ([doc]) => doc),
    counts: Uint32Array.from(found, ([, count]) => count),
  };
}
