/** Where the terms of a glossary occur in the text that it explains. */
import { noteForms, noteValue } from './notes.ts';
import type { Definition, TermEntry } from '../schemas/content.ts';
import type { Span } from '../schemas/values.ts';

/** A paragraph's reading text, and the stretches of it that a mark may not touch. */
export interface TermText {
  readonly text: string;
  readonly taken: readonly Span[];
}

/** A way to write a term; `quoted` ones count only between quotation marks. */
interface Name {
  readonly text: string;
  readonly quoted: boolean;
  readonly definition: number;
}

/**
 * The first occurrence of each term among the paragraphs of a section: number of the paragraph (from
 * 1), stretch of its text, index of the definition. Quotation marks and blanks make no difference;
 * the longer term wins. Notes that the text refers to by number are found by their marks.
 */
export class TermFinder {
  readonly #names: readonly Name[];
  readonly #marks: Marks | null;

  /** @param texts all reading text of the document outside its glossary */
  constructor(definitions: readonly Definition[], texts: readonly string[]) {
    this.#marks = marksOf(definitions, texts);
    const bare = texts.map((text) => squeeze(text).text).join('\n');
    this.#names = definitions
      .flatMap((definition, index) => namesOf(definition.term, index, bare))
      .sort((a, b) => b.text.length - a.text.length || a.definition - b.definition);
  }

  find(paragraphs: readonly TermText[]): Omit<TermEntry, 'at'>[] {
    const found: Omit<TermEntry, 'at'>[] = [];
    const done = new Set<number>();
    const taken = paragraphs.map((paragraph) => [...paragraph.taken]);
    const take = (p: number, span: Span, definition: number): void => {
      done.add(definition);
      taken[p]?.push(span);
      found.push({ p: p + 1, in: [span[0], span[1]], definition });
    };
    paragraphs.forEach(({ text }, p) => {
      for (const { span, definition } of this.#marks?.in(text) ?? [])
        if (!done.has(definition) && free(span, taken[p] ?? [])) take(p, span, definition);
    });
    const squeezed = paragraphs.map(({ text }) => squeeze(text));
    for (const name of this.#names) {
      if (done.has(name.definition)) continue;
      for (let p = 0; p < paragraphs.length && !done.has(name.definition); p += 1) {
        for (const span of occurrences(name, squeezed[p] as Squeezed, paragraphs[p]?.text ?? '')) {
          const whole = withMarks(paragraphs[p]?.text ?? '', span);
          const open = widestFree(whole, taken[p] ?? []);
          if (open === null) continue;
          take(p, open, name.definition);
          break;
        }
      }
    }
    return found.sort((a, b) => a.p - b.p || a.in[0] - b.in[0]);
  }
}

interface Squeezed {
  readonly text: string;
  /** Offset of each unit in the text it was squeezed from. */
  readonly from: readonly number[];
}

const ignored = /[\s“”‘’"'「」『』]/;

/** The text without quotation marks and blanks, digits half width. */
function squeeze(text: string): Squeezed {
  const from: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] as string;
    if (ignored.test(char)) continue;
    from.push(i);
    out += /[０-９＋]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  }
  return { text: out, from };
}

/**
 * The term as a whole. Where the text never has it whole, what it is made of: 首店（首发店）,
 * “双规范”“双减”, “三请三回”和“三企”入赣.
 */
function namesOf(term: string, definition: number, bare: string): Name[] {
  const whole = squeeze(term).text;
  if (whole.length < 2) return [];
  if (bare.includes(whole)) return [{ text: whole, quoted: whole.length === 2, definition }];
  const outside = squeeze(term.replace(/[（(][^（）()]*[）)]/g, '')).text;
  const parts = [...term.matchAll(/[“‘「]([^“”‘’「」]{2,})[”’」]/g)].map(
    ([, inner]) => squeeze(inner as string).text,
  );
  const names: Name[] = [];
  if (outside.length > 2 && bare.includes(outside))
    names.push({ text: outside, quoted: false, definition });
  for (const text of parts) if (bare.includes(text)) names.push({ text, quoted: true, definition });
  if (names.length > 0) return names;
  return term
    .split(/[、，和及与/]/)
    .map((piece) => squeeze(piece).text)
    .filter((text) => text.length > 3 && text !== whole && bare.includes(text))
    .map((text) => ({ text, quoted: false, definition }));
}

