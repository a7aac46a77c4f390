/**
 * Frequent words of the texts, found without a dictionary: a string that recurs among varied
 * neighbours is a word or a name (城中村 after 改造, 推进, 建成 and before 、 更新 的). Deterministic,
 * where segmenters change with the platform.
 */
import { WordCounter } from './word-counter.ts';
import type { Word } from './words-file.ts';

const LONGEST = 8;
/** Characters that begin or end no word worth suggesting: 的发展, 和改革. */
const LOOSE =
  /^[的和与及等了在为以对将把从向并个着是有不]|[的和与及等了在为以对将把从向并个着是]$/u;

/** Largest share of one neighbour among the places of a word that stands free. */
const MOST_TIED = 0.75;

export interface WordLimits {
  /** Least occurrences of a word. */
  readonly least: number;
  /** Least number of different neighbours on each side; the edge of a clause counts every time. */
  readonly variety: number;
}

/** Limits that keep the list about as long whatever the size of the texts. */
export function wordLimits(characters: number): WordLimits {
  const least = Math.max(2, Math.round(characters / 60_000));
  return { least, variety: least > 2 ? 3 : 2 };
}

/** Clauses of canonical texts: runs of Han characters (those of one code unit). */
function clauses(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[^\u3400-\u9fff]+/g, '\n')).join('\n');
}

/**
 * Counts runs of growing length; a run can recur only if its beginning and its end do, so each
 * length is counted among the survivors of the one before. `ids[i]` names the run that starts at i,
 * 0 where none does.
 */
export function frequentWords(texts: readonly string[], limits: WordLimits): Word[] {
  const text = clauses(texts);
  const found: Word[] = [];
  const units = unitIds(text);
  let ids = units;
  for (let length = 2; length <= LONGEST; length++) {
    const runs = recurring(ids, limits.least);
    if (runs.counts.length === 1) break;
    const left = neighbours(runs, units, -1);
    const right = neighbours(runs, units, length);
    for (const [id, count] of runs.counts.entries()) {
      if (id === 0 || !isVaried(left[id], count, limits) || !isVaried(right[id], count, limits))
        continue;
      const at = runs.firsts[id] ?? 0;
      const word = text.slice(at, at + length);
      if (!LOOSE.test(word)) found.push({ text: word, count });
    }
    ids = runs.ids;
  }
  return found;
}

/** Names of the single characters, small so that the names of two make a small number. */
function unitIds(text: string): Uint32Array {
  const known = new Uint32Array(0x10000);
  const ids = new Uint32Array(text.length);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) continue;
    ids[at] = known[unit] ||= ++last;
  }
  return ids;
}

interface Runs {
  /** Of each run, by its name; there is none of the name 0. */
  readonly counts: readonly number[];
  /** First places. */
  readonly firsts: readonly number[];
  readonly ids: Uint32Array;
}

/** The runs, made of two that follow each other, that occur `least` times. */
function recurring(before: Uint32Array, least: number): Runs {
  const base = before.reduce((most, id) => Math.max(most, id), 0) + 1;
  const known = new Map<number, number>();
  const all = [0];
  const ids = new Uint32Array(before.length);
  for (let at = 0; at + 1 < before.length; at++) {
    const [first = 0, second = 0] = [before[at], before[at + 1]];
    if (first === 0 || second === 0) continue;
    const key = first * base + second;
    let id = known.get(key);
    if (id === undefined) known.set(key, (id = all.push(0) - 1));
    all[id] = (all[id] ?? 0) + 1;
    ids[at] = id;
  }
  const counts = [0];
  const names = all.map((count) => (count < least ? 0 : counts.push(count) - 1));
  names[0] = 0;
  const firsts: number[] = [];
  for (const [at, id] of ids.entries()) {
    const name = names[id] ?? 0;
    ids[at] = name;
    if (name > 0) firsts[name] ??= at;
  }
  return { counts, firsts, ids };
}

/** What stands on one side of a run. */
interface Neighbours {
  /** Different characters. */
  kinds: number;
  /** Places of the most frequent one. */
  most: number;
  /** Edges of clauses. */
  edges: number;
}

/** For each run by its name what stands `distance` behind its beginning. */
function neighbours({ counts, ids }: Runs, units: Uint32Array, distance: number): Neighbours[] {
  const found = counts.map((): Neighbours => ({ kinds: 0, most: 0, edges: 0 }));
  const times = new Map<number, number>();
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const here = found[id];
    if (id === 0 || here === undefined) continue;
    const unit = units[at + distance] ?? 0;
    if (unit === 0) {
      here.edges += 1;
      continue;
    }
    const key = id * 0x8000 + unit;
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    if (count === 1) here.kinds += 1;
    if (count > here.most) here.most = count;
  }
  return found;
}

/**
 * Whether a run stands free on one side. The edge of a clause counts as a new neighbour every time;
 * 大项目, mostly after 重, is a piece of 重大项目.
 */
function isVaried(
  neighbours: Neighbours | undefined,
  count: number,
  { variety }: WordLimits,
): boolean {
  if (neighbours === undefined) return false;
  const { kinds, most, edges } = neighbours;
  return kinds + edges >= variety && (count < 4 || most <= count * MOST_TIED);
}

/** What stands in quotation marks or book-title marks, 2 to 12 characters: “蓉易办”, 《条例》. */
const QUOTED = /"([^"\n]{2,12})"|《([^》\n]{2,12})》/g;

/** Names set off in canonical texts by marks around them. */
export function quotedNames(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(QUOTED)) names.add(match[1] ?? match[2] ?? '');
  }
  return names;
}

/** Occurrences of each of `names` (canonical) in `texts`; absent ones left out. */
export function countNames(texts: Iterable<string>, names: Iterable<string>): Word[] {
  const wanted = [...new Set(names)];
  const counter = new WordCounter(wanted);
  for (const text of texts) counter.add(text);
  const counts = counter.counts();
  return wanted
    .map((text, index) => ({ text, count: counts[index] ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** How telling a word is: long and frequent. */
function weight({ text, count }: Word): number {
  return count * (text.length - 1);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The `most` telling of the words that hold a Han character, the most telling first. */
export function telling(words: Iterable<Word>, most: number): Word[] {
  return [...words]
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .sort((a, b) => weight(b) - weight(a) || order(a.text, b.text))
    .slice(0, most);
}

/** One list of several, the counts of a word added up. */
export function added(lists: Iterable<readonly Word[]>): Word[] {
  const counts = new Map<string, number>();
  for (const words of lists)
    for (const { text, count } of words) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count }));
}

/** Most frequent first. */
export function byFrequency(words: Iterable<Word>): Word[] {
  return [...words].sort((a, b) => b.count - a.count || order(a.text, b.text));
}
