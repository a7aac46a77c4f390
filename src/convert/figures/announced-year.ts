/** What a paragraph says of the time of the ones behind it. */
import type { FigureContext } from '../types.ts';
import { squeeze } from './squeeze.ts';
import { anchorsOf } from './time.ts';

/**
 * The year of the targets that a paragraph of an article announces and leaves to the next ones to list:
 * its last sentence announces and has no figure. `figures` are those found in it. Null for other ones.
 */
export function announcedYear(
  text: string,
  figures: readonly { readonly start: number }[],
  context: FigureContext,
): number | null {
  if (context.part !== 'body' || context.kind === 'notice') return null;
  const { text: plain, at } = squeeze(text);
  const sentence = Math.max(
    ...[...'。！？'].map((mark) => plain.lastIndexOf(mark, plain.length - 2)),
  );
  const last = anchorsOf(plain, context).findLast(
    ({ lasting, time }) => lasting === true && time.role === 'target',
  );
  if (last === undefined || last.at < sentence) return null;
  return figures.some(({ start }) => start > (at[sentence + 1] ?? 0)) ? null : last.time.year;
}

/** Whether a text speaks of what is over. */
export function tellsPast(text: string, context: FigureContext): boolean {
  const { text: plain } = squeeze(text);
  return (
    anchorsOf(plain, context).some(({ time }) => time.role === 'outcome') ||
    /(?:目前|截至|已经?(?=[完建累形实投开达有])|(?<!为)了(?!解))/u.test(plain)
  );
}
