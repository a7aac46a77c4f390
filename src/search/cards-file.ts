/** Cards of indicators: what a query that names one shows above the passages. */
import type { ComparisonRow } from '../schemas/opendata.ts';
import type { Role, Verdict } from '../schemas/values.ts';

export interface CardObservation {
  readonly year: number | null;
  readonly role: Role;
  /** As printed. */
  readonly text: string;
  /** Where several issuers have the indicator. */
  readonly issuer: string | null;
  /** What English pages call it. */
  readonly issuerEn: string | null;
  readonly url: string;
}

export interface Card {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly url: string;
  /** By year, targets before outcomes; the newest ones where there are many. */
  readonly observations: readonly CardObservation[];
  /** Observations that are left out. */
  readonly more: number;
  /** Newest last; none where several issuers have the indicator. */
  readonly verdicts: readonly { readonly year: number; readonly verdict: Verdict }[];
}

const ROLE_ORDER: readonly Role[] = ['target', 'outcome', 'context'];
/** Observations on a card, however many issuers and years there are. */
const MOST = 24;

/**
 * One property of every indicator, a line each in the order of the cards. Every search loads the
 * names; ids and English names are loaded where they are asked for.
 */
export function encodeColumn(
  comparisons: readonly ComparisonRow[],
  column: 'name' | 'id' | 'nameEn',
): string {
  return comparisons.map((row) => row[column]).join('\n');
}

export const decodeColumn = (text: string): string[] => text.split('\n');

export interface CardSources {
  /** A figure by its id, as printed. */
  textOf(figure: string): string;
  issuerOf(report: string): string;
  /** What English pages call an issuer. */
  issuerEn(issuer: string): string;
}

export function encodeCard(
  { id, name, nameEn, url, observations, verdicts }: ComparisonRow,
  { textOf, issuerOf, issuerEn }: CardSources,
): string {
  const isShared = new Set(observations.map(({ report }) => issuerOf(report))).size > 1;
  const all = observations
    .map(({ figure, year, role, report, url: at }): CardObservation => ({
      year,
      role,
      text: textOf(figure),
      issuer: isShared ? issuerOf(report) : null,
      issuerEn: isShared ? issuerEn(issuerOf(report)) : null,
      url: at,
    }))
    .sort(
      (a, b) =>
        (a.year ?? 0) - (b.year ?? 0) || ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
    );
  const card: Card = {
    id,
    name,
    nameEn,
    url,
    observations: all.slice(-MOST),
    more: Math.max(0, all.length - MOST),
    verdicts: isShared ? [] : verdicts.map(({ year, verdict }) => ({ year, verdict })),
  };
  return JSON.stringify(card);
}
