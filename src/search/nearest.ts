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

/** Least share of common characters that makes a word worth offering. */
const NEAR = 0.5;

/**
 * From 0 (not worth offering) to 1: words that differ by one character in three or more come first,
 * then those inside the part or around it, then by the share of common characters in order.
 */
function likeness(a: string, b: string): number {
  const shared = commonInOrder(a, b);
  const dice = (2 * shared) / (a.length + b.length);
  const longer = Math.max(a.length, b.length);
  if (longer > 2 && shared === longer - 1) return 0.9 + dice / 10;
  if (a.includes(b) || b.includes(a)) return 0.5 + dice / 3;
  return dice < NEAR ? 0 : dice / 2;
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
