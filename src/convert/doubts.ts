/** What an editor should look at. */
import type { StructuredDocument } from './types.ts';

export interface Doubt {
  readonly line: number;
  readonly what: string;
}

/** Doubts about one document, whose first line is `line`. `told` are the fields the catalog gives. */
export function doubtsOf(
  document: StructuredDocument,
  line: number,
  told: ReadonlySet<string>,
  lineOf: (offset: number) => number,
): Doubt[] {
  const doubts: Doubt[] = [];
  for (const field of ['title', 'issuer', 'year'] as const) {
    if (document.inferred.includes(field) && !told.has(field)) {
      doubts.push({
        line,
        what: `the ${field} 「${document[field]}」 stands in no one place; it was concluded from the text`,
      });
    }
  }
  if (document.kind !== 'government-work-report') {
    if (told.size === 0) {
      doubts.push({
        line,
        what: 'not recognised as a government work report; kept as one plain document',
      });
    }
    return doubts;
  }
  const parts = new Set(document.sections.map(({ part }) => part));
  if (document.complete) {
    for (const part of ['review', 'plan'] as const) {
      if (!parts.has(part)) doubts.push({ line, what: `no ${part} part was recognised` });
    }
  }
  return [...doubts, ...gaps(document, lineOf)];
}

/** Numbers that do not follow one another within a part. */
function gaps(document: StructuredDocument, lineOf: (offset: number) => number): Doubt[] {
  const doubts: Doubt[] = [];
  let last = 0;
  for (const { level, slug, number, headingSpans } of document.sections) {
    if (level !== 2) {
      last = 0;
      continue;
    }
    const value = Number(/-(\d+)$/.exec(slug)?.[1] ?? 0);
    if (last > 0 && value !== last + 1 && headingSpans[0]) {
      doubts.push({
        line: lineOf(headingSpans[0][0]),
        what: `${number ?? 'this section'} does not follow the number before it`,
      });
    }
    last = value;
  }
  return doubts;
}
