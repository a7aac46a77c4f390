import type { Typeface, Weight } from './typeface.ts';
import { widthOf } from './typeface.ts';

/** Never at the beginning of a line: closing punctuation; never at its end: opening punctuation. */
const closing = /^[，。、；：？！）》〉”’】」』…—％%,.;:?!)\]}]/u;
const opening = /[（《〈“‘【「『([{]$/u;

interface Box {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight: Weight;
  readonly face: Typeface;
}

/**
 * A text in lines no wider than the box: Chinese breaks anywhere but before closing and after opening
 * punctuation, a run of Latin letters or digits stays whole. What does not fit ends in an ellipsis.
 */
export function wrap(text: string, { width, lines, size, weight, face }: Box): string[] {
  const units = text.match(/[A-Za-z0-9.,%+/-]+|\s+|./gu) ?? [];
  const result: string[] = [];
  let line = '';
  const fits = (candidate: string): boolean => widthOf(candidate, size, weight, face) <= width;
  for (const unit of units) {
    if (line === '' && unit.trim() === '') continue;
    const breaks = !closing.test(unit) && !opening.test(line);
    if (fits(line + unit) || line === '' || !breaks) line += unit;
    else {
      result.push(line.trimEnd());
      line = unit.trimStart();
    }
  }
  if (line !== '') result.push(line.trimEnd());
  if (result.length <= lines) return result.map((one) => shorten(one, fits));
  const kept = result.slice(0, lines);
  kept.push(shorten(`${kept.pop() ?? ''}…`, fits));
  return kept;
}

function shorten(line: string, fits: (text: string) => boolean): string {
  if (fits(line)) return line;
  const chars = [...line.replace(/…$/, '')];
  while (chars.length > 1 && !fits(`${chars.join('')}…`)) chars.pop();
  return `${chars.join('')}…`;
}
