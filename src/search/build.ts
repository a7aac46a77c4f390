/** The index from rows: every file of it, uncompressed, in a fixed order. Pure. */
import type { ComparisonRow } from '../schemas/opendata.ts';
import { canon } from './canon.ts';
import { packCardNames, packCards } from './cards-file.ts';
import { packFigures } from './figures-file.ts';
import { files } from './files.ts';
import { packFold } from './fold-file.ts';
import { lengthClass, type Head } from './head.ts';
import { marksOf } from './pagefind/letters.ts';
import { readingsByLetter } from './pinyin.ts';
import { packFlags, searchedTexts, toRecords, type SearchRows } from './records.ts';
import { encodeSection, type PlaceOf } from './section-file.ts';
import { foldFor, traditionalFold } from './traditional.ts';
import { encodeReadings, encodeWords, type Word } from './words-file.ts';
import { frequentWords, quotedNames, selectWords, wordLimits } from './words.ts';

export interface IndexRows extends SearchRows {
  readonly comparisons: readonly ComparisonRow[];
  readonly placeOf: PlaceOf;
}

export interface SearchIndex {
  /** The head but for what is known only once the files and the postings are written. */
  readonly head: Omit<Head, 'version' | 'shards'>;
  /** Canonical texts of every section: what the postings are made of. */
  readonly documents: readonly (readonly string[])[];
  /** Path and content of the other files, made one by one as they are asked for. */
  readonly files: Iterable<readonly [path: string, content: Uint8Array | string]>;
}

/** Throws when sections and reports do not belong together. */
export function buildIndex(rows: IndexRows): SearchIndex {
  const fold = traditionalFold();
  const { reports, records } = toRecords(rows);
  const documents = records.map(({ section }) =>
    searchedTexts(section).map((text) => canon(text, fold).text),
  );
  const texts = documents.flat();
  const lengths = documents.map((pieces) => pieces.reduce((sum, text) => sum + text.length, 0));
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const marks = marksOf(texts);
  const words = indexWords(rows, texts, characters);
  const letters = readingsByLetter(words);
  const figures = packFigures(rows.figures);
  const written = new Set(records.flatMap(({ section }) => searchedTexts(section)).join(''));
  return {
    documents,
    head: {
      reports,
      longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
      folds: new Map([...fold].filter(([char]) => written.has(char))),
      figureShards: figures.length,
      letters: [...letters.keys()].sort().join(''),
      report: Uint32Array.from(records, ({ report }) => report),
      length: Uint8Array.from(lengths, lengthClass),
      flags: Uint8Array.from(records, packFlags),
      marks,
    },
    files: (function* () {
      for (const [doc, record] of records.entries()) {
        yield [files.section(doc), encodeSection(record, rows.placeOf)] as const;
      }
      for (const [shard, content] of figures.entries()) {
        yield [files.figures(shard), content] as const;
      }
      for (const [letter, readings] of letters) {
        yield [files.pinyin(letter), encodeReadings(readings)] as const;
      }
      yield [files.units, [...new Set(texts.join(''))].sort().join('')] as const;
      yield [files.words, encodeWords(words)] as const;
      yield [files.cardNames, packCardNames(rows.comparisons)] as const;
      for (const [indicator, card] of packCards(rows.comparisons, rows.figures).entries()) {
        yield [files.card(indicator), card] as const;
      }
      const held = foldFor(new Set(texts.join('')), fold);
      yield [files.fold, JSON.stringify(packFold(held))];
    })(),
  };
}

/** Characters that are enough to learn the frequent words from. */
const SAMPLE = 1_500_000;

function indexWords(rows: IndexRows, texts: readonly string[], characters: number): Word[] {
  const stride = Math.ceil(characters / SAMPLE);
  const sample = texts.filter((_, index) => index % stride === 0);
  const limits = wordLimits(characters / stride);
  const names = new Set(quotedNames(texts));
  for (const { name } of rows.comparisons) names.add(canon(name).text);
  for (const { indicator } of rows.figures) names.add(canon(indicator).text);
  const named = [...names].filter((name) => name.length >= 2 && name.length <= 12);
  return selectWords(texts, frequentWords(sample, limits), named, limits);
}
