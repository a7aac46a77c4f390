/** Addresses that were published and have moved since, and where they lead now. */
import type { Archive } from '../archive/archive.ts';
import type { Ledger } from '../content/ledger.ts';
import type { SectionRow } from '../schemas/opendata.ts';

/** Address, fragment included, without base path and language → address that takes its place. */
export type Moves = ReadonlyMap<string, string>;

/**
 * Finds the new places of figures that are figures no more, or stand in another section now. Their
 * number is their offset in the seed, so it names the paragraph that holds their words.
 */
export function movedFigures(archive: Archive, ledger: Ledger): Map<string, string> {
  const moves = new Map<string, string>();
  for (const [page, fragments] of ledger) {
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
