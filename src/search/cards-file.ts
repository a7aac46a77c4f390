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

/** What is needed of an indicator that is named and whose card is not shown. */
export interface NamedIndicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

const ROLE_ORDER: readonly Role[] = ['target', 'outcome', 'context'];
/** Observations on a card, however many issuers and years there are. */
const MOST = 24;

/** What every search loads: the names, in the order of the cards. */
export function encodeCardNames(comparisons: readonly ComparisonRow[]): string {
  return comparisons.map(({ name }) => name).join('\n');
}

/** Ids and English names in the same order, loaded where they are asked for. */
export function encodeIndicators(comparisons: readonly ComparisonRow[]): string {
  return comparisons.map(({ id, nameEn }) => `${id}\t${nameEn}`).join('\n');
}

/** @param names as `encodeCardNames` wrote them, a line each */
export function decodeIndicators(text: string, names: readonly string[]): NamedIndicator[] {
  return text.split('\n').map((line, index) => {
    const [id = '', nameEn = ''] = line.split('\t');
    return { id, name: names[index] ?? '', nameEn };
  });
}

export interface CardSources {
  /** A figure by its id, as printed. */
  textOf(figure: string): string;
  issuerOf(report: string): string;
}

export function encodeCard(
  { id, name, nameEn, url, observations, verdicts }: ComparisonRow,
  { textOf, issuerOf }: CardSources,
): string {
  const isShared = new Set(observations.map(({ report }) => issuerOf(report))).size > 1;
  const all = observations
    .map(({ figure, year, role, report, url: at }): CardObservation => ({
      year,
      role,
      text: textOf(figure),
      issuer: isShared ? issuerOf(report) : null,
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
