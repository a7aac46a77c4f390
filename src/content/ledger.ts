import type { SectionFile } from '../schemas/content.ts';
import { reportPath, sectionPath } from '../site/urls.ts';

/** Fragment → what is entered of it (`Entry`, as written), or null where it is yet to be released. */
export type Fragments = ReadonlyMap<string, string | null>;

/**
 * The permalink ledger: every address that was ever published, one file a report.
 * It only grows. A line is a page and its fragments, those of a released version with the fingerprint
 * of their words (`wording.ts`):
 *
 *     /reports/chengdu-2024/review-2/ p1:a05c6e p2:77d0f1 p3 f8471:1b6453-90ab12-77aa01 f8502
 *
 * A figure's fingerprint is that of its numeral, of the words before and of the words after it, the
 * latter two empty where there are too few. Ledgers of before have the first alone.
 * Behind a fingerprint stands where its words are since, and what the address named earlier:
 *
 *     f160:1b6453-90ab12-77aa01>plan-1#f171    moved to f171
 *     f182:86e501-00aa12-1188ff<plan-1#f193    named earlier what is f193 now
 */
export type Ledger = ReadonlyMap<string, Fragments>;

/** Whether anything in it was released, so that its words may be asked for. */
export const hasWords = (ledger: Ledger): boolean =>
  [...ledger.values()].some((fragments) => [...fragments.values()].some((entry) => entry !== null));

/** What a ledger tells of a released address. */
export interface Entry {
  readonly words: string;
  /** Where these words stand now, where that is another address: `plan-1#f171`. */
  readonly to: string | null;
  /** Where the words stand that the address named earlier. */
  readonly earlier: readonly string[];
}

export function parseEntry(text: string): Entry {
  const [rest = '', to] = text.split('>');
  const [words = '', ...earlier] = rest.split('<');
  return { words, to: to ?? null, earlier };
}

export const writeEntry = ({ words, to, earlier }: Entry): string =>
  [words, ...earlier].join('<') + (to === null ? '' : `>${to}`);

/**
 * Whether two fingerprints of one address are of the same words. A figure may have other words on
 * one side of it; ledgers of before know its numeral alone.
 */
export function sameWords(a: string, b: string): boolean {
  const [[numeral, before, after], [number, ahead, behind]] = [a.split('-'), b.split('-')];
  if (numeral !== number) return false;
  if (before === undefined || ahead === undefined) return true;
  if (before === ahead && after === behind) return true;
  return (before === ahead && before !== '') || (after === behind && after !== '');
}

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
