/** Indicators that a query names. */
import { indicatorPath } from '../site/urls.ts';
import { canon } from './canon.ts';
import { decodeIndicators, type Card, type NamedIndicator } from './cards-file.ts';
import { commonFiles } from './files.ts';
import type { IndexReader } from './reader.ts';

export interface NamedCards {
  readonly best: Card | null;
  /** The next best, without their cards. */
  readonly others: readonly (NamedIndicator & { readonly url: string })[];
}

/** Indicators named beside the best one. */
const OTHERS = 4;

/**
 * Indicators that the query names, best first: the name itself, names it is part of, names that are
 * part of it; English names by their beginning words.
 */
export async function cardsNamed(
  reader: IndexReader,
  query: string,
  parts: readonly string[],
): Promise<NamedCards> {
  const names = await reader.text(commonFiles.cardNames, (text) => text.split('\n'));
  const indicators = (): Promise<NamedIndicator[]> =>
    reader.text(commonFiles.indicators, (text) => decodeIndicators(text, names));
  const asked = query.trim().toLowerCase();
  const english = asked.length >= 3 && /^[a-z]/u.test(asked) ? await indicators() : [];
  const scored = names.flatMap((name, index) => {
    const inEnglish = englishScore(english[index]?.nameEn ?? '', asked);
    const score = Math.max(nameScore(canon(name).text, parts), inEnglish);
    return score > 0 ? [{ index, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  const [best, ...others] = scored;
  const [card, all] = await Promise.all([
    best === undefined ? null : reader.text(commonFiles.card(best.index), readCard),
    others.length > 0 ? indicators() : [],
  ]);
  return {
    best: card,
    others: others.slice(0, OTHERS).flatMap(({ index }) => {
      const indicator = all[index];
      return indicator === undefined ? [] : [{ ...indicator, url: indicatorPath(indicator.id) }];
    }),
  };
}

const readCard = (json: string): Card => JSON.parse(json) as Card;

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
  const name = nameEn.toLowerCase();
  if (name === '') return 0;
  if (name === query) return 2;
  return name.startsWith(query) || name.includes(` ${query}`) ? 1 : 0;
}
