/** What stands around the passages: indicators and figures that the query names, nearest words. */
import { canon } from './canon.ts';
import { cardsNamed, type NamedCards } from './cards.ts';
import type { Exploration } from './engine.ts';
import { figuresAsked, type FoundFigures } from './figures.ts';
import { commonFiles } from './files.ts';
import type { HeadReport } from './head.ts';
import { nearestWords } from './nearest.ts';
import type { IndexReader } from './reader.ts';
import { decodeWords, type Word } from './words-file.ts';

export interface Around {
  readonly cards: NamedCards;
  readonly figures: FoundFigures;
  /** Reports whose title, issuer or year the query is. */
  readonly reports: readonly HeadReport[];
  /** For every part that occurs nowhere: the nearest words that do. */
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
  const [only, ...more] = reading.parts;
  const [cards, figures, nearest] = await Promise.all([
    cardsNamed(reader, query, reading.parts, inEnglish),
    only !== undefined && more.length === 0 ? figuresAsked(reader, only) : NO_FIGURES,
    nearestTo(reader, reading.absent),
  ]);
  return {
    cards: {
      best: cards.best && { ...at(cards.best), observations: cards.best.observations.map(at) },
      others: cards.others.map(at),
    },
    figures: { ...figures, first: figures.first.map(at) },
    reports: reportsNamed(reader.sections.newest, reading.parts),
    nearest,
  };
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
