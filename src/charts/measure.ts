/**
 * How wide a text will be, without a browser. Widths are upper bounds over the interface fonts of
 * macOS, Windows, Linux and Android, so that what fits here fits there.
 */

const groups: readonly (readonly [chars: string, em: number])[] = [
  ["ijlI|!'.,:;", 0.31],
  [' ()[]/\\ftr-"', 0.41],
  ['0123456789+−=<>~$', 0.62],
  ['abcdeghknopqsuvxyz', 0.6],
  ['ABCDEFGHKLNOPQRSTUVXYZ', 0.74],
  ['mwM', 0.92],
  ['W%@&', 1],
];

const latin = new Map(groups.flatMap(([chars, em]) => [...chars].map((c) => [c, em] as const)));

/** Width in px of one line of `text` at a font size; bold Latin runs about 6 % wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const c of text) {
    const known = latin.get(c);
    // Chinese fonts set “”‘’…·→× and the like full width: anything unknown counts as one em.
    em += known === undefined ? 1 : known * (bold ? 1.06 : 1);
  }
  return em * size;
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
