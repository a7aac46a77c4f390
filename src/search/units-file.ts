/**
 * How often each unit stands in each section: what a query of a single character asks for, which in
 * the index of pairs would be all words that it begins. In blocks of the units in order of code; of
 * each unit its code, the number of sections, and for each the gap to the last, with its count if it
 * is not one.
 */
import { ByteReader, ByteWriter } from './varint.ts';

export interface UnitBlock {
  readonly first: string;
  readonly content: Uint8Array;
}

/** A section of the shard by its number, and how often. */
export type UnitCount = readonly [section: number, count: number];

/** Bytes from which on a block ends. */
const BLOCK = 4096;

/** @param sections the canonical texts of each section */
export function encodeUnits(sections: readonly (readonly string[])[]): UnitBlock[] {
  const blocks: UnitBlock[] = [];
  const out = new ByteWriter();
  let first = '';
  const close = (): void => {
    if (out.length > 0) blocks.push({ first, content: out.bytes() });
    out.clear();
  };
  for (const [unit, counts] of countsByUnit(sections).entries()) {
    if (counts === undefined) continue;
    if (out.length >= BLOCK) close();
    if (out.length === 0) first = String.fromCharCode(unit);
    out.varint(unit);
    out.varint(counts.length / 2);
    let before = 0;
    for (let at = 0; at < counts.length; at += 2) {
      const [section = 0, count = 0] = [counts[at], counts[at + 1]];
      out.varint((section - before) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) out.varint(count);
      before = section;
    }
  }
  close();
  return blocks;
}

/** For each unit the sections that hold it, each followed by how often. */
function countsByUnit(sections: readonly (readonly string[])[]): (number[] | undefined)[] {
  const byUnit = new Array<number[] | undefined>(0x10000).fill(undefined);
  const counts = new Uint32Array(0x10000);
  for (const [section, texts] of sections.entries()) {
    const units: number[] = [];
    for (const text of texts)
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        const count = counts[unit] ?? 0;
        if (count === 0) units.push(unit);
        counts[unit] = count + 1;
      }
    for (const unit of units) {
      (byUnit[unit] ??= []).push(section, counts[unit] ?? 0);
      counts[unit] = 0;
    }
  }
  return byUnit;
}

/** The block that can hold a unit, by the first units of all; -1 if none can. */
export function blockOf(unit: string, firsts: string): number {
  let block = -1;
  while (block + 1 < firsts.length && firsts.charAt(block + 1) <= unit) block += 1;
  return block;
}

/** Sections in ascending order. */
export function decodeUnit(block: Uint8Array, unit: string): UnitCount[] {
  const wanted = unit.charCodeAt(0);
  const reader = new ByteReader(block);
  while (reader.at < block.length) {
    const found = reader.varint() === wanted;
    const counts: UnitCount[] = [];
    let section = 0;
    for (let left = reader.varint(); left > 0; left -= 1) {
      const gap = reader.varint();
      section += Math.floor(gap / 2);
      const count = gap % 2 === 1 ? reader.varint() : 1;
      if (found) counts.push([section, count]);
    }
    if (found) return counts;
  }
  return [];
}
