/** Words of the texts, for readings and for the nearest words that do occur. */
import { commonFiles } from './files.ts';
import type { IndexReader } from './reader.ts';

export interface Word {
  /** Canonical text. */
  readonly text: string;
  /** Occurrences in all texts. */
  readonly count: number;
}

/** Packed as two lists, most frequent first. */
export function encodeWords(words: readonly Word[]): string {
  return JSON.stringify([words.map(({ text }) => text).join(' '), words.map(({ count }) => count)]);
}

export function decodeWords(json: string): Word[] {
  const [texts, counts] = JSON.parse(json) as [string, number[]];
  if (texts === '') return [];
  return texts.split(' ').map((text, index) => ({ text, count: counts[index] ?? 0 }));
}

/** Readings of one first letter: `key` → words, most frequent first. */
export type Readings = ReadonlyMap<string, readonly Word[]>;

export function encodeReadings(readings: Readings): string {
  const lines = [...readings].map(([key, words]) =>
    [key, ...words.map(({ text, count }) => `${text} ${count}`)].join('\t'),
  );
  return lines.join('\n');
}

export function decodeReadings(text: string): Readings {
  const lines = text.split('\n').map((line) => line.split('\t'));
  return new Map(
    lines.map(([key = '', ...words]) => [
      key,
      words.map((word) => {
        const [text = '', count = '0'] = word.split(' ');
        return { text, count: Number(count) };
      }),
    ]),
  );
}

/** Words that are read as `key` (letters only), most frequent first. */
export async function wordsRead(reader: IndexReader, key: string): Promise<readonly Word[]> {
  const letter = key.charAt(0);
  if (!reader.head.letters.includes(letter)) return [];
  const readings = await reader.text(commonFiles.pinyin(letter), decodeReadings);
  return readings.get(key) ?? [];
}
