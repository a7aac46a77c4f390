/**
 * How wide a text will be, without a browser. Widths are upper bounds over the interface fonts of
 * macOS, Windows, Linux and Android, so that what fits here fits there.
 */
import { bold, regular } from './latin.ts';

const han = /\p{Script=Han}/u;
const word = /[A-Za-z0-9%]/;

/** Characters that some font sets narrower than an em and none wider than this. */
const signs = new Map(
  [...'−–≥≤µ²³'].map((c) => [c, '²³'.includes(c) ? 0.45 : '–µ'.includes(c) ? 0.75 : 1]),
);

function em(c: string, isBold: boolean): number {
  const ascii = (isBold ? bold : regular)[c.charCodeAt(0) - 32];
  // Chinese fonts set “”‘’…·→× and the like full width: anything unknown counts as one em.
  return ascii === undefined ? (signs.get(c) ?? 1) : ascii / 100;
}

/** Width in px of one line of `text` at a font size. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  let before = '';
  for (const c of text) {
    // Browsers set an eighth of an em between Chinese and Latin: 6 万个.
    if ((word.test(before) && han.test(c)) || (han.test(before) && word.test(c))) width += 0.125;
    width += em(c, isBold);
    before = c;
  }
  return width * size;
}

const noStart = /^[、，。；：！？）》」』”’…%,.;:!?)\]]/;
const noEnd = /[（《「『“‘([]$/;

/** Pieces between which a line may break: Chinese characters one by one, Latin words whole. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const piece of text.match(/[\u2e80-\uffef“”‘’…—]|\s+|[^\s\u2e80-\uffef“”‘’…—]+/gu) ?? []) {
    const last = out.at(-1);
    if (last !== undefined && (noStart.test(piece) || noEnd.test(last))) {
      out[out.length - 1] = last + piece;
    } else out.push(piece);
  }
  return out;
}

/** Lines of at most `width` px; a single unbreakable word may be wider. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The text, or as much of it as fits with an ellipsis. */
export function clip(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size, bold) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** At most `max` lines, the last one clipped. */
export function wrapClip(
  text: string,
  width: number,
  size: number,
  max: number,
  bold = false,
): string[] {
  const lines = wrap(text, width, size, bold);
  if (lines.length <= max) return lines.map((l) => clip(l, width, size, bold));
  const rest = lines
    .slice(max - 1)
    .reduce((a, b) => (/[!-~]$/.test(a) && /^[!-~]/.test(b) ? `${a} ${b}` : a + b));
  return [...lines.slice(0, max - 1), clip(rest, width, size, bold)];
}
