/** The sentence of a paragraph in which a figure stands. */
import type { Span } from '../schemas/values.ts';

const stops = '。！？!?';
const closers = '”’）》」』)';

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
  if (closers.includes(text[at] ?? ' ')) return false;
  let stop = at - 1;
  while (stop > 0 && closers.includes(text[stop] ?? ' ')) stop -= 1;
  return stops.includes(text[stop] ?? ' ');
}
