import type { Prepared } from './fit.ts';
import type { Wording } from './reading.ts';

/** The indicators of a catalogue by their names and the names of what is only related. */
export interface NameIndex {
  /** Those that can have to do with a wording, in the order of the catalogue. */
  candidates(wording: Wording): readonly Prepared[];
}

export function indexNames(entries: readonly Prepared[]): NameIndex {
  const byName = new Map<string, Set<number>>();
  const ends = new Set<number>();
  entries.forEach(({ names, related }, place) => {
    for (const name of [...names, ...related.flat()]) {
      const places = byName.get(name) ?? new Set();
      byName.set(name, places.add(place));
      ends.add(name.charCodeAt(name.length - 1));
    }
  });
  return {
    candidates({ phrase, phrases, item }) {
      const found = new Set<number>();
      const note = (name: string): void => {
        for (const place of byName.get(name) ?? []) found.add(place);
      };
      for (const name of phrases) note(name);
      note(item);
      // A name at the end of a longer phrase nearly fits.
      if (ends.has(phrase.charCodeAt(phrase.length - 1)))
        for (let from = 1; from < phrase.length - 1; from += 1) note(phrase.slice(from));
      return [...found].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
    },
  };
}
