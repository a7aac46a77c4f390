/** One shard from its reports: every file of it but the index, uncompressed. Pure. */
import { canonText } from './canon.ts';
import { shardFiles } from './files.ts';
import { numbersIn } from './numbers.ts';
import { marksOf } from './pagefind/letters.ts';
import { lengthOf, type IndexedDocument } from './pagefind/page.ts';
import { figureText, packFlags, type IndexedReport } from './records.ts';
import { encodeSection } from './section-file.ts';
import type { ShardFile } from './shard-file.ts';
import { traditionalFold } from './traditional.ts';
import { encodeUnits } from './units-file.ts';
import { Units } from './units.ts';
import { countNames, frequentWords, quotedNames, telling, wordLimits } from './words.ts';
import type { Word } from './words-file.ts';

/** What the archive's own files are made from, shard by shard. */
export interface ShardFacts {
  /** Sections of each report. */
  readonly sections: readonly number[];
  /** Length of all sections, see `ShardFile`. */
  readonly characters: number;
  /** Canonical length of the longest text. */
  readonly longest: number;
  /** Units of the texts as written and as folded, each once. */
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
const SAMPLE = 200_000;
/** Words and names kept of a shard; the archive chooses among those of all. */
const MOST = 6000;

export function buildShard(reports: readonly IndexedReport[]): Shard {
  const fold = traditionalFold();
  const sections = reports.flatMap((report) => report.sections);
  const written = new Units();
  const folded = new Units();
  const documents = sections.map((section): IndexedDocument => {
    const texts = [section.heading, ...section.texts].map((text) => {
      written.add(text);
      const canonical = canonText(text, fold);
      folded.add(canonical);
      return canonical;
    });
    const figures = section.figures.flatMap((figure) =>
      numbersIn(canonText(figureText(section, figure))),
    );
    return { texts, figures };
  });
  const texts = documents.flatMap((document) => document.texts);
  const lengths = Uint32Array.from(documents, lengthOf);
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const counts = reports.map((report) => report.sections.length);
  const units = encodeUnits(documents.map((document) => document.texts));
  const indicators = new Set(
    sections.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
  );
  return {
    file: {
      marks: marksOf(folded.toString()),
      units: units.map(({ first }) => first).join(''),
      sections: counts,
      lengths,
      flags: Uint8Array.from(sections, packFlags),
    },
    documents,
    facts: {
      sections: counts,
      characters,
      longest: texts.reduce((longest, text) => Math.max(longest, text.length), 0),
      written: written.toString(),
      units: folded.toString(),
      words: telling(wordsOf(texts, characters), MOST),
      names: telling(namesOf(texts, indicators), MOST),
    },
    files: [
      ...sections.map(
        (section, index) => [shardFiles.section(index), encodeSection(section)] as const,
      ),
      ...units.map(({ content }, block) => [shardFiles.units(block), content] as const),
    ],
  };
}

function wordsOf(texts: readonly string[], characters: number): Word[] {
  const stride = Math.max(1, Math.ceil(characters / SAMPLE));
  const sample = texts.filter((_, index) => index % stride === 0);
  const words = frequentWords(sample, wordLimits(characters / stride));
  return words.map(({ text, count }) => ({ text, count: count * stride }));
}

function namesOf(texts: readonly string[], indicators: Iterable<string>): Word[] {
  const names = new Set(quotedNames(texts));
  for (const name of indicators) names.add(canonText(name));
  return countNames(
    texts,
    [...names].filter((name) => name.length >= 2 && name.length <= 12),
  );
}
