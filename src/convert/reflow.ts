/** Rows → blocks: hard-wrapped lines rejoined to the paragraphs they were cut from. */
import { announcedIn } from './announced.ts';
import { concatMapped } from './mapped.ts';
import type { Columns } from './columns.ts';
import { findColumns } from './columns.ts';
import { widest } from './full-rows.ts';
import { longestPlain } from './headings.ts';
import { headingForm } from './numbering.ts';
import { isForeign, isReportTitle, isSalutation } from './opening.ts';
import {
  isOccasionLine,
  isWholeHeadLine,
  isWholeTitle,
  occasionGoesOn,
  opensWithDate,
  titleGoesOn,
} from './opening-lines.ts';
import { evenGaps } from './gaps.ts';
import { isPartHeading, wholePart } from './parts.ts';
import { endsClause, endsMeasure, endsSentence, isFigureLine } from './sentences.ts';
import { opensArticle } from './press.ts';
import { toFullWidth } from './punctuation.ts';
import type { Block, Mapped, Row } from './types.ts';
import { hanging } from './uniform.ts';
import { widths } from './width.ts';

export interface Reflowed {
  readonly blocks: readonly Block[];
  /** For each row the rule that joined it to the row before or parted it. */
  readonly rules: readonly string[];
  /** Whether the text stands in columns in which nothing shows where paragraphs begin. */
  readonly unmarked: boolean;
}

export function reflow(printed: readonly Row[]): Reflowed {
  const rows = evenGaps(printed);
  const columns = findColumns(rows);
  const blocks: Block[] = [];
  const rules: string[] = [];
  let open: number[] = [];
  let rule = 'first';
  const close = (): void => {
    if (open.length === 0) return;
    blocks.push(toBlock(rows, open, columns, rule));
    open = [];
  };
  for (let i = 0; i < rows.length; i += 1) {
    if (open.length === 0) {
      open.push(i);
      rules.push('first line of the text');
      continue;
    }
    const verdict = decide(rows, columns, i, open);
    const column = columns.ahead[i] as number;
    const width = column > 0 ? `; ${columns.width[i]} of ${column} characters wide` : '';
    rules.push(
      `${verdict.part ? 'begins anew' : 'joined to the line before'} (${verdict.rule}${width})`,
    );
    if (verdict.part) {
      close();
      rule = verdict.rule;
    }
    open.push(i);
  }
  close();
  const { exact, habits } = columns;
  const shown = habits.short || habits.indented || habits.blank;
  return { blocks, rules, unmarked: !shown && exact.every((value) => value === 1) };
}

function toBlock(
  rows: readonly Row[],
  open: readonly number[],
  columns: Columns,
  rule: string,
): Block {
  const first = rows[open[0] as number] as Row;
  const last = rows[open.at(-1) as number] as Row;
  const texts: Mapped[] = [];
  for (const index of open) texts.push((rows[index] as Row).text);
  return {
    text: toFullWidth(concatMapped(texts)),
    firstLine: first.line,
    lastLine: last.line,
    rows: open.length,
    hash: first.hash,
    bold: open.length === 1 ? first.bold : first.bold === first.text.text.length ? 0 : first.bold,
    gap: first.gap,
    jumps: first.jumps,
    labelled: first.labelled,
    column: columns.ahead[open[0] as number] ?? 0,
    rule,
    table: first.table,
  };
}

interface Verdict {
  readonly part: boolean;
  readonly rule: string;
}

const part = (rule: string): Verdict => ({ part: true, rule });
const join = (rule: string): Verdict => ({ part: false, rule });

/**
 * Width that the first piece of a line takes which no program parts: a character with the opening
 * marks before it, a number. A line with that much room was ended on purpose.
 */
function needs(text: string): number {
  return widths(/^[“‘（《【〈]*(?:[0-9A-Za-z.%]+|.)/u.exec(text)?.[0] ?? '').full;
}

/** Whether the text ends a sentence or a member of a list. */
function closed(text: string): boolean {
  return endsSentence(text) || endsClause(text);
}

/** 今年，重点抓好十个方面的工作。 or 主要任务是： before a numbered line. */
function announces(text: string, next: Row | undefined): boolean {
  if (next === undefined || !opens(next)) return false;
  return (
    announcedIn(text) > 0 || /(?:(?:以下|下列|如下)[^。]{0,14}|(?:任务|工作)是)[。：]$/.test(text)
  );
}

/** 二、2023年工作总体要求和主要目标任务: a heading of a part that says all it has to say. */
function isWholePartHeading(text: string, next: string): boolean {
  if (!isPartHeading(text) || /^[和与及、的暨]/.test(next)) return false;
  return wholePart.test(text);
}

