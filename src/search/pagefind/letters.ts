/**
 * How the units of canonical text are written for Pagefind, which indexes words: one word a position,
 * made of the unit there and its successor. Han characters, Latin letters and digits stand for
 * themselves. Everything else (`%`, `+`, `“`, `—`, combining marks) would be dropped or would break a
 * word, so each takes a letter of the Yi script by its place in `marks`.
 */

import type { NumberInText } from '../numbers.ts';

/**
 * Stands where a text ends, so that every word has two letters and none joins two texts. Between two
 * texts it makes a word of its own, so that no pairs side by side do either.
 */
export const END = '\uA48C';
/** Begins the word of a figure, and stands for the point in its number. */
const FIGURE = '\uA48B';
const POINT = '\uA48A';
const YI = 0xa000;
const MOST = POINT.charCodeAt(0) - YI;

/** Whether Pagefind keeps the unit as it is. */
const own = /[0-9a-z\u3400-\u4dbf\u4e00-\u9fff]/;

/** Those of the units, each given once, that need a letter, in order of code; at most 1,162 of them. */
export function marksOf(units: string): string {
  const found = Array.from({ length: units.length }, (_, at) => units.charAt(at));
  return found
    .filter((unit) => !own.test(unit))
    .sort()
    .slice(0, MOST)
    .join('');
}

export interface Letters {
  /** What a unit is written as; END for one that no query can ask for. */
  letter(unit: string): string;
  /** The word of a pair, the beginning of a figure's rest; null if it occurs nowhere. */
  query(term: string): string | null;
  /** The word of a figure: its number, and what is written behind it. */
  figure(figure: NumberInText): string;
  /** The beginning of the words of all figures of this number and unit; null if there are none. */
  queryFigure(figure: NumberInText): string | null;
}

export function letters(marks: string): Letters {
  const byUnit = new Map<string, string>();
  for (let at = 0; at < marks.length; at += 1)
    byUnit.set(marks.charAt(at), String.fromCharCode(YI + at));
  const known = (unit: string): string | undefined => (own.test(unit) ? unit : byUnit.get(unit));
  const letter: Letters['letter'] = (unit) => known(unit) ?? END;
  const query: Letters['query'] = (term) => {
    const all = Array.from({ length: term.length }, (_, at) => known(term.charAt(at)));
    return all.includes(undefined) ? null : all.join('');
  };
  const beginning = (number: string): string => FIGURE + number.replace('.', POINT) + END;
  return {
    letter,
    query,
    figure({ number, rest }) {
      const written = Array.from({ length: rest.length }, (_, at) => letter(rest.charAt(at)));
      // The filler at the end keeps a figure's word from being the beginning of what is asked for.
      return beginning(number) + written.join('') + END;
    },
    queryFigure({ number, rest }) {
      const unit = query(rest);
      return unit === null ? null : beginning(number) + unit;
    },
  };
}
