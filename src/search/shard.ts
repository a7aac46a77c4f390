/** One shard from its reports: every file of it but the index, uncompressed. Pure. */
import { canon } from './canon.ts';
import { shardFiles } from './files.ts';
import { numbersIn } from './numbers.ts';
import { marksOf } from './pagefind/letters.ts';
import type { IndexedDocument } from './pagefind/write.ts';
import { packFlags, recordsOf, searchedTexts, type IndexedReport } from './records.ts';
import { encodeSection } from './section-file.ts';
import { lengthClass, type ShardFile } from './shard-file.ts';
import { traditionalFold } from './traditional.ts';
import { encodeUnits } from './units-file.ts';
import { countNames, frequentWords, quotedNames, telling, wordLimits } from './words.ts';
import type { Word } from './words-file.ts';

/** What the archive's own files are made from, shard by shard. */
export interface ShardFacts {
  /** Sections of each report. */
  readonly sections: readonly number[];
  readonly characters: number;
  /** Canonical length of the longest text. */
  readonly longest: number;
  /** Characters as written and as folded, each once. */
  readonly written: string;
  readonly units: string;
  /** Words and names that are worth a place among the archive's, with their occurrences here. */
  readonly words: readonly Word[];
  readonly names: readonly Word[];
}

export interface Shard {
  readonly file: Omit<ShardFile, 'chunks'>;
  /** What is indexed, a section each. */
  readonly documents: readonly IndexedDocument[];
  readonly facts: ShardFacts;
  /** Path and content of the files of sections and of units. */
  readonly files: readonly (readonly [path: string, content: Uint8Array])[];
}

/** Characters that are enough to learn the frequent words from. */
const SAMPLE = 1_500_000;
/** Words and names kept of a shard; the archive chooses among those of all. */
const MOST = 6000;

/** @throws Error when sections, figures and reports do not belong together */
export function buildShard(reports: readonly IndexedReport[]): Shard {
  const fold = traditionalFold();
  const records = reports.flatMap((report) =>
    recordsOf(report).map((record) => ({ ...record, placeOf: placeIn(report) })),
  );
  const documents = records.map(({ section, figures }): IndexedDocument => ({
    texts: searchedTexts(section).map((text) => canon(text, fold).text),
    figures: figures.flatMap(({ text }) => numbersIn(canon(text).text)),
  }));
  const texts = documents.flatMap((document) => document.texts);
  const lengths = documents.map((document) =>
    document.texts.reduce((sum, text) => sum + text.length, 0),
  );
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const sections = reports.map((report) => report.sections.length);
  const units = encodeUnits(documents.map((document) => document.texts));
  const indicators = records.flatMap(({ figures }) => figures.map(({ indicator }) => indicator));
  return {
    file: {
      marks: marksOf(texts),
      units: units.map(({ first }) => first).join(''),
      sections,
      length: Uint8Array.from(lengths, lengthClass),
      flags: Uint8Array.from(records, packFlags),
    },
    documents,
    facts: {
      sections,
      characters,
      longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
      written: once(records.flatMap(({ section }) => searchedTexts(section))),
      units: once(texts),
      words: telling(wordsOf(texts, characters), MOST),
      names: telling(namesOf(texts, indicators), MOST),
    },
    files: [
      ...records.map(
        (record, section) =>
          [shardFiles.section(section), encodeSection(record, record.placeOf)] as const,
      ),
      ...units.map(({ content }, block) => [shardFiles.units(block), content] as const),
    ],
  };
}

function placeIn({ places }: IndexedReport): (figure: string) => readonly [number, number] {
  return (figure) => {
    const place = places[figure];
    if (place === undefined) throw new Error(`search: ${figure} has no place in its paragraph`);
    return place;
  };
}

/** The units of the texts, each once. */
function once(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}

function wordsOf(texts: readonly string[], characters: number): Word[] {
  const stride = Math.max(1, Math.ceil(characters / SAMPLE));
  const sample = texts.filter((_, index) => index % stride === 0);
  const words = frequentWords(sample, wordLimits(characters / stride));
  return words.map(({ text, count }) => ({ text, count: count * stride }));
}

function namesOf(texts: readonly string[], indicators: readonly string[]): Word[] {
  const names = new Set(quotedNames(texts));
  for (const name of indicators) names.add(canon(name).text);
  return countNames(
    texts,
    [...names].filter((name) => name.length >= 2 && name.length <= 12),
  );
}
