/** Of what a report speaks, and how much: the share of its text on each theme. */
import { memo } from '../memo.ts';
import type { SectionRow } from '../schemas/opendata.ts';
import type { ThemeId } from './themes.ts';
import { themes } from './themes.ts';

export interface ThemeShare {
  readonly theme: ThemeId;
  /** Characters of the paragraphs whose leading theme it is. */
  readonly characters: number;
}

let size = 0;
/** Key words, each with its place among those of all themes. */
const words = themes.map(({ id, words: own }) => ({
  id,
  words: own.map((word) => ({ word, weight: Math.sqrt(word.length - 1), at: size++ })),
}));

/** All of them by the UTF-16 unit that they begin with; most characters begin none. */
const byOpening = Map.groupBy(
  words.flatMap((theme) => theme.words),
  ({ word }) => word.charCodeAt(0),
);
const opens = new Uint8Array(0x10000);
for (const unit of byOpening.keys()) opens[unit] = 1;

/** How often each word occurs without overlap, by its place: all in one pass over the text. */
function occurrences(text: string): Uint32Array {
  const counts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (let from = 0; from < text.length; from += 1) {
    const unit = text.charCodeAt(from);
    if (opens[unit] === 0) continue;
    for (const { word, at } of byOpening.get(unit)!)
      if (from >= ends[at]! && text.startsWith(word, from)) {
        counts[at]! += 1;
        ends[at] = from + word.length;
      }
  }
  return counts;
}

/** The theme whose words weigh most in the text; null if none of the words occurs. */
export function leadingTheme(text: string): ThemeId | null {
  const counts = occurrences(text);
  let best: ThemeId | null = null;
  let most = 0;
  for (const { id, words: own } of words) {
    const weight = own.reduce((sum, word) => sum + counts[word.at]! * word.weight, 0);
    if (weight > most) [best, most] = [id, weight];
  }
  return best;
}

/** By theme in the order of `themes`; paragraphs without a theme are left out of the shares. */
export function themeShares(sections: readonly SectionRow[]): ThemeShare[] {
  const characters = new Map<ThemeId, number>();
  for (const section of sections)
    for (const [theme, own] of sharesOf(section))
      characters.set(theme, (characters.get(theme) ?? 0) + own);
  return themes.map(({ id }) => ({ theme: id, characters: characters.get(id) ?? 0 }));
}

// every chart of an issuer's themes, in every language, asks for the same sections
const sharesOf = memo((section: SectionRow): ReadonlyMap<ThemeId, number> => {
  const characters = new Map<ThemeId, number>();
  for (const { text } of section.paragraphs) {
    const theme = leadingTheme(text);
    if (theme) characters.set(theme, (characters.get(theme) ?? 0) + lengthOf(text));
  }
  return characters;
});

/** Characters without white space. */
export function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Occurrences that do not overlap. */
export function count(text: string, word: string): number {
  if (word === '') return 0;
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}
