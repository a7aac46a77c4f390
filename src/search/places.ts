/** Governments that a query names, and what else it asks. */
import { commonFiles } from './files.ts';
import type { HeadReport } from './head.ts';
import { parts as partsOf } from './parts.ts';
import { decodePlaces, type PlaceRow } from './places-file.ts';
import type { IndexReader } from './reader.ts';
import type { Reading } from './reading.ts';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly url: string;
}

/** A query that names a government. */
export interface PlaceAsked {
  readonly place: NamedPlace;
  /** Its number in the file of places. */
  readonly index: number;
  /** How its reports name their issuer. */
  readonly issuers: readonly string[];
  /** Its reports, newest first. */
  readonly reports: readonly HeadReport[];
  /** Others of that name, and those whose names hold it. */
  readonly others: readonly NamedPlace[];
  /** Years asked for of which it has a report. */
  readonly years: readonly string[];
  /** The parts of the query beside the government and the years. */
  readonly rest: readonly string[];
}

/** Governments listed beside the first. */
const OTHERS = 6;

/** The government that the query names by itself or beside other words; null where it names none. */
export async function placeAsked(
  reader: IndexReader,
  query: string,
  { parts }: Reading,
): Promise<PlaceAsked | null> {
  const { newest: reports } = reader.sections;
  if (!reader.head.hasPlaces) return null;
  const rows = await reader.text(commonFiles.places, decodePlaces);
  const typed = partsOf(query, reader.head.folds);
  // as typed before as read: beijing may be read as 背景
  return asked(typed, rows, reports) ?? asked(parts, rows, reports);
}

function asked(
  parts: readonly string[],
  rows: readonly PlaceRow[],
  reports: readonly HeadReport[],
): PlaceAsked | null {
  const run = runNamed(parts, rows);
  const [index] = run?.named ?? [];
  if (run === null || index === undefined) return null;
  const row = rows[index]!;
  const own = reports.filter(({ issuer }) => row.issuers.includes(issuer));
  const holding = rows.flatMap(({ name }, at) => (name.includes(run.name) ? [at] : []));
  const others = new Set([...run.named, ...holding]);
  others.delete(index);
  const beside = [...parts.slice(0, run.start), ...parts.slice(run.end)];
  const yearOf = (part: string): string | undefined => {
    const [, year] = /^((?:19|20)\d\d)年?$/u.exec(part) ?? [];
    return own.some((report) => String(report.year) === year) ? year : undefined;
  };
  return {
    place: named(row),
    index,
    issuers: row.issuers,
    reports: own,
    others: [...others].slice(0, OTHERS).map((at) => named(rows[at]!)),
    years: beside.flatMap((part) => yearOf(part) ?? []),
    rest: beside.filter((part) => yearOf(part) === undefined),
  };
}

const named = ({ id, name, nameEn }: PlaceRow): NamedPlace => ({
  id,
  name,
  nameEn,
  url: `/issuers/${id}/`,
});

interface Run {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Numbers of the governments of that name. */
  readonly named: readonly number[];
}

/** A name in English has several parts: the longest run of parts that is a name. */
function runNamed(parts: readonly string[], rows: readonly PlaceRow[]): Run | null {
  for (let length = Math.min(parts.length, LONGEST); length > 0; length -= 1)
    for (let start = 0; start + length <= parts.length; start += 1) {
      const name = parts.slice(start, start + length).join('');
      const isWhole = length === parts.length;
      const found = rows.flatMap((row, index) =>
        row.name === name || row.keys.includes(name) || (isWhole && row.initials === name)
          ? [index]
          : [],
      );
      if (found.length > 0) return { start, end: start + length, name, named: found };
    }
  return null;
}

/** Parts of the longest name looked for. */
const LONGEST = 5;
