/** Whether the lines of a text are not in their order: two columns read line by line, or block by block. */
import { headingForm } from './numbering.ts';
import { endsClause, endsSentence } from './sentences.ts';
import type { Row } from './types.ts';

const pairs = ['“”', '《》', '（）'] as const;

/** Of a pair of marks in a line: whether one stays open, and whether one is closed that the line did not open. */
interface Loose {
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether what it closes is a sentence, as speech is: …了。” */
  readonly isSpeech: boolean;
  /** Whether it holds none of them. */
  readonly isBare: boolean;
}

function loose(text: string, [open, close]: string): Loose {
  let depth = 0;
  let count = 0;
  let closes = false;
  let isSpeech = false;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] !== open && text[i] !== close) continue;
    count += 1;
    if (text[i] === open) depth += 1;
    else if (depth > 0) depth -= 1;
    else {
      closes = true;
      isSpeech ||= i === 0 || /[。！？，…]/.test(text[i - 1] as string);
    }
  }
  return { opens: depth > 0, closes, isSpeech, isBare: count === 0 };
}

/**
 * A line end inside quotation marks or brackets: how many lines lie between it and the line that closes the mark,
 * none for speech; null where another mark opens first.
 */
interface Crossing {
  readonly row: Row;
  readonly lines: 0 | 1 | null;
}

/** So many lines a speech may take. */
const longest = 12;

function crossings(rows: readonly Row[]): Crossing[] {
  const found: Crossing[] = [];
  for (const pair of pairs) {
    const marks = rows.map(({ text: { text } }) => loose(text, pair));
    /** Lines from one on that hold no such mark. */
    const bare = (from: number, step: 1 | -1): number => {
      let count = 0;
      while (count < longest && marks[from + count * step]?.isBare === true) count += 1;
      return count;
    };
    for (let i = 1; i < rows.length; i += 1) {
      const [before, row] = [rows[i - 1] as Row, rows[i] as Row];
      const [{ opens }, { closes }] = [marks[i - 1] as Loose, marks[i] as Loose];
      // Where a sentence ends a mark that stays open is a misprint.
      if ((!opens && !closes) || before.table || row.table || isEnded(before)) continue;
      const lines = opens ? bare(i, 1) : bare(i - 1, -1);
      const [opening, closing] = opens ? [i - 1, i + lines] : [i - 1 - lines, i];
      const isPair = marks[opening]?.opens === true && marks[closing]?.closes === true;
      const isSpeech = marks[closing]?.isSpeech === true;
      found.push({
        row,
        lines: isPair && isSpeech ? 0 : isPair && lines < 2 ? (lines as 0 | 1) : null,
      });
    }
  }
  return found.sort((a, b) => a.row.line - b.row.line);
}

const isEnded = ({ text: { text } }: Row): boolean => endsSentence(text) || endsClause(text);

/** Of so many line ends inside marks that follow one another, so many closed by no line beside them. */
const near = { among: 8, broken: 4 };
/** The same with those closed behind one line, which may be another column's. */
const nearest = { among: 10, broken: 7 };
/** Of all of them. */
const overall = { share: 10, broken: 4 };
/** So many first lines of paragraphs below lines that break off, and no fewer than one of so many. */
const strays = { share: 4, broken: 3 };

/**
 * The row from which on lines stand out of their order, or null. Where they are in order a mark that one line
 * opens is closed on the next, and an indented line stands below the end of a sentence or a short line.
 */
export function outOfOrder(rows: readonly Row[]): Row | null {
  const all = crossings(rows);
  const broken = all.filter(({ lines }) => lines === null);
  const first =
    firstOf(all, near, ({ lines }) => lines === null) ??
    firstOf(all, nearest, ({ lines }) => lines === null || lines === 1);
  if (first !== null) return first;
  if (broken.length >= overall.broken && broken.length * overall.share >= all.length)
    return broken[0]!.row;
  return strayIndent(rows);
}

function firstOf(
  all: readonly Crossing[],
  { among, broken }: typeof near,
  isBroken: (crossing: Crossing) => boolean,
): Row | null {
  for (let i = 0; i + among <= all.length; i += 1) {
    const found = all.slice(i, i + among).filter(isBroken);
    if (found.length >= broken) return found[0]!.row;
  }
  return null;
}

/** The first of several indented lines below lines that break off in mid-sentence, full as others are. */
function strayIndent(rows: readonly Row[]): Row | null {
  const lengths = rows.map(({ text }) => text.text.length).sort((a, b) => a - b);
  const usual = lengths[lengths.length >> 1] ?? 0;
  const stray: Row[] = [];
  let settled = 0;
  for (let i = 1; i + 1 < rows.length; i += 1) {
    const [before, row, next] = [rows[i - 1] as Row, rows[i] as Row, rows[i + 1] as Row];
    if (row.indent < 1 || row.indent > 5 || next.indent >= 1 || row.table || row.gap > 0) continue;
    const isBroken = !isEnded(before) && headingForm(before.text.text) === null;
    if (isBroken && before.text.text.length > usual * 0.8 && before.indent < 1) stray.push(row);
    else settled += 1;
  }
  const { share, broken } = strays;
  return stray.length >= broken && stray.length * share > settled ? (stray[0] as Row) : null;
}
