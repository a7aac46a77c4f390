/** Pinyin keys of words, made at index time: 城中村 is found by chengzhongcun and czc. */
import { pinyin } from 'pinyin-pro';
import type { Readings, Word } from './words-file.ts';

/** Full reading and initials, without tones; ü as v and as u, as people type it. */
export function pinyinKeys(word: string): string[] {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true });
  const full = syllables.join('').toLowerCase();
  const initials = syllables.map((syllable) => syllable.charAt(0).toLowerCase()).join('');
  const keys = [full, full.replaceAll('v', 'u'), initials];
  return [...new Set(keys.filter((key) => /^[a-z]{2,}$/u.test(key)))];
}

const MOST_A_KEY = 8;

/** Readings by their first letter; `words` come most frequent first and stay so. */
export function readingsByLetter(words: readonly Word[]): Map<string, Readings> {
  const letters = new Map<string, Map<string, Word[]>>();
  for (const word of words) {
    for (const key of pinyinKeys(word.text)) {
      const letter = key.charAt(0);
      let readings = letters.get(letter);
      if (readings === undefined) letters.set(letter, (readings = new Map<string, Word[]>()));
      const own = readings.get(key);
      if (own === undefined) readings.set(key, [word]);
      else if (own.length < MOST_A_KEY) own.push(word);
    }
  }
  return letters;
}
