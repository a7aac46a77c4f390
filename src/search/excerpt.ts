/** The sentence around a hit, with every hit in it marked. */
import { canon, sourceRange, type Fold } from './canon.ts';
import { occurrences } from './occurrences.ts';

export interface Excerpt {
  readonly text: string;
  /** Ranges of `text` to mark: ascending, not touching. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Longest excerpt in characters; a longer sentence is cut around its first hit. */
const LONGEST = 120;
const BEFORE_HIT = 32;
const SENTENCE_END = /[。！？；!?;](?:[”’）》」』)]*)/gu;

/** Every hit of the canonical `parts` in `text` as source ranges, joined where they touch; ascending. */
export function hitRanges(text: string, parts: readonly string[], fold?: Fold): [number, number][] {
  const canonical = canon(text, fold);
  const found = parts
    .flatMap((part) =>
      occurrences(canonical.text, part).map((at) =>
        sourceRange(text, canonical, at, at + part.length),
      ),
    )
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The sentence of the first of `ranges`, with the hits that lie in it. */
export function excerptAt(text: string, ranges: readonly (readonly [number, number])[]): Excerpt {
  const [start, end] = ranges[0] ?? [0, 0];
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (after >= end) {
      to = after;
      break;
    }
  }
  if (to - from > LONGEST) {
    from = wholeCharacter(text, Math.max(from, start - BEFORE_HIT));
    to = wholeCharacter(text, Math.min(to, Math.max(from + LONGEST, end)));
  }
  const opening = from > 0 && !endsSentence(text.slice(0, from)) ? '…' : '';
  const closing = to < text.length && !endsSentence(text.slice(0, to)) ? '…' : '';
  const shift = opening.length - from;
  const marks = ranges
    .filter((range) => range[0] < to && range[1] > from)
    .map((range) => [Math.max(from, range[0]) + shift, Math.min(to, range[1]) + shift] as const);
  return { text: `${opening}${text.slice(from, to)}${closing}`, marks };
}

function endsSentence(text: string): boolean {
  return /[。！？；!?;][”’）》」』)]*$/u.test(text);
}

/** Moves an offset out of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}

/** The excerpt as HTML, hits in `<mark>`, everything else escaped. */
export function excerptHtml({ text, marks }: Excerpt): string {
  let html = '';
  let at = 0;
  for (const [start, end] of marks) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
