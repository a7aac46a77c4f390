/**
 * How wide a text will be, without a browser. Widths are upper bounds over the interface fonts of
 * macOS, Windows, Linux and Android, so that what fits here fits there.
 */
import { bold, regular } from './latin.ts';

const han = /\p{Script=Han}/u;

/** Characters that some font sets narrower than an em and none wider than this. */
const signs = new Map(
  [...'−–≥≤µ²³'].map((c) => [
    c.codePointAt(0)!,
    '²³'.includes(c) ? 0.45 : '–µ'.includes(c) ? 0.75 : 1,
  ]),
);

function em(code: number, isBold: boolean): number {
  const ascii = (isBold ? bold : regular)[code - 32];
  // Chinese fonts set “”‘’…·→× and the like full width: anything unknown counts as one em.
  return ascii === undefined ? (signs.get(code) ?? 1) : ascii / 100;
}

type Script = 'latin' | 'han' | 'other';

/** Latin are the letters, digits and per cent signs that Chinese is set apart from. */
function scriptOf(code: number): Script {
  if (code < 0x80)
    return (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122) ||
      code === 37
      ? 'latin'
      : 'other';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  return code >= 0x2e80 && han.test(String.fromCodePoint(code)) ? 'han' : 'other';
}

/** Browsers set an eighth of an em between Chinese and Latin: 6 万个. */
const isSetApart = (before: Script, after: Script): boolean =>
  before !== after && before !== 'other' && after !== 'other';

/** How far a line has come, in em, and what its last character is. */
interface Pen {
  readonly width: number;
  readonly before: Script;
}

const start: Pen = { width: 0, before: 'other' };

function write({ width, before }: Pen, text: string, isBold: boolean): Pen {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at += 1;
    const script = scriptOf(code);
    if (isSetApart(before, script)) width += 0.125;
    width += em(code, isBold);
    before = script;
  }
  return { width, before };
}

/** Width in px of one line of `text` at a font size. */
export function textWidth(text: string, size: number, isBold = false): number {
  return write(start, text, isBold).width * size;
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
  let pen = start;
  for (const piece of pieces(text)) {
    if (line !== '' && write(pen, piece.trimEnd(), bold).width * size > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
      pen = write(start, line, bold);
    } else {
      line += piece;
      pen = write(pen, piece, bold);
    }
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
