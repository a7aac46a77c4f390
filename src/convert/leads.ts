/** Run-in leads: a short first sentence that works as a title of its paragraph. */
import { headingForm } from './numbering.ts';
import { firstSentenceEnd } from './sentences.ts';

const longest = 26;
const vocative = /^(?:各位代表|同志们|朋友们)/;

/**
 * The lead of a paragraph with its full stop, or null: 推动消费强劲复苏。— a sentence without a
 * comma, followed by others.
 */
export function leadOf(text: string, bold: number): string | null {
  if (bold > 1 && bold < text.length && bold <= 90) {
    const end = /^[。！？：]/.test(text.slice(bold)) ? bold + 1 : bold;
    return text.slice(0, end);
  }
  const start = headingForm(text)?.length ?? 0;
  const end = firstSentenceEnd(text, start + longest + 4);
  if (end < 0 || end >= text.length || end - start > longest) return null;
  const lead = text.slice(0, end);
  if (!lead.endsWith('。') || /[，；：]/.test(lead) || vocative.test(lead)) return null;
  return lead;
}
