/**
 * How a query is read. As typed first; a part that occurs nowhere is then tried with its Traditional
 * characters folded and as pinyin, full or initials. The tables for that are loaded only then.
 */
import { intersect, matchPart } from './match.ts';
import { parts as partsOf } from './parts.ts';
import type { Hits } from './postings.ts';
import type { IndexReader } from './reader.ts';
import { wordsRead, type Word } from './words-file.ts';

export interface Reading {
  /** Canonical parts that were searched for, in the order typed, until no section held them all. */
  readonly parts: readonly string[];
  /** Other forms under which the texts may write a part: 哪吒, searched for as 哪咤. */
  readonly alsoWritten: readonly string[];
  /** For a part read as pinyin: what was typed, the word taken, and the other words read so. */
  readonly pinyin: readonly { typed: string; word: string; others: readonly Word[] }[];
  /** Parts that occur nowhere. */
  readonly absent: readonly string[];
}

const PARTS_AT_ONCE = 4;

/** The reading of `query` and the hits of each of its parts. */
export async function readQuery(
  reader: IndexReader,
  query: string,
): Promise<{ reading: Reading; hits: Hits[] }> {
  const plain = partsOf(query, reader.head.folds);
  const read: ReadPart[] = [];
  let common: Uint32Array | null = null;
  // A few at a time: a pasted page of words is given up as soon as no section holds them all.
  for (let done = 0; done < plain.length && common?.length !== 0; done += PARTS_AT_ONCE) {
    const batch = plain.slice(done, done + PARTS_AT_ONCE);
    const found = await Promise.all(batch.map((part) => readPart(reader, part)));
    read.push(...found.filter(({ part }) => !read.some((known) => known.part === part)));
    common = intersect(read.map(({ hits }) => hits.docs));
  }
  return {
    hits: read.map(({ hits }) => hits),
    reading: {
      parts: read.map(({ part }) => part),
      alsoWritten: partsOf(query).filter((part) => !plain.includes(part)),
      pinyin: read.flatMap(({ pinyin }) => (pinyin === null ? [] : [pinyin])),
      absent: read.filter(({ hits }) => hits.docs.length === 0).map(({ part }) => part),
    },
  };
}

interface ReadPart {
  readonly part: string;
  readonly hits: Hits;
  readonly pinyin: Reading['pinyin'][number] | null;
}

const HAN = /\p{Script=Han}/u;
const PINYIN = /^[a-z][a-z']*$/u;

async function readPart(reader: IndexReader, part: string): Promise<ReadPart> {
  const hits = await matchPart(reader, part);
  if (hits.docs.length > 0) return { part, hits, pinyin: null };
  if (HAN.test(part)) {
    const fold = await reader.fold();
    const folded = Array.from(part, (char) => fold.get(char) ?? char).join('');
    if (folded === part) return { part, hits, pinyin: null };
    return { part: folded, hits: await matchPart(reader, folded), pinyin: null };
  }
  if (PINYIN.test(part)) {
    const [word, ...others] = await wordsRead(reader, part.replaceAll("'", ''));
    if (word !== undefined) {
      const pinyin = { typed: part, word: word.text, others };
      return { part: word.text, hits: await matchPart(reader, word.text), pinyin };
    }
  }
  return { part, hits, pinyin: null };
}
