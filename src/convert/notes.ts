/** Numbered notes under no heading: at the foot of a page, at the end of a text. */
import { concatMapped } from './mapped.ts';
import { isReportTitle } from './opening.ts';
import type { Row } from './types.ts';

interface NoteForm {
  /** The mark before a note. */
  readonly own: RegExp;
  /** The marks of the text that refer to notes. */
  readonly used: RegExp;
}

/** 3 “六保”：…: a raised number that lost its place, and the term that bears it in the text too. */
const raised: NoteForm = { own: /^(\d{1,3})\s*(?=[^\d\s.．、])/, used: /(?!)/ };

/** [3], 〔3〕, 【注释3】, （注3）, ③, （3）. */
export const noteForms: readonly NoteForm[] = [
  {
    own: /^[[［](?:注释?)?\s*(\d{1,3})[\]］]\s*(?=\S)/,
    used: /[[［](?:注释?)?(\d{1,3})[\]］]/g,
  },
  { own: /^〔(?:注释?)?\s*(\d{1,3})〕\s*(?=\S)/, used: /〔(?:注释?)?(\d{1,3})〕/g },
  { own: /^【(?:注释?)?\s*(\d{1,3})】\s*(?=\S)/, used: /【(?:注释?)?(\d{1,3})】/g },
  { own: /^[（(]注释?\s*(\d{1,3})[）)]\s*(?=\S)/, used: /[（(]注释?\s*(\d{1,3})[）)]/g },
  { own: /^([①-⑳])\s*(?=\S)/, used: /(?<=[^\s。；：！？，、])([①-⑳])/g },
  {
    own: /^[（(](\d{1,3})[）)]\s*(?=\S)/,
    used: /(?<=[一-鿿A-Za-z”’》）])[（(](\d{1,3})[）)]/g,
  },
];

/** 3 of [3], ［3］ and ③. */
export function noteValue(mark: string): number {
  const circle = mark.charCodeAt(0) - 0x2460;
  return circle >= 0 && circle < 20 ? circle + 1 : Number(mark);
}

interface Note {
  readonly form: NoteForm;
  readonly value: number;
  /** As the text has it where a raised number follows: “六保”3. */
  readonly raised: string | null;
}

function noteOf(text: string): Note | null {
  if (!/^[[［〔【（(①-⑳\d]/.test(text)) return null;
  for (const form of [...noteForms, raised]) {
    const match = form.own.exec(text);
    if (!match) continue;
    const term =
      form === raised ? /^([^：:，。；]{2,30})[：:]/.exec(text.slice(match[0].length))?.[1] : '';
    if (term === undefined) return null;
    const mark = match[1] as string;
    return { form, value: noteValue(mark), raised: form === raised ? `${term}${mark}` : null };
  }
  return null;
}

/** Those of some notes of one form to which texts refer. */
function referredTo(notes: readonly Note[], texts: readonly string[]): readonly Note[] {
  const [first] = notes;
  if (first === undefined) return [];
  if (first.raised !== null)
    return notes.filter((note) => texts.some((text) => text.includes(note.raised as string)));
  const used = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(first.form.used)]
        .filter(({ index }) => index > 0)
        .map(([, mark]) => noteValue(mark!)),
    ),
  );
  return notes.filter(({ value }) => used.has(value));
}

/** Whether notes count on: up, or from one anew as each page may. */
const countOn = (before: number, next: number): boolean => next > before || next === 1;

/** Where the notes at the end of a text begin, to most of which marks of the text refer; its length where it has none. */
export function notesFrom(texts: readonly string[]): number {
  const notes: Note[] = [];
  for (let i = texts.length - 1; i > 0; i -= 1) {
    const note = noteOf(texts[i] as string);
    const next = notes.at(-1);
    if (note === null) break;
    if (next && (next.form !== note.form || !countOn(note.value, next.value))) break;
    notes.push(note);
  }
  const from = texts.length - notes.length;
  if (notes.length < 2) return texts.length;
  const known = referredTo(notes, texts.slice(0, from));
  return known.length >= notes.length * 0.6 ? from : texts.length;
}

/** So many lines the notes of a page have at most, and so far above them their marks stand. */
const longest = 30;
const page = 80;

/**
 * The rows with the notes at the foot of pages behind the text, so that it goes on from page to page: those from a
 * mark to the end of the page to which the text above refers.
 */
export function withNotesLast(rows: readonly Row[]): Row[] {
  const foot = new Set<number>();
  const first = new Set<number>();
  let start = 0;
  for (let end = 1; end <= rows.length; end += 1) {
    if (end < rows.length && !(rows[end] as Row).afterFurniture) continue;
    const notes = notesAtFoot(rows, { start, end }, foot);
    for (const i of notes) first.add(i);
    if (end < rows.length && notes.length > 0) for (let i = notes[0]!; i < end; i += 1) foot.add(i);
    start = end;
  }
  if (first.size === 0) return [...rows];
  const marked = rows.map((row, i) => (first.has(i) ? { ...row, item: 'note' as const } : row));
  const kept: Row[] = [];
  let held: Row[] = [];
  marked.forEach((row, i) => {
    if (foot.has(i) && first.has(i)) held.push(row);
    else if (foot.has(i)) {
      const note = held.pop() as Row;
      held.push({ ...note, text: concatMapped([note.text, row.text]) });
    } else if (held.length > 0 && isReportTitle(row.text.text)) {
      kept.push(...held, row);
      held = [];
    } else kept.push(row);
  });
  return [...kept, ...held];
}

/** What a note on a sign of its own has behind it: a term with its meaning. */
const explaining = /^.{2,44}?(?:[：:]|——|指)/;

/** The rows from `start` to `end` that open notes, the first of which opens the foot of the page. */
function notesAtFoot(
  rows: readonly Row[],
  { start, end }: { readonly start: number; readonly end: number },
  taken: ReadonlySet<number>,
): number[] {
  const found: number[] = [];
  let last: Note | null = null;
  for (let i = Math.max(start, end - longest); i < end; i += 1) {
    const { text } = (rows[i] as Row).text;
    const note = noteOf(text);
    if (note === null || (last !== null && note.form !== last.form)) continue;
    if (last === null) {
      // ①12个 may be a line of the text that begins with its mark.
      if (/^[①-⑳（(]/.test(text) && !explaining.test(text)) continue;
      const from = Math.max(0, i - page);
      const above = rows.slice(from, i).filter((_, k) => !taken.has(from + k));
      if (referredTo([note], [above.map((row) => row.text.text).join('')]).length === 0) continue;
    } else if (note.value <= last.value) return [];
    found.push(i);
    last = note;
  }
  return found;
}
