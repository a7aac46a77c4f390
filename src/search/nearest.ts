/** Words that do occur, nearest to one that does not. */
import type { Word } from './words-file.ts';

/**
 * Up to `most` words, nearest first: those the part contains or that contain it, then those that
 * share most characters in order. 充电桩补贴政策 → 充电桩, 补贴政策; 廉政 → 财政, 行政.
 */
export function nearestWords(part: string, words: readonly Word[], most = 6): Word[] {
  const wanted = part.slice(0, LONGEST);
  const scored = words.flatMap((word): { word: Word; score: number }[] => {
    const score = likeness(wanted, word.text);
    return score > 0 ? [{ word, score: score + Math.log10(word.count + 1) / 20 }] : [];
  });
  scored.sort((a, b) => b.score - a.score || (a.word.text < b.word.text ? -1 : 1));
  const taken: Word[] = [];
  for (const { word } of scored) {
    if (taken.length === most) break;
    if (!taken.some(({ text }) => text.includes(word.text) || word.text.includes(text))) {
      taken.push(word);
    }
  }
  return taken;
}

const LONGEST = 40;

/** From 0 (nothing in common worth offering) to 1 (the same): shared characters in order, twice over all. */
function likeness(a: string, b: string): number {
  const shared = commonInOrder(a, b);
  if (shared === 0) return 0;
  const whole = a.includes(b) || b.includes(a);
  const least = Math.min(a.length, b.length) <= 2 ? 1 : 2;
  if (!whole && shared < least) return 0;
  const dice = (2 * shared) / (a.length + b.length);
  return whole ? 0.5 + dice / 2 : dice * (a.at(-1) === b.at(-1) || a[0] === b[0] ? 1 : 0.9);
}

/** Length of the longest common subsequence. */
function commonInOrder(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const char of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at++) {
      next[at] =
        b[at - 1] === char ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
