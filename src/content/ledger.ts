import type { SectionFile } from '../schemas/content.ts';
import { reportPath, sectionPath } from '../site/urls.ts';

/** Fragment → fingerprint of the words it was published with, or null where it is yet to be released. */
export type Fragments = ReadonlyMap<string, string | null>;

/**
 * The permalink ledger: every address that was ever published, one file a report.
 * It only grows. A line is a page and its fragments, those of a released version with the fingerprint
 * of their words (`wording.ts`):
 *
 *     /reports/chengdu-2024/review-2/ p1:a05c6e p2:77d0f1 p3 f8471:1b6453 f8502
 */
export type Ledger = ReadonlyMap<string, Fragments>;

export function parseLedger(text: string): Map<string, Map<string, string | null>> {
  const ledger = new Map<string, Map<string, string | null>>();
  for (const line of text.split('\n')) {
    const [page, ...entries] = line.split(' ');
    if (!page) continue;
    const fragments = entries.map((entry): [string, string | null] => {
      const [fragment = '', words] = entry.split(':');
      return [fragment, words ?? null];
    });
    ledger.set(page, new Map(fragments));
  }
  return ledger;
}

/** All addresses of both; words of the second take the place of those of the first. */
export function mergeLedgers(old: Ledger, added: Ledger): Map<string, Map<string, string | null>> {
  const merged = new Map([...old].map(([page, fragments]) => [page, new Map(fragments)]));
  for (const [page, fragments] of added) {
    const known = merged.get(page) ?? new Map<string, string | null>();
    for (const [fragment, words] of fragments)
      known.set(fragment, words ?? known.get(fragment) ?? null);
    merged.set(page, known);
  }
  return merged;
}

/** Pages and fragments in a stable order. */
export function writeLedger(ledger: Ledger): string {
  return [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, fragments]) => {
      const entries = [...fragments]
        .sort(([a], [b]) => byKindAndNumber(a, b))
        .map(([fragment, words]) => (words === null ? fragment : `${fragment}:${words}`));
      return `${[page, ...entries].join(' ')}\n`;
    })
    .join('');
}

function byKindAndNumber(a: string, b: string): number {
  const kind = (fragment: string): string => (fragment[0] === 'p' ? '' : fragment[0]!);
  return kind(a) < kind(b) ? -1 : kind(a) > kind(b) ? 1 : Number(a.slice(1)) - Number(b.slice(1));
}

/** The addresses of a report's pages, paragraphs and figures. */
export function ledgerOf(report: string, sections: readonly SectionFile[]): Ledger {
  const none = (fragments: readonly string[]): Fragments =>
    new Map(fragments.map((fragment) => [fragment, null]));
  return new Map([
    [reportPath(report), none([])],
    ...sections.map(({ slug, paragraphs, figures }): [string, Fragments] => [
      sectionPath(report, slug),
      none([
        ...paragraphs.map((_, index) => `p${index + 1}`),
        ...figures.map(({ at }) => `f${at[0]}`),
      ]),
    ]),
  ]);
}
