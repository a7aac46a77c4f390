/** Which sections a part of the query occurs in, and how often: exact, by substring. */
import { canon } from './canon.ts';
import { occurrences, overlapsItself } from './occurrences.ts';
import type { Hits, Places } from './postings.ts';
import type { IndexReader } from './reader.ts';
import type { SectionText } from './section-file.ts';
import { cover } from './term.ts';

/** Pairs asked for at once; a part they do not cover is checked against the texts. */
const PAIRS_AT_ONCE = 6;
/** Sections whose text is worth loading to check a long part, rather than more pairs. */
const FEW = 24;

const NONE: Hits = { docs: new Uint32Array(), counts: new Uint32Array() };

interface Placed {
  readonly offset: number;
  readonly places: Places;
}

/** Starts of the part by section, in document order. */
type Starts = ReadonlyMap<number, readonly number[]>;

/** The canonical texts of a section, heading first. */
export function canonicalTexts(reader: IndexReader, section: SectionText): string[] {
  const texts = [section.heading, ...section.paragraphs.map(({ text }) => text)];
  return texts.map((text) => canon(text, reader.head.folds).text);
}

/** Every section that holds the canonical `part`, with its number of occurrences. */
export async function matchPart(reader: IndexReader, part: string): Promise<Hits> {
  if (part.length > reader.head.longest) return NONE;
  if (part.length === 1) return reader.unit(part);
  if (part.length === 2 && !overlapsItself(part)) return reader.places(part);
  const offsets = cover(part.length);
  let starts: Starts | null = null;
  for (let done = 0; done < offsets.length; done += PAIRS_AT_ONCE) {
    const batch = offsets.slice(done, done + PAIRS_AT_ONCE);
    starts = await startsAt(reader, part, batch, starts);
    if (starts.size === 0) return NONE;
    const covered = done + batch.length >= offsets.length;
    if (!covered && starts.size <= FEW) return countInTexts(reader, part, [...starts.keys()]);
  }
  return countStarts(starts ?? new Map(), part.length);
}

async function startsAt(
  reader: IndexReader,
  part: string,
  offsets: readonly number[],
  before: Starts | null,
): Promise<Starts> {
  const found = await Promise.all(
    offsets.map((offset) => reader.places(part.slice(offset, offset + 2))),
  );
  const docs = intersect([
    ...(before === null ? [] : [Uint32Array.from(before.keys())]),
    ...found.map(({ docs }) => docs),
  ]);
  if (docs.length === 0) return new Map();
  const placed = offsets.flatMap((offset, index): Placed[] => {
    const places = found[index];
    return places ? [{ offset, places }] : [];
  });
  const cursors = placed.map(() => 0);
  const starts = new Map<number, readonly number[]>();
  for (const doc of docs) {
    let candidates = before?.get(doc) ?? null;
    placed.forEach(({ offset, places: { docs: held, starts: from, at } }, index) => {
      let cursor = cursors[index] ?? 0;
      while ((held[cursor] ?? Infinity) < doc) cursor++;
      cursors[index] = cursor;
      const own = at.subarray(from[cursor], from[cursor + 1]);
      candidates = candidates === null ? shifted(own, offset) : kept(candidates, own, offset);
    });
    if (candidates !== null && candidates.length > 0) starts.set(doc, candidates);
  }
  return starts;
}

function shifted(positions: Uint32Array, offset: number): number[] {
  return [...positions].map((position) => position - offset).filter((start) => start >= 0);
}

/** The candidates that have a position at `offset` behind them; both ascend. */
function kept(candidates: readonly number[], positions: Uint32Array, offset: number): number[] {
  let cursor = 0;
  return candidates.filter((start) => {
    while ((positions[cursor] ?? Infinity) < start + offset) cursor++;
    return positions[cursor] === start + offset;
  });
}

/** Numbers that all of the ascending `lists` hold. */
export function intersect(lists: readonly Uint32Array[]): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (shortest === undefined) return new Uint32Array();
  const cursors = others.map(() => 0);
  return shortest.filter((doc) =>
    others.every((list, index) => {
      let cursor = cursors[index] ?? 0;
      while ((list[cursor] ?? Infinity) < doc) cursor++;
      cursors[index] = cursor;
      return list[cursor] === doc;
    }),
  );
}

function countStarts(starts: Starts, length: number): Hits {
  const counts = [...starts.values()].map((places) => {
    let end = 0;
    return places.reduce((count, start) => {
      if (start < end) return count;
      end = start + length;
      return count + 1;
    }, 0);
  });
  return { docs: Uint32Array.from(starts.keys()), counts: Uint32Array.from(counts) };
}

async function countInTexts(
  reader: IndexReader,
  part: string,
  docs: readonly number[],
): Promise<Hits> {
  const counts = await Promise.all(
    docs.map(async (doc) => {
      const texts = canonicalTexts(reader, await reader.section(doc));
      return texts.reduce((sum, text) => sum + occurrences(text, part).length, 0);
    }),
  );
  const held = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
  return {
    docs: Uint32Array.from(held, (index) => docs[index] ?? 0),
    counts: Uint32Array.from(held, (index) => counts[index] ?? 0),
  };
}
