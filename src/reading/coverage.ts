/** How many characters of the sources went where: the account that the about page gives. */
import type { Archive } from '../archive/archive.ts';
import type { Span } from '../schemas/values.ts';

export interface Coverage {
  /** All that is not white space. */
  readonly characters: number;
  readonly kept: number;
  readonly setAside: number;
  readonly lost: number;
}

/** Counted afresh from the spans of the archive, not taken from what convert says of itself. */
export function coverageOf(archive: Archive): Coverage {
  const spansBySeed = new Map<string, Span[]>();
  const add = (seed: string, spans: readonly Span[]): void => {
    spansBySeed.set(seed, [...(spansBySeed.get(seed) ?? []), ...spans]);
  };
  for (const { id, seed, titleSpans } of archive.reports) {
    add(seed, titleSpans);
    for (const { headingSpans, paragraphs } of archive.sectionsOf(id))
      add(seed, [...headingSpans, ...paragraphs.flatMap(({ spans }) => spans)]);
  }
  let characters = 0;
  let kept = 0;
  let setAside = 0;
  let lost = 0;
  for (const source of archive.sources) {
    const fate = new Uint8Array(source.text.length);
    for (const [start, end] of spansBySeed.get(source.seed) ?? []) fate.fill(1, start, end);
    for (const {
      at: [start, end],
    } of source.setAside)
      fate.fill(2, start, end);
    for (let at = 0; at < source.text.length; at += 1) {
      if (/\s/.test(source.text.charAt(at))) continue;
      characters += 1;
      if (fate[at] === 1) kept += 1;
      else if (fate[at] === 2) setAside += 1;
      else lost += 1;
    }
  }
  return { characters, kept, setAside, lost };
}
