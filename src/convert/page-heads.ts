/** What stands at the head and foot of every page of a document: its number, and the same line again. */
import { headingForm } from './numbering.ts';
import type { Span } from '../schemas/values.ts';

interface Line {
  readonly span: Span;
  readonly text: string;
  /** Why the whole line was set aside, if it was. */
  readonly why: string | null;
}

interface Head {
  readonly span: Span;
  readonly why: 'page-number' | 'masthead';
}

const marks = new Set(['page-number', 'date-line', 'masthead', 'page-jump']);
/** A page holds no less and no more. */
const page = { least: 200, most: 6000 };
const fewest = 3;
const longest = 40;

/** Page numbers and running heads that only their repetition tells from text. */
export function pageHeads(lines: readonly Line[]): Head[] {
  const numbers = pageNumbers(lines);
  const marked = (line: Line | undefined): boolean =>
    line !== undefined && (marks.has(line.why ?? '') || numbers.has(line));
  const repeated = new Map<string, Line[]>();
  lines.forEach((line, i) => {
    if (line.why !== null || line.text.length > longest || !isHead(line.text)) return;
    if (!marked(lines[i - 1]) && !marked(lines[i + 1])) return;
    const key = line.text.replace(/[\s\d]/g, '');
    repeated.set(key, [...(repeated.get(key) ?? []), line]);
  });
  return [
    ...[...numbers].map(({ span }): Head => ({ span, why: 'page-number' })),
    ...[...repeated.values()]
      .filter(({ length }) => length >= fewest)
      .flatMap((found) => found.map(({ span }): Head => ({ span, why: 'masthead' }))),
  ];
}

function isHead(text: string): boolean {
  return /[一-鿿]{3}/.test(text) && !/[，。；：！？|\t]/.test(text) && headingForm(text) === null;
}

/** The number of a line that holds no more than one, or one before or behind a running head; else 0. */
function numberIn(text: string): number {
  if (text.length <= 3) return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  if (text.length > longest * 2) return 0;
  // 特载 · 3 ·
  const dotted = /^[一-鿿\s]{2,30}[·•—-]\s*([1-9]\d{0,2})\s*[·•—-]$/.exec(text);
  if (dotted !== null) return Number(dotted[1]);
  if (text.length > longest) return 0;
  const match = /^([1-9]\d{0,2})\s+(\D.*)$|^(.*\D)\s+([1-9]\d{0,2})$/.exec(text);
  if (match === null || !isHead((match[2] ?? match[3]) as string)) return 0;
  return Number(match[1] ?? match[4]);
}

/** Numbers on lines of their own or beside running heads that count on, a page of text between each and the next. */
function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: number[] = [];
  const close = (): void => {
    const beside = (i: number): boolean =>
      [lines[i - 1], lines[i + 1]].some((line) => marks.has(line?.why ?? ''));
    if (run.length >= fewest || (run.length === 2 && run.every(beside)))
      for (const i of run) found.add(lines[i]!);
    run = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const { text, why, span } = lines[i]!;
    const number = why === null ? numberIn(text) : 0;
    if (number === 0) continue;
    const last = lines[run.at(-1) ?? -1];
    const far = last === undefined ? 0 : span[0] - last.span[1];
    if (
      last !== undefined &&
      // Left and right pages may differ in their heads.
      (number === numberIn(last.text) + 1 || number === numberIn(last.text) + 2) &&
      far >= page.least &&
      far <= page.most
    ) {
      run.push(i);
      continue;
    }
    // A number of a table inside a page does not break the count of pages.
    if (last !== undefined && far < page.least) continue;
    close();
    run = [i];
  }
  close();
  return found;
}
