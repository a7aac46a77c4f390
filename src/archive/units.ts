/**
 * The units that an archive is rendered in: all reports that speak of one place, with whatever shares
 * a source with them. No page but those of the whole archive shows content of two units, so that a
 * unit can be read, rendered and forgotten by itself. Pure.
 */
import { placeOf } from '../compare/place.ts';
import { issuerSlug } from '../convert/issuer-slug.ts';
import type { ReportFile } from '../schemas/content.ts';

export interface Unit {
  /** ASCII; made of the name of its place. */
  readonly id: string;
  /** Ids of reports, sorted. */
  readonly reports: readonly string[];
  /** Ids of sources, sorted. */
  readonly sources: readonly string[];
}

/**
 * Every report and every source lies in exactly one unit; sources without a report are a unit of
 * their own. In order of the ids.
 */
export function unitsOf(
  reports: readonly Pick<ReportFile, 'id' | 'kind' | 'issuer' | 'source'>[],
  sources: readonly string[],
): Unit[] {
  const known = [
    ...new Set(
      reports.filter(({ kind }) => kind === 'government-work-report').map(({ issuer }) => issuer),
    ),
  ];
  const places = new Map<string, string>();
  const placeOfIssuer = (issuer: string): string => {
    const place = places.get(issuer) ?? placeOf(issuer, known);
    places.set(issuer, place);
    return place;
  };
  const groups = new Groups();
  for (const { issuer, source } of reports)
    groups.join(`place ${placeOfIssuer(issuer)}`, `source ${source}`);
  const members = Map.groupBy(reports, ({ source }) => groups.of(`source ${source}`));
  const held = new Set(reports.map(({ source }) => source));
  const units = [...members.values()].map((own): Unit => {
    const place = own.map(({ issuer }) => placeOfIssuer(issuer)).sort()[0] ?? '';
    return {
      id: issuerSlug(place),
      reports: own.map(({ id }) => id).sort(),
      sources: [...new Set(own.map(({ source }) => source))].sort(),
    };
  });
  const alone = sources.filter((source) => !held.has(source)).sort();
  if (alone.length > 0) units.push({ id: 'sources', reports: [], sources: alone });
  return distinct(units.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)));
}

/** Two places may be written alike in ASCII. */
function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Map<string, number>();
  return units.map((unit) => {
    const before = seen.get(unit.id) ?? 0;
    seen.set(unit.id, before + 1);
    return before === 0 ? unit : { ...unit, id: `${unit.id}-${before + 1}` };
  });
}

/** Names that belong together, joined pair by pair. */
class Groups {
  readonly #above = new Map<string, string>();

  of(name: string): string {
    let top = name;
    for (let next = this.#above.get(top); next !== undefined; next = this.#above.get(top))
      top = next;
    return top;
  }

  join(a: string, b: string): void {
    const [from, to] = [this.of(a), this.of(b)];
    if (from !== to) this.#above.set(from, to);
  }
}
