/** Filters over the sections that match, and how many each value would leave. */
import type { Ranked } from './rank.ts';
import { PARTS, ROLES } from './facet-values.ts';
import type { Sections } from './sections.ts';

export const FACETS = ['report', 'year', 'part', 'issuer', 'role'] as const;
export type Facet = (typeof FACETS)[number];

type FilterValue = string | number | readonly (string | number)[];
/** Values of one facet are alternatives; several facets must all hold. */
export type Filters = Partial<Record<Facet, FilterValue>>;
/** Sections a value: `counts.year['2023']`. */
export type FacetCounts = Record<Facet, Record<string, number>>;

/** Sections of one report, part and set of roles. */
interface Kind {
  readonly doc: number;
  size: number;
  occurrences: number;
  passes: boolean;
}

type Chosen = ReadonlyMap<Facet, ReadonlySet<string>>;

/** Throws a TypeError on an unknown facet; an empty list of values does not filter. */
export function chosenValues(filters: Filters): Chosen {
  const chosen = new Map<Facet, ReadonlySet<string>>();
  for (const [name, value] of Object.entries(filters)) {
    const facet = FACETS.find((known) => known === name);
    if (facet === undefined) {
      throw new TypeError(`search: unknown filter "${name}"; known: ${FACETS.join(', ')}`);
    }
    const values = [value].flat().map(String);
    if (values.length > 0) chosen.set(facet, new Set(values));
  }
  return chosen;
}

function valuesOf(sections: Sections, doc: number): Record<Facet, readonly string[]> {
  const { id, year, issuer } = sections.reportOf(doc);
  const flags = sections.flags[doc] ?? 0;
  return {
    report: [id],
    year: [String(year)],
    part: [PARTS[flags & 3] ?? ''],
    issuer: [issuer],
    role: ROLES.filter((_, index) => (flags & (4 << index)) !== 0),
  };
}

export interface Filtered {
  readonly kept: Ranked[];
  readonly counts: FacetCounts;
  /** Under all filters but that of the year. */
  readonly occurrencesByYear: Readonly<Record<string, number>>;
}

/**
 * The sections that pass every filter, and for each facet the counts under the other facets'
 * filters, so that a reader sees what choosing another value would bring.
 */
export function applyFilters(
  sections: Sections,
  ranked: readonly Ranked[],
  chosen: Chosen,
): Filtered {
  // Sections of one report, part and set of roles fare alike: judge each such kind once.
  const kindOf = ({ doc }: Ranked): number =>
    (sections.report[doc] ?? 0) * 256 + (sections.flags[doc] ?? 0);
  const kinds = new Map<number, Kind>();
  for (const found of ranked) {
    const kind = kinds.get(kindOf(found));
    if (kind === undefined) {
      const { doc, occurrences } = found;
      kinds.set(kindOf(found), { doc, size: 1, occurrences, passes: true });
    } else {
      kind.size++;
      kind.occurrences += found.occurrences;
    }
  }
  const occurrencesByYear: Record<string, number> = {};
  const counts: FacetCounts = { report: {}, year: {}, part: {}, issuer: {}, role: {} };
  for (const kind of kinds.values()) {
    const values = valuesOf(sections, kind.doc);
    const failing = [...chosen].filter(([facet, wanted]) =>
      values[facet].every((value) => !wanted.has(value)),
    );
    kind.passes = failing.length === 0;
    if (failing.every(([facet]) => facet === 'year')) {
      const [year = ''] = values.year;
      occurrencesByYear[year] = (occurrencesByYear[year] ?? 0) + kind.occurrences;
    }
    for (const facet of FACETS) {
      if (failing.some(([other]) => other !== facet)) continue;
      const count = counts[facet];
      for (const value of values[facet]) count[value] = (count[value] ?? 0) + kind.size;
    }
  }
  const kept = ranked.filter((found) => kinds.get(kindOf(found))?.passes === true);
  return { kept, counts, occurrencesByYear };
}
