/** Addresses that were published and have moved since, and where they lead now. Pure. */
import type { Archive } from '../archive/archive.ts';
import type { SectionRow } from '../schemas/opendata.ts';

/** Page → fragments. */
export type Addresses = ReadonlyMap<string, Iterable<string>>;

/**
 * Finds the new places of figures that are figures no more, or stand in another section now. Their
 * number is their offset in the seed, so it names the paragraph that holds their words.
 * @returns old address → new one
 */
export function movedFigures(archive: Archive, lost: Addresses): Map<string, string> {
  const moves = new Map<string, string>();
  for (const [page, fragments] of lost) {
    const [, , report = ''] = page.split('/');
    if (!archive.files.has(report)) continue;
    const sections = archive.sectionsOf(report);
    const current = new Map(archive.figuresOfReport(report).map((row) => [row.start, row.url]));
    for (const fragment of fragments) {
      if (!/^f\d+$/.test(fragment)) continue;
      const offset = Number(fragment.slice(1));
      const url = current.get(offset) ?? paragraphAt(sections, offset);
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
