/** What is about the whole archive, from the facts of its shards. Pure. */
import type { ComparisonRow } from '../schemas/opendata.ts';
import { canon, type Fold } from './canon.ts';
import { encodeCard, encodeColumn, observationsOf, type CardSources } from './cards-file.ts';
import { commonFiles } from './files.ts';
import { packFold } from './fold-file.ts';
import type { Head } from './head.ts';
import { readingsByLetter } from './pinyin.ts';
import { encodePlaces, type PlaceRow } from './places-file.ts';
import type { ShardFacts } from './shard.ts';
import { foldFor, traditionalFold } from './traditional.ts';
import { added, byFrequency, telling } from './words.ts';
import { encodeReadings, encodeWords, type Word } from './words-file.ts';

export interface CommonSources extends Omit<CardSources, 'issuerOrder'> {
  readonly facts: readonly ShardFacts[];
  /** How often each of the words, canonical ones, stands in the texts of each shard. */
  count(words: readonly string[]): Iterable<readonly Word[]>;
  readonly comparisons: readonly ComparisonRow[];
  /** Governments with a page of their own, in their order. */
  readonly places: readonly PlaceRow[];
}

export interface Common {
  readonly head: Pick<Head, 'longest' | 'average' | 'folds' | 'letters'>;
  /** Path and content, uncompressed. */
  readonly files: readonly (readonly [path: string, content: string])[];
  /** More of them, made one by one: what each government says of all indicators. */
  readonly placeFiles: Iterable<readonly [path: string, content: string]>;
}

/** Names of indicators are always kept; of the rest, so many names and so many words. */
const MOST = 3000;

export function buildCommon(sources: CommonSources): Common {
  const { facts, comparisons, places } = sources;
  const placeOf = new Map(places.flatMap(({ issuers }, at) => issuers.map((one) => [one, at])));
  const cards: CardSources = {
    ...sources,
    issuerOrder: (issuer) => placeOf.get(issuer) ?? places.length,
  };
  const words = archiveWords(sources);
  const letters = readingsByLetter(words);
  const characters = facts.reduce((sum, one) => sum + one.characters, 0);
  const sections = facts.flatMap((one) => one.sections).reduce((sum, count) => sum + count, 0);
  return {
    head: {
      longest: facts.reduce((longest, one) => Math.max(longest, one.longest), 0),
      average: characters / Math.max(1, sections),
      folds: foldsOf(new Set(facts.flatMap(({ written }) => [...written]))),
      letters: [...letters.keys()].sort().join(''),
    },
    files: [
      [commonFiles.words, encodeWords(words)],
      [commonFiles.names, encodeColumn(comparisons, 'name')],
      [commonFiles.namesEn, encodeColumn(comparisons, 'nameEn')],
      [commonFiles.ids, encodeColumn(comparisons, 'id')],
      ...comparisons.map(
        (row, indicator) => [commonFiles.card(indicator), encodeCard(row, cards)] as const,
      ),
      [commonFiles.places, encodePlaces(places)],
      ...[...letters].map(
        ([letter, readings]) => [commonFiles.pinyin(letter), encodeReadings(readings)] as const,
      ),
      [commonFiles.fold, JSON.stringify(packFold(foldFor(unitsOf(facts), traditionalFold())))],
    ],
    placeFiles: placeFiles(comparisons, cards, placeOf),
  };
}

function* placeFiles(
  comparisons: readonly ComparisonRow[],
  cards: CardSources,
  placeOf: ReadonlyMap<string, number>,
): Iterable<readonly [path: string, content: string]> {
  type Observation = ComparisonRow['observations'][number];
  const held = new Map(
    [...placeOf.values()].map((place) => [place, new Map<number, Observation[]>()]),
  );
  comparisons.forEach(({ observations }, indicator) => {
    const byPlace = Map.groupBy(observations, (one) => placeOf.get(cards.issuerOf(one.report)));
    for (const [place, own] of byPlace)
      if (place !== undefined) held.get(place)?.set(indicator, own);
  });
  for (const [place, own] of held) {
    const said = [...own].map(([indicator, observations]) => [
      indicator,
      observationsOf({ observations }, cards).map((one) => ({
        ...one,
        issuer: null,
        issuerEn: null,
      })),
    ]);
    yield [commonFiles.place(place), JSON.stringify(Object.fromEntries(said))];
  }
}

function unitsOf(facts: readonly ShardFacts[]): Set<string> {
  return new Set(facts.flatMap(({ units }) => [...units]));
}

/** Traditional characters that are written in the texts. */
function foldsOf(written: ReadonlySet<string>): Fold {
  return new Map([...traditionalFold()].filter(([char]) => written.has(char)));
}

/** The words worth offering, with exact counts, most frequent first. */
function archiveWords({ facts, count, comparisons }: CommonSources): Word[] {
  const wanted = new Set(comparisons.map(({ name }) => canon(name).text));
  for (const kind of ['names', 'words'] as const)
    for (const { text } of telling(added(facts.map((one) => one[kind])), MOST)) wanted.add(text);
  const longEnough = [...wanted].filter((word) => word.length >= 2);
  return byFrequency(added(count(longEnough))).filter((word) => word.count > 0);
}
