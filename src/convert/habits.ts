/** How a text shows where its paragraphs begin. */
import type { FullEnds } from './full-ends.ts';
import { learnFullEnds } from './full-ends.ts';
import { headingForm } from './numbering.ts';
import type { Row } from './types.ts';
import { hanging } from './uniform.ts';

/** How the text shows that a paragraph begins. */
export interface Habits {
  /** First lines stand two characters short: their indent was dropped. */
  readonly short: boolean;
  /** First lines have their indent. */
  readonly indented: boolean;
  /** A blank line stands between paragraphs and nowhere else. */
  readonly blank: boolean;
  /** Where none of these holds: which full lines that end a sentence end a paragraph. */
  readonly fullEnds: FullEnds | null;
}

/** Reads the habits off the lines in columns. */
export function findHabits(
  rows: readonly Row[],
  width: Float64Array,
  back: Float64Array,
  ahead: Float64Array,
  slack: Float64Array,
  ends: readonly boolean[],
): Habits {
  let short = 0;
  let level = 0;
  let indented = 0;
  let flush = 0;
  let outside = 0;
  let lines = 0;
  let blankEnds = 0;
  let blankBreaks = 0;
  let tightEnds = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as Row;
    const before = back[i - 1] as number;
    const after = ahead[i] as number;
    if (before === 0 || after === 0 || row.table) {
      // 二、农业, or a paragraph on one line: what begins without indent, outside any column.
      if (!row.table && row.indent < 1 && ends[i - 1]) outside += 1;
      continue;
    }
    lines += 1;
    const lack = before - (width[i - 1] as number);
    const ended = ends[i - 1] === true && lack > 4;
    const prose = isProse(row.text.text, ends[i] === true || after - (width[i] as number) <= 4);
    if (row.indent >= 1 && row.indent <= 5) indented += prose ? 1 : 0;
    else if (ended) flush += 1;
    if (row.gap > 0 && !row.afterFurniture) {
      if (ends[i - 1] || lack > 3 || headingForm(rows[i - 1]?.text.text ?? '')) blankEnds += 1;
      // A full line between two blank ones may be a heading.
      else if (rows[i - 1]?.gap === 0) blankBreaks += 1;
    } else if (ended && !row.afterFurniture && !headingForm(row.text.text)) tightEnds += 1;
    if (!ended) continue;
    const lacks = after - (width[i] as number);
    if (headingForm(row.text.text) && lacks > 3.3) continue;
    const hung = (slack[i] as number) <= 0.6 ? hanging(row.text.text) : 0;
    if (lacks >= 0.4 && lacks <= 3.3 && lacks + hung >= 1.2) short += 1;
    else if (lacks < Math.min(1.2, (slack[i] as number) + 0.6)) level += 1;
  }
  const habits = {
    short: short > level,
    indented: (indented > flush + outside && indented < lines * 0.6) || keepsIndents(rows, ends),
    blank: blankEnds >= 3 && blankBreaks * 10 < blankEnds && tightEnds * 8 < blankEnds,
  };
  const shown = habits.short || habits.indented || habits.blank;
  return { ...habits, fullEnds: shown ? null : learnFullEnds(rows, width, back, ends) };
}

/**
 * Whether an indented line tells of the habit: a whole line or the end of a sentence. 衣着0.6 does not, as
 * a number at the end of a line is a table's.
 */
function isProse(text: string, whole: boolean): boolean {
  return whole && !(text.length < 24 && /[0-9０-９]$/.test(text));
}

/** Whether indented rows stand behind ends of sentences and short lines, the others in mid-sentence. */
function keepsIndents(rows: readonly Row[], ends: readonly boolean[]): boolean {
  let opening = 0;
  let stray = 0;
  let inner = 0;
  let level = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as Row;
    const before = rows[i - 1] as Row;
    if (row.table || !isProse(row.text.text, true)) continue;
    const ended = ends[i - 1] === true || before.text.text.length < 24;
    if (row.indent >= 1 && row.indent <= 5) {
      if (ended) opening += 1;
      else stray += 1;
    } else if (ends[i - 1]) level += 1;
    else inner += 1;
  }
  return opening >= 4 && stray * 10 <= opening && inner >= 4 && level * 3 <= inner;
}
