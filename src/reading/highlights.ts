/** What the home page shows of the archive, chosen by counting. */
import type { HeldArchive } from '../archive/archive.ts';
import { order } from '../archive/order.ts';
import type { FigureRow, SectionRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';

export interface Densest {
  readonly section: SectionRow;
  readonly count: number;
}

/** The section with the most figures of a role; the earlier in publishing order where two have as many. */
export function densest(archive: HeldArchive, role: Role): Densest | null {
  let best: Densest | null = null;
  for (const section of archive.sections) {
    const count = archive.figuresOf(section.id).filter((figure) => figure.role === role).length;
    if (count > (best?.count ?? 0)) best = { section, count };
  }
  return best;
}

/** In how many documents a thing is counted, and how often. */
export interface WordUse {
  readonly reports: number;
  readonly count: number;
}

/** Uses of what is counted, as far as it can be a word to search for: 企业 and 项目 say too little. */
export function wordUses(figures: Iterable<FigureRow>): Map<string, WordUse> {
  const uses = new Map<string, { reports: Set<string>; count: number }>();
  for (const { indicator, report } of figures) {
    if (!/^\p{Script=Han}{3,8}$/u.test(indicator)) continue;
    const use = uses.get(indicator) ?? { reports: new Set(), count: 0 };
    use.reports.add(report);
    use.count += 1;
    uses.set(indicator, use);
  }
  return new Map(
    [...uses].map(([word, { reports, count }]) => [word, { reports: reports.size, count }]),
  );
}

/** What is counted in most documents, then most often: words worth a first search. */
export function commonWords(uses: ReadonlyMap<string, WordUse>, limit: number): string[] {
  return [...uses]
    .sort(([a, x], [b, y]) => y.reports - x.reports || y.count - x.count || order(a, b))
    .slice(0, limit)
    .map(([word]) => word);
}
