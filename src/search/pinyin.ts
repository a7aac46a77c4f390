/** Pinyin keys of words, made at index time: 城中村 is found by chengzhongcun and czc. */
import { pinyin } from 'pinyin-pro';
import type { Readings, Word } from './words-file.ts';

/** The readings of the characters of a word, without tones, ü as v. */
export function syllables(word: string): string[] {
  return pinyin(word, { toneType: 'none', type: 'array', v: true }).map((one) => one.toLowerCase());
}

const KEY = /^[a-z]{2,}$/u;

/** ü is typed as v and as u. */
function typed(reading: string): string[] {
  return [...new Set([reading, reading.replaceAll('v', 'u')])].filter((key) => KEY.test(key));
}

/** Full reading and initials, without tones. */
export function pinyinKeys(word: string): string[] {
  const read = syllables(word);
  const initials = read.map((syllable) => syllable.charAt(0)).join('');
  return [...new Set([...typed(read.join('')), ...typed(initials)])];
}

const MOST_A_KEY = 8;

/**
 * Readings by their first letter; `words` come most frequent first and stay so. Behind them stand
 * the beginnings of longer words, so that 城中村 is found where only 城中村改造 is in the list.
 */
export function readingsByLetter(words: readonly Word[]): Map<string, Readings> {
  const letters = new Map<string, Map<string, Word[]>>();
  const add = (key: string, word: Word): void => {
    const letter = key.charAt(0);
    let readings = letters.get(letter);
    if (readings === undefined) letters.set(letter, (readings = new Map<string, Word[]>()));
    const own = readings.get(key);
    if (own === undefined) readings.set(key, [word]);
    else if (own.length < MOST_A_KEY && !own.some(({ text }) => text === word.text)) own.push(word);
  };
  for (const word of words) for (const key of pinyinKeys(word.text)) add(key, word);
  for (const { text, count } of words) {
    const characters = [...text];
    const read = syllables(text);
    if (read.length !== characters.length) continue;
    for (let length = 2; length < characters.length; length++) {
      const beginning = { text: characters.slice(0, length).join(''), count };
      for (const key of typed(read.slice(0, length).join(''))) add(key, beginning);
    }
  }
  return letters;
}
