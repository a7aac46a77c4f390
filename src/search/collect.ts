import { termAt, type Term } from './term.ts';

/** All places of all terms: those of `terms[i]` are `docs` and `positions` from starts[i] to starts[i+1]. */
export interface Places {
  readonly terms: readonly Term[];
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly positions: Uint32Array;
}

type Visit = (term: Term, doc: number, position: number) => void;

/** Positions count through a document; one is left free between pieces, so no pair joins two. */
function visitTerms(documents: readonly (readonly string[])[], visit: Visit): void {
  documents.forEach((pieces, doc) => {
    let base = 0;
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; at++) {
        visit(termAt(piece, at, 1), doc, base + at);
        if (at + 1 < piece.length) visit(termAt(piece, at, 2), doc, base + at);
      }
      base += piece.length + 1;
    }
  });
}

/**
 * Sorts the places of every term of `documents` (each a list of canonical pieces) by term, document
 * and position: a counting sort in two passes, eight bytes a place.
 */
export function collectPlaces(documents: readonly (readonly string[])[]): Places {
  const counts = new Map<Term, number>();
  visitTerms(documents, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  const terms = [...counts.keys()].sort((a, b) => a - b);
  const starts = new Uint32Array(terms.length + 1);
  const slots = new Map<Term, number>();
  terms.forEach((term, index) => {
    slots.set(term, index);
    starts[index + 1] = (starts[index] ?? 0) + (counts.get(term) ?? 0);
  });
  const next = starts.slice();
  const total = starts[terms.length] ?? 0;
  const docs = new Uint32Array(total);
  const positions = new Uint32Array(total);
  visitTerms(documents, (term, doc, position) => {
    const slot = slots.get(term) ?? 0;
    const place = next[slot] ?? 0;
    next[slot] = place + 1;
    docs[place] = doc;
    positions[place] = position;
  });
  return { terms, starts, docs, positions };
}
