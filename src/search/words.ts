/**
 * Frequent words of the texts, found without a dictionary: a string that recurs among varied
 * neighbours is a word or a name (城中村 after 改造, 推进, 建成 and before 、 更新 的). Deterministic,
 * where segmenters change with the platform.
 */
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
 * length is counted among the survivors of the one before. `ids[i]` names the run that starts at i.
 */
export function frequentWords(texts: readonly string[], limits: WordLimits): Word[] {
  const text = clauses(texts);
  const found: Word[] = [];
  let ids = new Uint32Array(text.length);
  for (let at = 0; at < text.length; at++) ids[at] = text[at] === '\n' ? 0 : text.charCodeAt(at);
  for (let length = 2; length <= LONGEST; length++) {
    const counts = new Map<number, number>();
    const keyAt = (at: number): number | null => {
      const [first, second] = [ids[at] ?? 0, ids[at + 1] ?? 0];
      return first === 0 || second === 0 ? null : first * 0x1000000 + second;
    };
    for (let at = 0; at + length <= text.length; at++) {
      const key = keyAt(at);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const runs = new Map<number, Run>();
    for (const [key, count] of counts) {
      if (count < limits.least) continue;
      runs.set(key, { id: runs.size + 1, count, at: -1, left: new Map(), right: new Map() });
    }
    if (runs.size === 0) break;
    const next = new Uint32Array(ids.length);
    for (let at = 0; at + length <= text.length; at++) {
      const run = runs.get(keyAt(at) ?? -1);
      if (run === undefined) continue;
      next[at] = run.id;
      if (run.at < 0) run.at = at;
      note(run.left, text.charAt(at - 1));
      note(run.right, text.charAt(at + length));
    }
    for (const { at, count, left, right } of runs.values()) {
      const word = text.slice(at, at + length);
      const varied = isVaried(left, count, limits) && isVaried(right, count, limits);
      if (varied && !LOOSE.test(word)) found.push({ text: word, count });
    }
    ids = next;
  }
  return found;
}

interface Run {
  readonly id: number;
  readonly count: number;
  /** First place. */
  at: number;
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

function note(neighbours: Map<string, number>, neighbour: string): void {
  neighbours.set(neighbour, (neighbours.get(neighbour) ?? 0) + 1);
}

/**
 * Whether a run stands free on one side. The edge of a clause counts as a new neighbour every time;
 * 大项目, mostly after 重, is a piece of 重大项目.
 */
function isVaried(
  neighbours: ReadonlyMap<string, number>,
  count: number,
  { variety }: WordLimits,
): boolean {
  const edges = neighbours.get('\n') ?? 0;
  const inside = [...neighbours].filter(([char]) => char !== '\n').map(([, times]) => times);
  const tied = Math.max(0, ...inside);
  return inside.length + edges >= variety && (count < 4 || tied <= count * MOST_TIED);
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

/** Occurrences of each of `names` (canonical, two units or more) in `texts`; absent ones left out. */
export function countNames(texts: Iterable<string>, names: Iterable<string>): Word[] {
  const byPair = new Map<number, string[]>();
  for (const name of new Set(names)) {
    const pair = pairAt(name, 0);
    const own = byPair.get(pair);
    if (own === undefined) byPair.set(pair, [name]);
    else own.push(name);
  }
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (let at = 0; at + 2 <= text.length; at++) {
      for (const name of byPair.get(pairAt(text, at)) ?? []) {
        if (text.startsWith(name, at)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
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
