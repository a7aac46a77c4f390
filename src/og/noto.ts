/** Noto Sans SC as outlines. The font comes in slices; only those that a text needs are read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'fontkitten';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { kept } from './kept.ts';
import type { Outline, Typeface, Weight } from './typeface.ts';
import { missingSort } from './typeface.ts';

const family = '@fontsource-variable/noto-sans-sc';
const weights: readonly Weight[] = [400, 700];

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/**
 * A function that gives a typeface with the outlines of some characters, as far as the font has them.
 * Outlines stay in memory from call to call; slices pinned to a weight are kept in `cache`, so that a
 * later build reads them as they are.
 */
export function openTypeface(cache: string): (characters: Iterable<string>) => Promise<Typeface> {
  const require = createRequire(path.resolve('package.json'));
  const { version } = require(`${family}/package.json`) as { version: string };
  const slices = readSlices(require(`${family}/unicode.json`) as Record<string, string>);
  const fonts = new Map<string, Font>();
  const fontOf = async (slice: string, weight: Weight): Promise<Font> => {
    const name = `noto-sans-sc-${version}-${slice}-${weight}.ttf`;
    const file = require.resolve(`${family}/files/noto-sans-sc-${slice}-wght-normal.woff2`);
    const bytes = (): Promise<Uint8Array> =>
      kept(path.join(cache, name), () => pinned(file, weight));
    const font = fonts.get(name) ?? (create(Buffer.from(await bytes())) as Font);
    fonts.set(name, font);
    return font;
  };
  const known = new Set<string>();
  const outlines = new Map<string, Outline>();
  return async (characters) => {
    const wanted = [...new Set([...characters, missingSort])].filter((char) => !known.has(char));
    for (const [slice, chars] of Map.groupBy(wanted, (char) => sliceOf(char, slices)))
      for (const weight of slice === null ? [] : weights) {
        const font = await fontOf(slice?.name ?? '', weight);
        for (const char of chars) {
          const code = char.codePointAt(0) ?? 0;
          if (!font.hasGlyphForCodePoint(code)) continue;
          const glyph = font.glyphForCodePoint(code);
          outlines.set(`${weight}${char}`, {
            path: glyph.path.toSVG(),
            advance: (glyph.advanceWidth * 1000) / font.unitsPerEm,
          });
        }
      }
    for (const char of wanted) known.add(char);
    return { outline: (char, weight) => outlines.get(`${weight}${char}`) ?? null };
  };
}

/** A slice of the font with its weight fixed. */
async function pinned(file: string, weight: Weight): Promise<Uint8Array> {
  const slice = readFileSync(file);
  const all = String.fromCodePoint(...(create(slice) as Font).characterSet);
  return subsetFont(slice, all, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
}

/** `{"[4]": "U+1f1e9-1f1f5,U+21a", "latin": …}` → slices with their ranges. */
function readSlices(table: Record<string, string>): Slice[] {
  return Object.entries(table).map(([key, list]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}

function sliceOf(char: string, slices: readonly Slice[]): Slice | null {
  const code = char.codePointAt(0) ?? 0;
  return (
    slices.findLast(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to)) ?? null
  );
}
