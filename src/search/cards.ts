/** Indicators that a query names. */
import { indicatorPath } from '../site/urls.ts';
import { canon } from './canon.ts';
import { decodeColumn, newest, type Card } from './cards-file.ts';
import { commonFiles } from './files.ts';
import { decodeObservations } from './places-file.ts';
import type { PlaceAsked } from './places.ts';
import type { IndexReader } from './reader.ts';

/** An indicator that is named and whose card is not shown. */
export interface NamedIndicator {
  readonly name: string;
  /** '' unless asked for. */
  readonly nameEn: string;
  readonly url: string;
}

export interface NamedCards {
  readonly best: Card | null;
  /** The next best. */
  readonly others: readonly NamedIndicator[];
}

/** Indicators named beside the best one. */
const OTHERS = 4;
/** Observations of one government on a card that is narrowed to it: a few years. */
const OF_PLACE = 8;

/**
 * Indicators that the query names, best first: the name itself, names it is part of, names that are
 * part of it; English names by their beginning words.
 * @param inEnglish whether the reader wants English names
 * @param place a government that the reader asks about
 */
export async function cardsNamed(
  reader: IndexReader,
  query: string,
  parts: readonly string[],
  inEnglish: boolean,
  place: PlaceAsked | null = null,
): Promise<NamedCards> {
  const column = (file: string): Promise<string[]> => reader.text(file, decodeColumn);
  const asked = query.trim();
  const isEnglish = asked.length >= 3 && /^[a-z]/iu.test(asked);
  const names = await column(commonFiles.names);
  const english = inEnglish || isEnglish ? await column(commonFiles.namesEn) : [];
  const scored = names.flatMap((name, index) => {
    const englishOne = isEnglish ? englishScore(english[index] ?? '', asked) : 0;
    const score = Math.max(nameScore(canon(name).text, parts), englishOne);
    return score > 0 ? [{ index, score }] : [];
  });
  scored.sort((a, b) => b.score - a.score || a.index - b.index);
  const [best, ...others] = scored;
  const [card, ids] = await Promise.all([
    best === undefined ? null : cardAt(reader, best.index, place),
    others.length > 0 ? column(commonFiles.ids) : [],
  ]);
  return {
    best: card,
    others: others.slice(0, OTHERS).map(({ index }) => ({
      name: names[index] ?? '',
      nameEn: english[index] ?? '',
      url: indicatorPath(ids[index] ?? ''),
    })),
  };
}

const readCard = (json: string): Card => JSON.parse(json) as Card;

/** With what the government says of the indicator; as it is where that says nothing. */
async function cardAt(
  reader: IndexReader,
  indicator: number,
  place: PlaceAsked | null,
): Promise<Card> {
  const [card, own] = await Promise.all([
    reader.text(commonFiles.card(indicator), readCard),
    place === null || place.issuers.length === 0
      ? undefined
      : reader.text(commonFiles.place(place.index), decodeObservations),
  ]);
  const said = own?.[indicator];
  if (place === null || said === undefined) return card;
  return {
    ...card,
    url: `${card.url}?issuers=${place.place.id}`,
    ...newest(said, OF_PLACE),
    of: place.place,
  };
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

/** The beginning of words, or whole words whatever their plural; hyphens are blanks. */
function englishScore(nameEn: string, query: string): number {
  const [name, asked] = [spaced(nameEn), spaced(query)];
  if (name === asked) return 2;
  return name.includes(asked.trimEnd()) || singular(name).includes(singular(asked)) ? 1 : 0;
}

const spaced = (text: string): string => ` ${text.toLowerCase().replace(/\W+/g, ' ')} `;
/** Both sides lose what may be a plural, so that words that end so anyhow still meet. */
const singular = (words: string): string => words.replaceAll('s ', ' ');
