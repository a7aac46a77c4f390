/** Cards of indicators: what a query that names one shows above the passages. */
import type { ComparisonRow, FigureRow } from '../schemas/opendata.ts';
import type { Role, Verdict } from '../schemas/values.ts';
import { canon } from './canon.ts';
import { files } from './files.ts';
import type { IndexReader } from './reader.ts';

export interface CardObservation {
  readonly year: number | null;
  readonly role: Role;
  /** As printed. */
  readonly text: string;
  readonly report: string;
  readonly url: string;
}

export interface Card {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly url: string;
  /** By year, targets before outcomes. */
  readonly observations: readonly CardObservation[];
  /** Newest last. */
  readonly verdicts: readonly { readonly year: number; readonly verdict: Verdict }[];
}

const ROLE_ORDER: readonly Role[] = ['target', 'outcome', 'context'];

/** What every search loads of a card: enough to know whether it is named. */
type CardName = readonly [id: string, name: string, nameEn: string];

export function packCardNames(comparisons: readonly ComparisonRow[]): string {
  return JSON.stringify(comparisons.map(({ id, name, nameEn }): CardName => [id, name, nameEn]));
}

/** The cards in the order of their names, each for a file of its own. */
export function packCards(
  comparisons: readonly ComparisonRow[],
  figures: readonly FigureRow[],
): string[] {
  const texts = new Map(figures.map(({ id, text }) => [id, text]));
  return comparisons.map(({ id, name, nameEn, unit, url, observations, verdicts }) => {
    const card: Card = {
      id,
      name,
      nameEn,
      unit,
      url,
      observations: observations
        .map(({ figure, year, role, value, unit: own, report, url: at }) => ({
          year,
          role,
          text: texts.get(figure) ?? `${value}${own}`,
          report,
          url: at,
        }))
        .sort(
          (a, b) =>
            (a.year ?? 0) - (b.year ?? 0) ||
            ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
        ),
      verdicts: verdicts.map(({ year, verdict }) => ({ year, verdict })),
    };
    return JSON.stringify(card);
  });
}

/**
 * Indicators that the query names, best first: the name itself, names it is part of, names that are
 * part of it; English names by their beginning words. At most `most`.
 */
export async function cardsNamed(
  reader: IndexReader,
  query: string,
  parts: readonly string[],
  most = 5,
): Promise<Card[]> {
  const names = await reader.text(files.cardNames, (json) => JSON.parse(json) as CardName[]);
  const english = query.trim().toLowerCase();
  const scored = names.flatMap(([id, name, nameEn], index) => {
    const score = Math.max(nameScore(canon(name).text, parts), englishScore(nameEn, english));
    return score > 0 ? [{ id, index, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return Promise.all(
    scored
      .slice(0, most)
      .map(({ index }) => reader.text(files.card(index), (json) => JSON.parse(json) as Card)),
  );
}

function nameScore(name: string, parts: readonly string[]): number {
  if (parts.length === 0) return 0;
  const joined = parts.join('');
  if (joined === name) return 2;
  if (parts.every((part) => part.length > 1 && name.includes(part))) {
    return 1 + joined.length / (name.length + 1);
  }
  return name.length > 1 && joined.includes(name) ? name.length / joined.length : 0;
}

function englishScore(nameEn: string, query: string): number {
  if (query.length < 3 || !/^[a-z]/u.test(query)) return 0;
  const name = nameEn.toLowerCase();
  if (name === query) return 2;
  return name.startsWith(query) || name.includes(` ${query}`) ? 1 : 0;
}
