/** Words that a figure's phrase or sentence must hold, as written: width, case and blanks aside. */
import type { Fold } from '../search/canon.ts';
import { canon } from '../search/canon.ts';
import type { FigureTable } from './table.ts';

/** Canonical parts of a query, its Traditional forms folded by `fold`; the first thirty count. */
export function partsOf(words: string, fold?: Fold): string[] {
  return words
    .split(/\s+/u)
    .map((part) => canon(part, fold).text)
    .filter((part) => part !== '')
    .slice(0, 30);
}

/**
 * Whether a row holds every part, each in its phrase or in its sentence. Every phrase and sentence is
 * looked at once, however many rows share it; a sentence that is not loaded holds nothing.
 */
export function rowsWith(table: FigureTable, parts: readonly string[]): (row: number) => boolean {
  if (parts.length === 0) return () => true;
  const all = 2 ** parts.length - 1;
  const phrases = table.indicatorsFolded.map((phrase) => held(phrase, parts));
  const sentences = new Int32Array(table.sentences.length);
  for (const [index, sentence] of table.sentencesFolded.entries())
    if (sentence !== undefined) sentences[index] = held(sentence, parts);
  return (row) =>
    ((phrases[table.indicator[row] ?? 0] ?? 0) | (sentences[table.sentence[row] ?? 0] ?? 0)) ===
    all;
}

/** The parts that a text holds, one bit a part. */
function held(text: string, parts: readonly string[]): number {
  let bits = 0;
  for (let index = 0; index < parts.length; index += 1)
    if (text.includes(parts[index] ?? '')) bits |= 1 << index;
  return bits;
}
