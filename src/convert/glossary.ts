/** 名词解释: paragraphs that explain a term. */
import type { Definition } from '../schemas/content.ts';
import { concatMapped, sliceMapped, spansOf, trimMapped } from './mapped.ts';
import { headingForm } from './numbering.ts';
import { endsSentence } from './sentences.ts';
import type { Mapped } from './types.ts';

/** ［1］一降三减：— a numbered term on a line of its own, explained on the next. */
const termAlone = /^(?:[[〔【［]|\d)[^。；！？]{2,44}[：:]$/;
const longestBare = 44;

interface Entry {
  /** Its number as printed in digits, null where it has none. */
  readonly number: number | null;
  readonly definition: Definition;
}

/** The definitions of a glossary's paragraphs; those that explain no term are passed over. */
export function definitionsOf(paragraphs: readonly Mapped[], seed: string): Definition[] {
  const spaced = isSpaced(paragraphs);
  const raised = isRaised(paragraphs);
  const found: Definition[] = [];
  let last = 0;
  for (let i = 0; i < paragraphs.length; i += 1) {
    const [text, below] = [paragraphs[i]!, paragraphs[i + 1]];
    const isBare = below !== undefined && isBareTerm(text.text) && endsSentence(below.text);
    const isTerm = isBare || (below !== undefined && termAlone.test(text.text));
    const whole = isTerm ? concatMapped([text, below]) : text;
    const entry = entryOf(whole, seed, {
      next: last + 1,
      raised,
      term: isBare ? text.text.length : spaced ? blankBehind(text.text, last + 1) : null,
    });
    if (entry === null) continue;
    if (isTerm) i += 1;
    last = entry.number ?? 0;
    found.push(entry.definition);
  }
  return found;
}

/** 2．六稳 稳就业、稳金融…: a term that a blank parts from its meaning. */
const beforeBlank = /^[^，。；：:！？\s]{2,30}(?=[ \u3000])/;

/** Where the term of an entry ends at a blank; null where none stands behind it. */
function blankBehind(text: string, next: number): number | null {
  const { start } = numberOf(text, { next, raised: false });
  const term = beforeBlank.exec(text.slice(start));
  return term === null ? null : start + term[0].length;
}

/** Whether most entries of a glossary have a blank behind their term, as those of others have a colon. */
function isSpaced(paragraphs: readonly Mapped[]): boolean {
  const entries = paragraphs.filter(({ text }) => headingForm(text) !== null);
  const spaced = entries.filter(({ text }, i) => blankBehind(text, i + 1) !== null);
  return spaced.length >= 3 && spaced.length * 3 > entries.length * 2;
}

/** Whether every entry begins with its number alone, as raised numbers do that lost their place: 1三河一湖：. */
function isRaised(paragraphs: readonly Mapped[]): boolean {
  const own = paragraphs.map(({ text }) => /^\d{1,3}(?![\d.．、])/.exec(text)?.[0]);
  return own.length > 1 && own.every((number, i) => Number(number) === i + 1);
}

/** 2.链长制: a numbered term on a line of its own without a mark behind it. */
function isBareTerm(text: string): boolean {
  if (text.length > longestBare || /[，。；：！？]/.test(text)) return false;
  return (headingForm(text)?.length ?? text.length) < text.length;
}

interface Place {
  /** Number that the entry would have in sequence, which tells 7.|10件实事 from 7.10|件. */
  readonly next: number;
  /** Whether the entries' numbers stand without a mark behind them. */
  readonly raised: boolean;
}

interface Known extends Place {
  /** Where the term ends, if its line says so. */
  readonly term: number | null;
}

/** 六稳：稳就业、稳金融… → number, term and explanation, or null if the paragraph explains none. */
function entryOf(text: Mapped, seed: string, known: Known): Entry | null {
  const { start, number } = numberOf(text.text, known);
  const { term: end } = known;
  const parted = end === null ? partedAt(text.text, start) : { term: end, meaning: end };
  if (parted === null) return null;
  const term = trimMapped(sliceMapped(text, start, parted.term)).text;
  const meaning = trimMapped(sliceMapped(text, parted.meaning)).text;
  if (!/[\p{L}\p{N}]/u.test(term) || meaning === '') return null;
  const spans = spansOf(text, seed).map(([a, b]): [number, number] => [a, b]);
  return {
    number,
    definition: { ...(number === null ? {} : { number }), term, text: meaning, spans },
  };
}

/** Where the term begins: behind 3. or （3） or ③ or 〔3〕. */
function numberOf(text: string, place: Place): { start: number; number: number | null } {
  const note = /^[[〔【［](?:注释?)?\s*(\d{1,3})[\]〕】］]\s*/.exec(text);
  if (note) return { start: note[0].length, number: Number(note[1]) };
  const star = /^[*＊※]+\s*/.exec(text);
  if (star) return { start: star[0].length, number: null };
  const form = headingForm(text);
  if (form) return { start: form.length, number: form.value };
  const { next, raised } = place;
  const glued = new RegExp(raised ? `^${next}\\s*` : `^${next}[.．]`).exec(text);
  return glued ? { start: glued[0].length, number: next } : { start: 0, number: null };
}

/** The end of the term and the beginning of its explanation: at a colon, a dash or 是指. */
function partedAt(text: string, start: number): { term: number; meaning: number } | null {
  const colon = colonOf(text, start);
  if (colon >= 0) return { term: colon, meaning: colon + 1 };
  const match = /^([^。；！？]{2,40}?)(?:——|[，,]?(?:主要)?(?:是指|即指|系指|指的是|指))/.exec(
    text.slice(start, start + 60),
  );
  if (!match) return null;
  const dash = match[0].endsWith('—');
  const term = start + (match[1] as string).length;
  return { term, meaning: dash ? start + match[0].length : text[term] === '，' ? term + 1 : term };
}

/** The first colon outside quotation marks, within the length of a term. */
function colonOf(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + 60); i += 1) {
    const char = text[i] as string;
    if (char === '“' || char === '（' || char === '《') depth += 1;
    else if (char === '”' || char === '）' || char === '》') depth -= 1;
    else if (depth <= 0 && (char === '：' || char === ':')) return i;
    else if (char === '。' || char === '；') return -1;
  }
  return -1;
}
