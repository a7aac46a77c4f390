/** What an editor should look at. */
import { endsClause, endsSentence } from './sentences.ts';
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
  if (document.complete && document.date === null && !told.has('date'))
    doubts.push({ line, what: 'the day of delivery was not found' });
  return [...doubts, ...gaps(document, lineOf), ...oddParagraphs(document, lineOf)];
}

/** A doubt about a text in columns that show no first lines. */
export function unmarkedDoubt(line: number): Doubt {
  return {
    line,
    what: 'wrapped lines with neither indents nor blank lines: where the last line of a paragraph is full, the next one may have been joined to it',
  };
}

/** The entries of a glossary that the text never uses; `used` are indices of definitions. */
export function unusedTerms(
  { definitions }: StructuredDocument,
  used: ReadonlySet<number>,
  lineOf: (offset: number) => number,
): Doubt[] {
  return definitions.flatMap(({ term, spans }, index) => {
    const start = spans[0]?.[0];
    if (used.has(index) || start === undefined) return [];
    return [{ line: lineOf(start), what: `the text nowhere uses 「${term}」 of the glossary` }];
  });
}

/** Lines that may be headings, and paragraphs that end in mid-sentence. */
function oddParagraphs(
  { sections, definitions, complete }: StructuredDocument,
  lineOf: (offset: number) => number,
): Doubt[] {
  const entries = new Set(definitions.map(({ spans }) => spans[0]?.[0]));
  const doubts: Doubt[] = [];
  sections.forEach(({ paragraphs }, s) => {
    paragraphs.forEach(({ text: { text, at } }, p) => {
      const start = at[0] as number;
      const last = s === sections.length - 1 && p === paragraphs.length - 1;
      if (entries.has(start) || endsSentence(text) || endsClause(text)) return;
      if (last && !complete) return;
      const short = text.length < 60;
      doubts.push({
        line: lineOf(start),
        what: short
          ? `「${text}」 is kept as a paragraph; it may be a heading`
          : `this paragraph ends in mid-sentence: …${text.slice(-12)}`,
      });
    });
  });
  return doubts;
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
