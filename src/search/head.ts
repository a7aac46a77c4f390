/** The head of the index: what is known of the archive before any of its shards is loaded; JSON. */
import { packFold, unpackFold, type PackedFold } from './fold-file.ts';
import type { Fold } from './canon.ts';

export interface HeadReport {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** What English pages call it. */
  readonly issuerEn: string;
  readonly year: number;
}

export interface Head {
  /** Folder of the files that are about the whole archive; changes with their content. */
  readonly common: string;
  /** Path of Pagefind's engine. */
  readonly engine: string;
  /** In the order of the shards; sections are numbered in the order of their reports. */
  readonly reports: readonly HeadReport[];
  readonly shards: readonly ShardPlace[];
  /** Canonical length of the longest text that is searched as one piece. */
  readonly longest: number;
  /** Mean length of a section, see `ShardFile`. */
  readonly average: number;
  /** Traditional characters that the texts themselves hold, and what they are folded to. */
  readonly folds: Fold;
  /** First letters that have a file of readings. */
  readonly letters: string;
  /** Whether there are governments that a search may name. */
  readonly hasPlaces: boolean;
}

export interface ShardPlace {
  /** Changes with its content. */
  readonly folder: string;
  readonly reports: number;
  readonly sections: number;
}

type Packed = [
  common: string,
  engine: string,
  issuers: (readonly [name: string, nameEn: string])[],
  reports: [id: string, title: string, issuer: number, year: number][],
  shards: [folder: string, reports: number, sections: number][],
  longest: number,
  average: number,
  folds: PackedFold,
  letters: string,
  hasPlaces: boolean,
];

export function encodeHead(head: Head): string {
  const issuers = new Map(head.reports.map(({ issuer, issuerEn }) => [issuer, issuerEn]));
  const numbers = new Map([...issuers.keys()].map((issuer, index) => [issuer, index]));
  const packed: Packed = [
    head.common,
    head.engine,
    [...issuers],
    head.reports.map(({ id, title, issuer, year }) => [id, title, numbers.get(issuer)!, year]),
    head.shards.map(({ folder, reports, sections }) => [folder, reports, sections]),
    head.longest,
    head.average,
    packFold(head.folds),
    head.letters,
    head.hasPlaces,
  ];
  return JSON.stringify(packed);
}

export function decodeHead(json: string): Head {
  const [common, engine, issuers, reports, shards, longest, average, folds, letters, hasPlaces] =
    JSON.parse(json) as Packed;
  return {
    common,
    engine,
    reports: reports.map(([id, title, index, year]) => {
      const [issuer, issuerEn] = issuers[index]!;
      return { id, title, issuer, issuerEn, year };
    }),
    shards: shards.map(([folder, reports, sections]) => ({ folder, reports, sections })),
    longest,
    average,
    folds: unpackFold(folds),
    letters,
    hasPlaces,
  };
}