/** 比上年增长（%） above 粮食产量 115万吨 1.0: what the column below holds. */
const headsFigures = (text: string): boolean =>
  text.length <= 30 && /[（(](?:[%％]|[万亿]?[元吨人亩])[)）]$/u.test(text);

/** Whether row `i` begins a paragraph, seen from the rows already `open`. */
function decide(
  rows: readonly Row[],
  columns: Columns,
  i: number,
  open: readonly number[],
): Verdict {
  const a = rows[i - 1] as Row;
  const b = rows[i] as Row;
  if (b.hash > 0 || a.hash > 0) return part('markdown heading');
  if (a.bold > 0 && a.bold === a.text.text.length) return part('line in bold');
  if (b.bold > 0) return part('opens in bold');
  if (b.item) return part(b.item);
  if (b.labelled) return part('behind the label of an attachment');
  if (opensArticle(b.text.text)) return part('opens another article');
  if (a.table || b.table) return part('row of a table');
  if (isFigureLine(b.text.text) && (isFigureLine(a.text.text) || headsFigures(a.text.text)))
    return part('lines of one figure each');
  if (isFigureLine(a.text.text) && open.length === 1 && isFigureLine(rows[i - 2]?.text.text ?? ''))
    return part('behind lines of one figure each');
  if (isSalutation(a.text.text) || isSalutation(b.text.text)) return part('salutation');
  const ends = endsSentence(a.text.text);
  const clause = endsClause(a.text.text);
  if (isOccasionLine(rows, open) && !/^[)）]/.test(b.text.text))
    return part('the line naming the session is whole');
  if (opensWithDate(b.text.text, open[0] as number)) return part('opens with a date');
  if (i < 12 && isForeign(a.text.text) !== isForeign(b.text.text)) return part('another language');
  if (isWholeHeadLine(rows, open)) return part('a line of the head is whole');
  if (isWholeTitle(rows, open, b.text.text)) return part('the title is whole');
  if (titleGoesOn(rows, open, b.text.text)) return join('the title goes on');
  if (i < 12 && isReportTitle(b.text.text) && !/[，、：的《]$/.test(a.text.text))
    return part('a title');
  if (occasionGoesOn(rows, open, b.text.text)) return join('the line naming the session goes on');
  const wa = columns.back[i - 1] as number;
  const wb = columns.ahead[i] as number;
  const shortA = a.cut ? 0 : wa - (columns.width[i - 1] as number);
  const shortB = b.cut ? 0 : wb - (columns.width[i] as number);
  if (wa === 0 || wb === 0 || shortA < -6 || shortB < -6) {
    return decideLoose(b, open, rows, ends || clause, columns.habits.indented);
  }
  const { habits } = columns;
  const first = open.length === 1;
  const over = b.gap > 0 ? 1.4 : 1.9;
  // Closing marks may hang out of the column.
  if (!a.cut && shortA + hanging(a.text.text) < -over) return part('wider than its column');
  if (!b.cut && shortB + hanging(b.text.text) < -over) return part('wider than its column');
  const form = headingForm((rows[open[0] as number] as Row).text.text)?.form;
  const heading = form !== undefined && form !== 'digit' && form !== 'bracket-digit';
  const titled =
    heading && open.length < 4 && !open.some((k) => /[。；]/.test(rows[k]?.text.text ?? ''));
  const starts = opens(b) && (ends || ((clause || titled) && shortA > 2));
  if (habits.indented) {
    if (b.indent >= 1 && (ends || clause || shortA > 2 || titled)) return part('indented');
    if (b.indent < 1 && (b.gap === 0 || !ends) && !starts) return join('not indented');
  }
  if (habits.blank && !b.afterFurniture) {
    // A full line between two blank ones is a heading as wide as the column.
    const alone = first && a.gap > 0 && !/[，、]$/.test(a.text.text);
    if (b.gap > 0 && (ends || clause || shortA > 2 || titled || alone)) return part('blank line');
    if (b.gap === 0 && !starts) return join('no blank line');
  }
  if (((a.spaced && shortA < wa * 0.3) || a.cut) && !ends) return join('full line');
  if (b.gap > 0 && !ends) {
    const alone = shortB > 4 && !b.cut && !b.spaced && !endsSentence(b.text.text);
    if (alone) return part('stands alone');
    if (open.length < 3 && Math.abs(wa - wb) > 3.4) return part('another column');
  }
  const loss = Math.min(1.6, Math.max(0.6, (columns.slack[i - 1] as number) + 0.3));
  const opensB = opens(b);
  if (opensB && (ends || shortA > loss || b.gap > 0)) return part('numbered');
  const exact = columns.exact[i - 1] === 1;
  const hung = exact && hanging(b.text.text) > 0;
  const indent =
    habits.short && shortB >= ((b.gap > 0 && !exact) || hung ? 0.9 : 1.4) && shortB <= 3.4;
  if (ends || clause) {
    const plain = exact && habits.fullEnds !== null;
    const short = plain
      ? shortA >= needs(b.text.text)
      : shortA > (first && habits.short ? 2 + loss : loss);
    if (ends && shortB > 4 && !b.cut && !b.spaced && !closed(b.text.text))
      return part('stands alone');
    if (habits.short) {
      if (indent && (ends || short || exact)) return part('first line is two characters short');
      if (shortB <= 3.4) {
        const clear = shortA > (first ? 2 : 0) + (exact ? 1.2 : 2.6);
        return clear ? part('the line before is short') : join('full line');
      }
    }
    if (ends && announces(b.text.text, rows[i + 1])) return part('announces a list');
    if (short && (ends || shortA > 2 + loss)) return part('the line before is short');
    if (clause) return join('semicolon in a full line');
    if (b.gap > 0 && !b.afterFurniture) return part('blank line after a sentence');
    if (exact && habits.fullEnds?.begins(i, open) === true)
      return part('opens as paragraphs here do');
    return join('no sign of a new paragraph');
  }
  const lack = shortA - a.spaces / 2;
  const least = titled ? (exact ? loss : 1.6) : 2.6;
  const standing = lack > (first && habits.short ? 2 + Math.max(1.6, least) : least);
  if (standing && (b.gap > 0 || b.jumps.length > 0 || !/[，、]$/.test(a.text.text))) {
    return part('the line before stands alone');
  }
  const filled = wb - (columns.width[i + 1] ?? 0) <= loss;
  if (exact && first && filled && shortA > 2 + loss && indent && !/[，、]$/.test(a.text.text))
    return part('first line behind a short line');
  if (titled && indent && !/[，、]$/.test(a.text.text) && !isFirstLine(rows, columns, i + 1))
    return part('first line behind a heading');
  if (form === 'one' && first && shortB < 4 && isWholePartHeading(a.text.text, b.text.text))
    return part('the heading of the part is whole');
  return join('mid-sentence');
}

