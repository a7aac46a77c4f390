/** Outlines of characters: text on share images is drawn, so that no machine needs a Chinese font. */

export type Weight = 400 | 700;

export interface Outline {
  /** SVG path data in font units, y upwards. */
  readonly path: string;
  /** Advance width in font units. */
  readonly advance: number;
}

/** Font units of one em. */
const em = 1000;

/** Outlines by weight and character; a character without one is drawn as 〓. */
export interface Typeface {
  readonly outline: (char: string, weight: Weight) => Outline | null;
}

/** The mark that Chinese typesetters put in the place of a sort they do not have. */
export const missingSort = '〓';

/** Width of a text in pixels. */
export function widthOf(text: string, size: number, weight: Weight, face: Typeface): number {
  let width = 0;
  for (const char of text) width += (drawn(char, weight, face)?.advance ?? em) * (size / em);
  return width;
}

/** One line of text as SVG paths; `x` and `y` are the start of its baseline. */
export function drawLine(
  text: string,
  {
    x,
    y,
    size,
    weight,
    fill,
    face,
  }: { x: number; y: number; size: number; weight: Weight; fill: string; face: Typeface },
): string {
  const scale = size / em;
  let at = x;
  let paths = '';
  for (const char of text) {
    const outline = drawn(char, weight, face);
    if (outline?.path)
      paths += `<path transform="translate(${round(at)} ${round(y)}) scale(${scale} ${-scale})" d="${outline.path}"/>`;
    at += (outline?.advance ?? em) * scale;
  }
  return `<g fill="${fill}">${paths}</g>`;
}

function drawn(char: string, weight: Weight, face: Typeface): Outline | null {
  return face.outline(char, weight) ?? face.outline(missingSort, weight);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
