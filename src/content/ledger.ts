import type { SectionFile } from '../schemas/content.ts';
import { reportPath, sectionPath } from '../site/urls.ts';

/**
 * The permalink ledger: every address that was ever published, one file a report.
 * It only grows. A line is a page and its fragments:
 *
 *     /reports/chengdu-2024/review-2/ p1 p2 p3 f8471 f8502
 */
export type Ledger = ReadonlyMap<string, ReadonlySet<string>>;

export function parseLedger(text: string): Map<string, Set<string>> {
  const ledger = new Map<string, Set<string>>();
  for (const line of text.split('\n')) {
    const [page, ...fragments] = line.split(' ');
    if (page) ledger.set(page, new Set(fragments));
  }
  return ledger;
}

/** All addresses of both, pages and fragments in a stable order. */
export function mergeLedgers(old: Ledger, added: Ledger): Map<string, Set<string>> {
  const merged = new Map([...old].map(([page, fragments]) => [page, new Set(fragments)]));
  for (const [page, fragments] of added) {
    const known = merged.get(page) ?? new Set<string>();
    for (const fragment of fragments) known.add(fragment);
    merged.set(page, known);
  }
  return merged;
}

export function writeLedger(ledger: Ledger): string {
  return [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, fragments]) => [page, ...[...fragments].sort(byKindAndNumber)].join(' ') + '\n')
    .join('');
}

function byKindAndNumber(a: string, b: string): number {
  const kind = (fragment: string): string => (fragment[0] === 'p' ? '' : fragment[0]!);
  return kind(a) < kind(b) ? -1 : kind(a) > kind(b) ? 1 : Number(a.slice(1)) - Number(b.slice(1));
}

/** The addresses of a report's pages, paragraphs and figures. */
export function ledgerOf(report: string, sections: readonly SectionFile[]): Map<string, Set<string>> {
  const ledger = new Map([[reportPath(report), new Set<string>()]]);
  for (const { slug, paragraphs, figures } of sections)
    ledger.set(
      sectionPath(report, slug),
      new Set([
        ...paragraphs.map((_, index) => `p${index + 1}`),
        ...figures.map(({ at }) => `f${at[0]}`),
      ]),
    );
  return ledger;
}
