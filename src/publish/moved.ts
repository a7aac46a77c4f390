/** Addresses that were published and have moved since, and where they lead now. Pure. */
import type { Archive } from '../archive/archive.ts';
import type { Moves } from '../content/moves.ts';
import type { SectionRow } from '../schemas/opendata.ts';

/** Page → fragments. */
export type Addresses = ReadonlyMap<string, Iterable<string>>;

/**
 * Finds the paragraphs where figures stood that can be told no more. Their number is their offset in the
 * seed, so it names the paragraph; `shiftAt` says how far the text around it has moved since.
 * @returns old address → new one
 */
export function paragraphsOfLost(
  archive: Archive,
  lost: Addresses,
  shiftAt: Moves['shiftAt'] = () => 0,
): Map<string, string> {
  const moves = new Map<string, string>();
  for (const [page, fragments] of lost) {
    const [, , report = ''] = page.split('/');
    if (!archive.files.has(report)) continue;
    const sections = archive.sectionsOf(report);
    for (const fragment of fragments) {
      if (!/^f\d+$/.test(fragment)) continue;
      const offset = Number(fragment.slice(1));
      const url = paragraphAt(sections, offset + shiftAt(report, offset));
      const old = `${page}#${fragment}`;
      if (url !== null && url !== old) moves.set(old, url);
    }
  }
  return moves;
}

function paragraphAt(sections: readonly SectionRow[], offset: number): string | null {
  for (const { paragraphs } of sections)
    for (const { spans, url } of paragraphs)
      if (spans.some(([start, end]) => start <= offset && offset < end)) return url;
  return null;
}