/** Whether row `i` looks like the first line of a paragraph of several lines. */
function isFirstLine(rows: readonly Row[], columns: Columns, i: number): boolean {
  const lack = (columns.ahead[i] ?? 0) - (columns.width[i] ?? 0);
  return lack >= 1.4 && lack <= 3.4 && !closed(rows[i]?.text.text ?? '');
}

/** Outside columns a row is a paragraph, unless it breaks off in mid-sentence. */
function decideLoose(
  b: Row,
  open: readonly number[],
  rows: readonly Row[],
  ends: boolean,
  indented: boolean,
): Verdict {
  const first = rows[open[0] as number] as Row;
  const head = isStanding(first.text.text, open.length);
  const flush = indented && first.indent >= 1 && b.indent < 1 && b.gap === 0;
  if (flush && !((ends || head) && opens(b))) return join('not indented');
  if (ends) return part('sentence ended');
  const before = rows[open.at(-1) as number]!.text.text;
  if (/[:：∶]\d[\d.]*$/.test(before) && endsMeasure(before) && !/^[，,；;、]/.test(b.text.text))
    return part('a measure is whole');
  if (b.gap > 0 && !b.afterFurniture && /\d$/.test(before) && /^\d/.test(b.text.text))
    return part('a number on either side of a blank line');
  if (head && !/^(?:是?[：，。；、]|[）”])/.test(b.text.text))
    return part('the line before stands alone');
  if (opens(b)) return part('numbered');
  if (open.length === 1 && b.text.text.length > widest && isLongHeading(before))
    return part('a heading over a paragraph on one line');
  return join('broken off in mid-sentence');
}

/** 过去五年，我们始终把人民放在第一位，…取得新的成果: a line shorter than paragraphs that are not wrapped. */
const isLongHeading = (text: string): boolean =>
  text.length <= longestPlain &&
  /^(?:过去[五一]年|[五一]年来|[过这]一年|今年|——)[^。；！？]*[一-鿿]$/u.test(text);

function opens(row: Row): boolean {
  return (
    headingForm(row.text.text) !== null ||
    /^(?:——|各位代表[！!，,：:]|第[一二三四五六七八九十]+[章节部])/.test(row.text.text)
  );
}

/** A line that is no running text: short, without a full stop inside. */
function isStanding(text: string, rows: number): boolean {
  if (rows > 2 || /[。；！？].{2}/.test(text)) return false;
  if (/[，、的]$/.test(text)) return false;
  if (headingForm(text)) return text.length < 90;
  return text.length < 45;
}
