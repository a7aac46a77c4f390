/** What stands around the passages: indicators and figures that the query names, nearest words. */
import { canon } from './canon.ts';
import { cardsNamed, type NamedCards } from './cards.ts';
import type { Exploration } from './engine.ts';
import { figuresAsked, type FoundFigures } from './figures.ts';
import { commonFiles } from './files.ts';
import type { HeadReport } from './head.ts';
import { nearestWords } from './nearest.ts';
import { placeAsked, type PlaceAsked } from './places.ts';
import type { IndexReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { decodeWords, type Word } from './words-file.ts';

export interface Around {
  readonly cards: NamedCards;
  readonly figures: FoundFigures;
  /** The government that the query names, by itself or beside other words. */
  readonly place: PlaceAsked | null;
  /** Reports whose title, issuer or year the query is. */
  readonly reports: readonly HeadReport[];
  /** For every part that occurs nowhere and names no government: the nearest words that do. */
  readonly nearest: readonly { readonly part: string; readonly words: readonly Word[] }[];
}

/**
 * `base` is put before the addresses, as in the exploration; `inEnglish` asks for English names of
 * indicators too.
 */
export async function lookAround(
  reader: IndexReader,
  { query, reading }: Exploration,
  base = '',
  inEnglish = false,
): Promise<Around> {
  const at = <T extends { readonly url: string }>(item: T): T => ({
    ...item,
    url: base + item.url,
  });
  const place = await placeAsked(reader, query, reading);
  const [only, ...more] = reading.parts;
  const words = place === null || place.rest.length === 0 ? null : wordsOf(place, reading);
  const [cards, figures, nearest] = await Promise.all([
    words === null
      ? cardsNamed(reader, query, reading.parts, inEnglish)
      : cardsNamed(reader, words.join(' '), words, inEnglish, place),
    only !== undefined && more.length === 0 ? figuresAsked(reader, only) : NO_FIGURES,
    nearestTo(reader, place === null ? reading.absent : absentBeside(reading, place)),
  ]);
  return {
    cards: {
      best: cards.best && { ...at(cards.best), observations: cards.best.observations.map(at) },
      others: cards.others.map(at),
    },
    figures: { ...figures, first: figures.first.map(at) },
    place: place && { ...place, place: at(place.place), others: place.others.map(at) },
    reports: reportsBeside(place, reportsNamed(reader.sections.newest, reading.parts)),
    nearest,
  };
}

/** What is asked beside the government, as it was read. */
const wordsOf = ({ rest }: PlaceAsked, { pinyin }: Reading): string[] =>
  rest.map((part) => pinyin.find(({ typed }) => typed === part)?.word ?? part);

const absentBeside = ({ absent }: Reading, { rest }: PlaceAsked): readonly string[] =>
  absent.filter((part) => rest.includes(part));

/** Those that the government does not lead to already; its own of the years asked for come first. */
function reportsBeside(place: PlaceAsked | null, named: readonly HeadReport[]): HeadReport[] {
  if (place === null) return [...named];
  const { reports, years, others } = place;
  const own = reports.filter(({ year }) => years.includes(String(year)));
  const led = new Set([place.place, ...(years.length === 0 ? others : [])].map(({ name }) => name));
  return [...own, ...named.filter((one) => !led.has(one.issuer) && !own.includes(one))];
}

async function nearestTo(
  reader: IndexReader,
  absent: readonly string[],
): Promise<Around['nearest']> {
  if (absent.length === 0) return [];
  const words = await reader.text(commonFiles.words, decodeWords);
  return absent.slice(0, MOST_PARTS).map((part) => ({ part, words: nearestWords(part, words) }));
}

const MOST_PARTS = 3;
const NO_FIGURES: FoundFigures = { total: 0, first: [] };

function reportsNamed(reports: readonly HeadReport[], parts: readonly string[]): HeadReport[] {
  if (parts.length === 0 || parts.every((part) => part.length < 2)) return [];
  return reports.filter(({ title, issuer, year }) => {
    const name = canon(`${year}年${issuer} ${title}`).text;
    return parts.every((part) => name.includes(part) || (part.length > 4 && part.includes(name)));
  });
}
