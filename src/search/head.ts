/**
 * The head of the index: all that every query needs (reports, length and facets of each section) in one file; the first line is JSON, the rest numbers.
 */
import { packFold, unpackFold, type PackedFold } from './fold-file.ts';
import type { Fold } from './canon.ts';
import { ByteReader, ByteWriter } from './varint.ts';

export interface HeadReport {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
}

export interface Head {
  /** Folder of the other files; changes with their content. */
  readonly version: string;
  readonly reports: readonly HeadReport[];
  /** Canonical length of the longest text that is searched as one piece. */
  readonly longest: number;
  /** Traditional characters that the texts themselves hold, and what they are folded to. */
  readonly folds: Fold;
  /** Number of files that the figures are spread over. */
  readonly figureShards: number;
  /** First letters that have a file of readings. */
  readonly letters: string;
  /** For every section: index of its report. */
  readonly report: Uint32Array;
  /** For every section: logarithm of its length, see `lengthClass`. */
  readonly length: Uint8Array;
  /** For every section: see `packFlags`. */
  readonly flags: Uint8Array;
  /** Units of the texts that are written to the index by letters of their own, see `letters.ts`. */
  readonly marks: string;
  /** The indexes that the sections are spread over, in their order. */
  readonly shards: readonly Shard[];
}

export interface Shard {
  readonly sections: number;
  /** File that lists the pages of the index. */
  readonly pages: string;
}

const STEPS = 8;

/** Length of a section in one byte: eighths of a power of two, at most 4.5 % off. */
export function lengthClass(length: number): number {
  return Math.round(Math.log2(length + 1) * STEPS);
}

/** Middle of a length class. */
export function classLength(lengthClassValue: number): number {
  return 2 ** (lengthClassValue / STEPS) - 1;
}

export function encodeHead(head: Head): Uint8Array {
  const { version, longest, figureShards, letters, marks, shards } = head;
  const folds = packFold(head.folds);
  const reports = head.reports.map(({ id, title, issuer, year }) => [id, title, issuer, year]);
  const line = JSON.stringify({
    version,
    longest,
    folds,
    figureShards,
    letters,
    marks,
    shards,
    reports,
  });
  const out = new ByteWriter();
  out.append(new TextEncoder().encode(`${line}\n`));
  out.varint(head.length.length);
  const counts = new Uint32Array(reports.length);
  for (const report of head.report) counts[report] = (counts[report] ?? 0) + 1;
  for (const count of counts) out.varint(count);
  out.append(head.length);
  out.append(head.flags);
  return out.bytes();
}

export function decodeHead(file: Uint8Array): Head {
  const lineEnd = file.indexOf(0x0a);
  const { reports, folds, ...line } = JSON.parse(
    new TextDecoder().decode(file.subarray(0, lineEnd)),
  ) as {
    version: string;
    longest: number;
    folds: PackedFold;
    figureShards: number;
    letters: string;
    marks: string;
    shards: Shard[];
    reports: [string, string, string, number][];
  };
  const reader = new ByteReader(file, lineEnd + 1);
  const sections = reader.varint();
  const report = new Uint32Array(sections);
  let section = 0;
  reports.forEach((_, index) => {
    const count = reader.varint();
    report.fill(index, section, (section += count));
  });
  const length = reader.take(sections);
  const flags = reader.take(sections);
  return {
    ...line,
    folds: unpackFold(folds),
    reports: reports.map(([id, title, issuer, year]) => ({ id, title, issuer, year })),
    report,
    length,
    flags,
  };
}
