/**
 * Sentences that end with a full line, in a text that shows a new paragraph by nothing but the short
 * last line of the one before. Whether a paragraph ends there too only the words can tell.
 */
import { leadOf } from './leads.ts';
import { headingForm } from './numbering.ts';
import type { Row } from './types.ts';

export interface FullEnds {
  /** Whether row `i`, behind the end of a sentence in a full line, rather begins a paragraph. */
  begins(i: number, open: readonly number[]): boolean;
}

/** Words with which paragraphs open and sentences inside them seldom do. */
const opening =
  /^(?:刚刚过去|回顾过去|过去(?:一年|[五5]年)|今年是|今年(?:全市|全省)?(?:经济|政府)|“十[一二三四五六]五”|今后[五5]年|我们也清醒|做好今年|在(?:充分)?肯定|(?:围绕|实现|为实现)上述|同时，我|当前，|现在，我|国务院总理)/;
/** 深化改革。: a short sentence, more often a lead than an end. */
const short = /(?:^|[。！？])[^。！？，；：]{3,26}。$/;

/** Learns from the paragraphs that a short line closes what opens a paragraph in this text. */
export function learnFullEnds(
  rows: readonly Row[],
  width: Float64Array,
  back: Float64Array,
  ends: readonly boolean[],
): FullEnds {
  const closes = rows.map(
    (_, i) => ends[i] === true && (back[i] as number) - (width[i] as number) > 2,
  );
  const outer = { all: 0.5, led: 0.5 };
  const inner = { all: 0.5, led: 0.5 };
  let length = 0;
  rows.forEach((row, i) => {
    const { text } = row.text;
    length += text.length;
    if (i > 0 && closes[i - 1] && headingForm(text) === null) {
      outer.all += 1;
      if (led(rows, i, 0)) outer.led += 1;
    }
    for (const { index } of text.matchAll(/[。！？](?=[^。！？”’）])/g)) {
      inner.all += 1;
      if (led(rows, i, index + 1)) inner.led += 1;
    }
  });
  const mean = length / (1 + closes.filter(Boolean).length);
  const rate = (count: { all: number; led: number }): number => count.led / (count.all + 0.5);
  const withLead = Math.log(rate(outer) / rate(inner));
  const without = Math.log((1 - rate(outer)) / (1 - rate(inner)));
  const prior = Math.log(outer.all / inner.all);
  return {
    begins(i, open) {
      const before = tail(rows, open);
      const behind = rest(rows, closes, i, mean * 0.3);
      const since = open.reduce((sum, k) => sum + (rows[k] as Row).text.text.length, 0);
      // The weights are logarithms of how much oftener the sign stands before a paragraph.
      let odds = prior + (led(rows, i, 0) ? withLead : without);
      if (opening.test((rows[i] as Row).text.text)) odds += 2.7;
      if (/！[”’）]*$/.test(before) && since > mean * 0.3) odds += 1.5;
      if (short.test(before)) odds -= 1;
      if (since < mean * 0.3) odds -= 0.8;
      else if (since > mean * 0.5) odds += 0.9;
      if (behind < mean * 0.3) odds -= 0.4;
      return odds > 0;
    },
  };
}

/** Whether the words from `from` in row `i` on are a lead. */
function led(rows: readonly Row[], i: number, from: number): boolean {
  let text = rows[i]?.text.text.slice(from, from + 40) ?? '';
  for (let k = i + 1; text.length < 40 && k < Math.min(rows.length, i + 4); k += 1)
    text += rows[k]?.text.text ?? '';
  // A lead has no comma: most sentences need no closer look.
  if (text.charAt(text.search(/[，；：。！？]/)) !== '。') return false;
  return leadOf(text.slice(0, 40), 0) !== null;
}

/** The last words of the rows `open`. */
function tail(rows: readonly Row[], open: readonly number[]): string {
  let text = '';
  for (let k = open.length - 1; k >= 0 && text.length < 40; k -= 1)
    text = (rows[open[k] as number] as Row).text.text + text;
  return text.slice(-40);
}

/** Length of the text from row `i` to the next short line, at most a little above `enough`. */
function rest(rows: readonly Row[], closes: readonly boolean[], i: number, enough: number): number {
  let length = 0;
  for (let k = i; k < rows.length && length <= enough; k += 1) {
    length += (rows[k] as Row).text.text.length;
    if (closes[k]) break;
  }
  return length;
}
