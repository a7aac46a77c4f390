/** What the home page shows of the archive, chosen by counting. */
import type { Archive } from '../archive/index.ts';
import type { SectionRow } from '../schemas/opendata.ts';
import type { Role } from '../schemas/values.ts';

export interface Densest {
  readonly section: SectionRow;
  readonly count: number;
}

/** The section with the most figures of a role; the earlier in publishing order where two have as many. */
export function densest(archive: Archive, role: Role): Densest | null {
  let best: Densest | null = null;
  for (const section of archive.sections) {
    const count = archive.figuresOf(section.id).filter((figure) => figure.role === role).length;
    if (count > (best?.count ?? 0)) best = { section, count };
  }
  return best;
}

/** What is counted in most documents, then most often: words worth a first search. */
export function commonWords(archive: Archive, limit: number): string[] {
  const uses = new Map<string, { reports: Set<string>; count: number }>();
  for (const { indicator, report } of archive.figures) {
    const use = uses.get(indicator) ?? { reports: new Set(), count: 0 };
    use.reports.add(report);
    use.count += 1;
    uses.set(indicator, use);
  }
  return [...uses]
    .filter(([word]) => /^\p{Script=Han}{2,8}$/u.test(word))
    .sort(
      ([a, x], [b, y]) =>
        y.reports.size - x.reports.size || y.count - x.count || (a < b ? -1 : a > b ? 1 : 0),
    )
    .slice(0, limit)
    .map(([word]) => word);
}