function* occurrences(name: Name, squeezed: Squeezed, text: string): Generator<Span> {
  const { text: bare, from } = squeezed;
  for (let at = bare.indexOf(name.text); at >= 0; at = bare.indexOf(name.text, at + 1)) {
    const start = from[at] as number;
    const end = (from[at + name.text.length - 1] as number) + 1;
    if (name.quoted && !isSetOff(text, start, end)) continue;
    if (cutsWord(text, start, end)) continue;
    yield [start, end];
  }
}

/** 四化”乡镇卫生院 with the mark that its closing one answers to. */
function withMarks(text: string, [start, end]: Span): Span {
  const opened = text.slice(start, end).replace(/[^“”]/g, '');
  const before = opened.startsWith('”') && text[start - 1] === '“' ? 1 : 0;
  const behind = opened.endsWith('“') && text[end] === '”' ? 1 : 0;
  return [start - before, end + behind];
}

/** Between quotation marks, or with no character of running text on either side. */
function isSetOff(text: string, start: number, end: number): boolean {
  if (/[“‘「]/.test(text[start - 1] ?? '') && /[”’」]/.test(text[end] ?? '')) return true;
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** 5G within 15GB: Latin letters and digits make one word. */
function cutsWord(text: string, start: number, end: number): boolean {
  const word = /[A-Za-z0-9]/;
  const joined = (i: number): boolean => word.test(text[i - 1] ?? '') && word.test(text[i] ?? '');
  return joined(start) || joined(end);
}

function free(span: Span, taken: readonly Span[]): boolean {
  return taken.every(([start, end]) => span[1] <= start || span[0] >= end);
}

/** The widest part of a stretch that nothing has taken, at least two units wide, or null. */
function widestFree([start, end]: Span, taken: readonly Span[]): Span | null {
  const inside = taken.filter((other) => other[0] < end && other[1] > start);
  if (inside.length === 0) return [start, end];
  let best: Span | null = null;
  let from = start;
  for (const [a, b] of [...inside.toSorted((x, y) => x[0] - y[0]), [end, end] as const]) {
    if (a - from > (best ? best[1] - best[0] : 1)) best = [from, a];
    from = Math.max(from, b);
  }
  return best;
}

interface Marks {
  in(text: string): { span: Span; definition: number }[];
}

/** The form of the numbered marks that refer to most of the notes, or null if few are referred to. */
function marksOf(definitions: readonly Definition[], texts: readonly string[]): Marks | null {
  const byNumber = new Map<number, number>();
  const numbered = definitions.filter(({ number }) => number !== undefined);
  for (const definition of numbered) {
    const number = definition.number as number;
    if (!byNumber.has(number)) byNumber.set(number, definitions.indexOf(definition));
  }
  // Where each page counts from one anew a number tells no note.
  if (byNumber.size < 2 || byNumber.size < numbered.length * 0.8) return null;
  const read = (form: RegExp) => (text: string) =>
    [...text.matchAll(form)].flatMap((match) => {
      const definition = byNumber.get(noteValue(match[1] as string));
      const span: Span = [match.index, match.index + match[0].length];
      return definition === undefined ? [] : [{ span, definition }];
    });
  for (const { used: form } of noteForms) {
    const marks = read(form);
    const named = new Set(texts.flatMap((text) => marks(text).map((mark) => mark.definition)));
    if (named.size >= byNumber.size * 0.6) return { in: marks };
  }
  return null;
}
