/** Queries and what is true of them, by plain substring, independent of the search's own code. */
import { readFileSync } from 'node:fs';
import { random } from '../synthetic.ts';
import type { BenchSection } from './corpus.ts';

export interface BenchQuery {
  readonly q: string;
  /** The form that is meant, where the query is typed otherwise (pinyin, Traditional). */
  readonly canon?: string;
}

export interface Truth {
  /** Sections that hold every part, by report. */
  readonly sections: Readonly<Record<string, number>>;
  readonly total: number;
  readonly occurrences: number;
}

/** Queries of a JSON file: [{ "q": …, "canon"?: … }, …]. */
export function queriesFrom(file: string): BenchQuery[] {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchQuery[];
}

/** `count` queries out of the texts: pieces of every length, pairs of pieces, and absent strings. */
export function madeQueries(sections: readonly BenchSection[], count: number): BenchQuery[] {
  const next = random(7);
  const piece = (length: number): string => {
    const text = sections[Math.floor(next() * sections.length)]?.text ?? '';
    const at = Math.floor(next() * Math.max(1, text.length - length));
    return text.slice(at, at + length).replace(/\s/gu, '');
  };
  const lengths = [1, 2, 2, 3, 3, 4, 4, 5, 6, 8, 12, 30];
  return Array.from({ length: count }, (_, index) => {
    const length = lengths[index % lengths.length] ?? 2;
    if (index % 9 === 7) return { q: `${piece(2)} ${piece(2)}` };
    if (index % 9 === 8) return { q: [...piece(4)].reverse().join('') };
    return { q: piece(length) };
  }).filter(({ q }) => q.trim() !== '');
}

/** Width and case, and the styles of quotation marks, dashes and full stops, make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[—–]/gu, '-')
    .replace(/。/gu, '.');
}

/** What plain search through every text finds. */
export function truthOf({ q, canon }: BenchQuery, sections: readonly BenchSection[]): Truth {
  const parts = [...new Set(fold(canon ?? q).split(/\s+/u))].filter((part) => part !== '');
  const found: Record<string, number> = {};
  let total = 0;
  let occurrences = 0;
  for (const { report, text } of sections) {
    const folded = folds.get(text) ?? fold(text);
    folds.set(text, folded);
    const counts = parts.map((part) => folded.split(part).length - 1);
    if (counts.some((times) => times === 0)) continue;
    found[report] = (found[report] ?? 0) + 1;
    total++;
    occurrences += counts.reduce((sum, times) => sum + times, 0);
  }
  return { sections: found, total, occurrences };
}

const folds = new Map<string, string>();
