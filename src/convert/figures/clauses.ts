/** Where a figure stands: the surroundings that comparator, measure, time and indicator are read from. */
export interface Place {
  /** From the start of the clause (behind ，。；：！？) to the figure; at most `reach` characters. */
  readonly left: string;
  /** From the end of the figure to the next ，。；：！？ or the next figure. */
  readonly right: string;
  /** Offset of the clause and of the sentence in squeezed text. */
  readonly clauseStart: number;
  readonly sentenceStart: number;
}

const reach = 120;
const codes = (marks: string): ReadonlySet<number> =>
  new Set([...marks].map((mark) => mark.charCodeAt(0)));
const sentenceEnds = codes('。！？');
const clauseEnds = codes('，；：。！？⋯…');

/** Whether a sentence ends with the character at `at`. */
export function isSentenceEnd(text: string, at: number): boolean {
  return sentenceEnds.has(text.charCodeAt(at));
}

function isClauseEnd(text: string, at: number): boolean {
  return clauseEnds.has(text.charCodeAt(at));
}

/**
 * Reads the surroundings of the span [start, end); `next` is the start of the next
 * figure, `sentenceStart` that of the sentence.
 */
export function placeOf(
  text: string,
  start: number,
  end: number,
  next: number,
  sentenceStart: number,
): Place {
  const clauseStart = Math.max(sentenceStart, back(text, start, reach));
  const stop = Math.min(text.length, next, end + 60);
  let close = end;
  while (close < stop && !isClauseEnd(text, close)) close++;
  return {
    left: text.slice(clauseStart, start),
    right: close === next ? ownShare(text.slice(end, close)) : text.slice(end, close),
    clauseStart,
    sentenceStart,
  };
}

/** Up to the last 、 where the next figure has its own words behind it: 城市|、全年开行超. */
function ownShare(right: string): string {
  const mark = right.lastIndexOf('、');
  return mark < 0 ? right : right.slice(0, mark);
}

/** Start of the stretch that ends at `from`; commas inside brackets do not end a clause. */
function back(text: string, from: number, most: number): number {
  const floor = Math.max(0, from - most);
  let depth = 0;
  for (let i = from - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）') depth++;
    else if (char === '（' && depth > 0) depth--;
    else if (depth === 0 && isClauseEnd(text, i)) return i + 1;
  }
  return floor;
}
