/** Cards of indicators: what a query that names one shows above the passages. */
import type { Said } from '../compare/index.ts';
import type { ComparisonRow } from '../schemas/opendata.ts';
import type { Role, Verdict } from '../schemas/values.ts';

export interface CardObservation {
  readonly year: number | null;
  readonly role: Role;
  /** In the words of the report. */
  readonly text: string;
  /** What English pages say, where that is something else. */
  readonly textEn?: string;
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
  /** The government that it is narrowed to. */
  readonly of?: { readonly name: string; readonly nameEn: string };
  /**
   * By year, then by issuer in the order of the governments, targets before outcomes; whole years from
   * the newest on, as far as there is room.
   */
  readonly observations: readonly CardObservation[];
  /** Observations that are left out of the oldest year shown: some only where no other year is shown. */
  readonly moreOfYear: number;
  /** Observations of earlier years, which are left out. */
  readonly earlier: number;
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
  /** A figure by its id, in the words of its report and in English. */
  textOf(figure: string): Said;
  issuerOf(report: string): string;
  /** What English pages call an issuer. */
  issuerEn(issuer: string): string;
  /** Where an issuer stands among all; equal ones stay as they come. */
  issuerOrder(issuer: string): number;
}

export function encodeCard(row: ComparisonRow, sources: CardSources): string {
  const { id, name, nameEn, url, verdicts } = row;
  const { issuerOf } = sources;
  const isShared = new Set(row.observations.map(({ report }) => issuerOf(report))).size > 1;
  const all = observationsOf(row, sources);
  const own = isShared ? all : all.map((one) => ({ ...one, issuer: null, issuerEn: null }));
  const card: Card = {
    id,
    name,
    nameEn,
    url,
    ...newest(own),
    verdicts: isShared ? [] : verdicts.map(({ year, verdict }) => ({ year, verdict })),
  };
  return JSON.stringify(card);
}

/** All observations of an indicator in the order of a card; what an issuer says again of a year is one. */
export function observationsOf(
  { observations }: Pick<ComparisonRow, 'observations'>,
  { textOf, issuerOf, issuerEn, issuerOrder }: CardSources,
): CardObservation[] {
  const told = new Map<string, CardObservation & { readonly issuer: string }>();
  for (const { figure, year, role, report, url } of observations) {
    const issuer = issuerOf(report);
    const { zh: text, en: textEn } = textOf(figure);
    const key = [year, role, issuer, text].join();
    if (told.has(key)) continue;
    const english = textEn === text ? {} : { textEn };
    told.set(key, { year, role, text, ...english, issuer, issuerEn: issuerEn(issuer), url });
  }
  return [...told.values()].sort(
    (a, b) =>
      (a.year ?? 0) - (b.year ?? 0) ||
      issuerOrder(a.issuer) - issuerOrder(b.issuer) ||
      ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
  );
}

/** What a card shows of observations in its order, at most so many. */
export function newest(
  all: readonly CardObservation[],
  most = MOST,
): Pick<Card, 'observations' | 'moreOfYear' | 'earlier'> {
  const years = [...Map.groupBy(all, ({ year }) => year).values()];
  let shown = years.at(-1) ?? [];
  for (const year of years.slice(0, -1).reverse()) {
    if (shown.length + year.length > most) break;
    shown = [...year, ...shown];
  }
  return {
    observations: shown.slice(0, most),
    moreOfYear: Math.max(0, shown.length - most),
    earlier: all.length - shown.length,
  };
}
