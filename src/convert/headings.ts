/** Which blocks can be headings, and in which style. */
import { isSpace } from './mapped.ts';
import type { Numbering } from './numbering.ts';
import { headingForm, spokenForm } from './numbering.ts';
import { isPartHeading } from './parts.ts';
import {
  endsClause,
  endsMeasure,
  endsSentence,
  firstSentenceEnd,
  isFigureLine,
} from './sentences.ts';
import type { Block } from './types.ts';

/**
 * Outermost first. `plain`: an unnumbered line that names a part; `spoken`: 一是…; `sub`: another
 * unnumbered line.
 */
export const styles = ['part', 'plain', 'one', 'bracket', 'digit', 'spoken', 'sub'] as const;
export type Style = (typeof styles)[number];

export interface Candidate {
  readonly style: Style;
  readonly numbering: Numbering | null;
  /** Whether the heading is the whole block. */
  readonly standing: boolean;
}

const longestRunIn = 100;
/** So many characters a heading without a number has at most. */
export const longestPlain = 50;
const longestSpoken = 50;

/** The heading a block may be or open with, or null. */
export function candidateOf(block: Block): Candidate | null {
  const { text } = block.text;
  if (block.table) return null;
  const numbering = headingForm(text) ?? spokenForm(text);
  if (numbering) return numbered(text, numbering, block);
  if (block.hash > 0) {
    return text.length > longestRunIn
      ? null
      : {
          style: isPartHeading(text) || block.hash < 3 ? 'plain' : 'sub',
          numbering,
          standing: true,
        };
  }
  // A line all in bold is set apart, however long.
  const isBold = block.bold === text.length;
  const alone = text.length <= (isBold ? longestRunIn : longestPlain) && block.rows <= 3;
  if (!alone || endsSentence(text) || endsClause(text) || /[，、]$/.test(text)) return null;
  if (endsMeasure(text) || (/\d$/.test(text) && isFigureLine(text))) return null;
  if ((!isBold && /[。！？；]/.test(text)) || /^(?:[（(-]|—(?!—[一-鿿“]))/.test(text)) return null;
  if (!/[一-鿿]{2}/.test(text)) return null;
  return { style: isPartHeading(text) ? 'plain' : 'sub', numbering: null, standing: true };
}

function numbered(text: string, numbering: Numbering, block: Block): Candidate | null {
  const { form, length } = numbering;
  if (form === 'bracket-digit' || form === 'circle') return null;
  // 一、二、三产业分别增长 counts, it does not head.
  if (length >= text.length || /^[二三四五六七八九十][、产]/.test(text.slice(length))) return null;
  const end = firstSentenceEnd(text, length + longestRunIn + 4);
  const size = (end < 0 ? text.length : end) - length;
  if (size > longestRunIn) return null;
  const standing = end < 0 || end >= text.length;
  if (form === 'spoken' && (size > longestSpoken || (end < 0 && !/[一-鿿”]$/.test(text))))
    return null;
  if (form === 'digit' && block.hash === 0 && !(end < 0 && text.length <= longestPlain))
    return null;
  return { style: form, numbering, standing };
}

/** Length of the heading a block opens with, its closing full stop included. */
export function headingEnd(block: Block, candidate: Candidate): number {
  const { text } = block.text;
  const start = candidate.numbering?.length ?? 0;
  if (candidate.standing) return text.length;
  const end = firstSentenceEnd(text, start + longestRunIn + 4);
  return end < 0 ? text.length : end;
}

/** The words of a heading: without number, brackets and closing mark. */
export function headingText(text: string, start: number): string {
  let from = start;
  while (from < text.length && isSpace(text.charCodeAt(from))) from += 1;
  return text
    .slice(from)
    .replace(/[。：:！]$/, '')
    .replace(/^[【〔](.*)[】〕]$/, '$1')
    .trim();
}
