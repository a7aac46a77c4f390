/** The sentence of a paragraph in which a figure stands. */
import type { Span } from '../schemas/values.ts';

const stops = codes('。！？!?');
const closers = codes('”’）》」』)');

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

/**
 * Where the sentence that holds [start, end) begins and ends, closing marks included.
 * A full stop inside quotation marks ends a sentence only where the marks close behind it.
 * @example sentenceAt('新增学位8万个。改造院落616个。', [12, 16]) // => [8, 17]
 */
export function sentenceAt(text: string, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && !isEnd(text, from)) from -= 1;
  let to = end;
  while (to < text.length && !isEnd(text, to)) to += 1;
  return [from, to];
}

/** Whether a sentence ends just before `at`. */
function isEnd(text: string, at: number): boolean {
  let stop = at - 1;
  let code = text.charCodeAt(stop);
  // most characters are neither: they are told apart before any look-up
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  while (stop > 0 && closers.has(code)) code = text.charCodeAt(--stop);
  return stops.has(code) && !closers.has(text.charCodeAt(at));
}
