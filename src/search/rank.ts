import { intersect } from './match.ts';
import type { Hits } from './postings.ts';
import type { Sections } from './sections.ts';

/** A section that holds every part of the query. */
export interface Ranked {
  readonly doc: number;
  readonly occurrences: number;
  readonly score: number;
}

const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/**
 * Joins the parts (all must occur) and scores by BM25, each part one term counted by substring.
 * Ascending by document.
 */
export function joinParts(sections: Sections, hits: readonly Hits[]): Ranked[] {
  const docs = intersect(hits.map((hit) => hit.docs));
  const { total } = sections;
  const average = Math.max(1, sections.average);
  const cursors = hits.map(() => 0);
  return [...docs].map((doc) => {
    const relative = (sections.length[doc] ?? 0) / average;
    const norm = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relative);
    let occurrences = 0;
    let score = 0;
    hits.forEach(({ docs: held, counts }, index) => {
      let cursor = cursors[index] ?? 0;
      while ((held[cursor] ?? Infinity) < doc) cursor++;
      cursors[index] = cursor;
      const count = counts[cursor] ?? 0;
      const rarity = Math.log(1 + (total - held.length + 0.5) / (held.length + 0.5));
      occurrences += count;
      score += (rarity * count * (SATURATION + 1)) / (count + norm);
    });
    return { doc, occurrences, score };
  });
}

const SORTS = ['relevance', 'year'] as const;

export type Sort = (typeof SORTS)[number];

/** Throws a TypeError on an unknown order. */
export function checkSort(sort: Sort): void {
  if (!SORTS.includes(sort))
    throw new TypeError(`search: unknown sort "${sort as string}"; known: ${SORTS.join(', ')}`);
}

/** Best first, ties newest first; or newest first. */
export function sorted(sections: Sections, ranked: readonly Ranked[], by: Sort): Ranked[] {
  return [...ranked].sort(
    (a, b) => (by === 'year' ? 0 : b.score - a.score) || sections.newerFirst(a.doc, b.doc),
  );
}
