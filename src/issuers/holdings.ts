/** What the archive holds of whom, and of which years. Pure. */
import { placeOf } from '../compare/place.ts';
import type { ReportRow } from '../schemas/opendata.ts';
import type { Issuer, IssuerDirectory } from './directory.ts';

/** A government with the documents that speak for it. */
export interface Holding {
  readonly issuer: Issuer;
  /** Its work reports, oldest first. */
  readonly works: readonly ReportRow[];
  /** News, features and notices of the place, oldest first. */
  readonly others: readonly ReportRow[];
}

/** A government in the tree of the country: there is one for every holding and for all above it. */
export interface Place {
  readonly issuer: Issuer;
  readonly holding: Holding | null;
  /** One level below, in the order of the directory. */
  readonly within: readonly Place[];
}

export interface Holdings {
  /** In the order of the directory. */
  readonly all: readonly Holding[];
  readonly roots: readonly Place[];
  /** Every year from the first work report to the last. */
  readonly years: readonly number[];
  /** Whether work reports of more than one issuer are held, so that pages tell them apart. */
  readonly many: boolean;
  readonly places: ReadonlyMap<string, Place>;
}

export type YearState = 'whole' | 'part' | 'none';

export interface YearCell {
  readonly year: number;
  readonly state: YearState;
  readonly report: ReportRow | null;
}

export function holdingsOf(reports: readonly ReportRow[], directory: IssuerDirectory): Holdings {
  const isWork = ({ kind }: ReportRow): boolean => kind === 'government-work-report';
  const works = reports.filter(isWork);
  const known = [...new Set(works.map(({ issuer }) => issuer))];
  const places = new Map(known.map((name) => [name, name]));
  const placeOfIssuer = (name: string): string => {
    const found = places.get(name) ?? placeOf(name, known);
    places.set(name, found);
    return found;
  };
  const ordered = reports.toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
  const all = [...Map.groupBy(ordered, (row) => directory.of(placeOfIssuer(row.issuer)))]
    .map(([issuer, own]) => ({
      issuer,
      works: own.filter(isWork),
      others: own.filter((row) => !isWork(row)),
    }))
    .sort((a, b) => byOrder(a.issuer, b.issuer));
  const years = works.map(({ year }) => year);
  const first = years.reduce((a, b) => Math.min(a, b), Infinity);
  const last = years.reduce((a, b) => Math.max(a, b), -Infinity);
  const tree = treeOf(all);
  return {
    all,
    roots: [...tree.values()].filter(({ issuer }) => issuer.parent === null),
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i),
    many: all.filter(({ works: own }) => own.length > 0).length > 1,
    places: tree,
  };
}

/** By id: the holdings and all above them, each holding what is below it. */
function treeOf(all: readonly Holding[]): Map<string, Place> {
  const made = new Map<string, { issuer: Issuer; holding: Holding | null; within: Place[] }>();
  const nodeOf = (issuer: Issuer): { holding: Holding | null; within: Place[] } => {
    const known = made.get(issuer.id);
    if (known) return known;
    const node = { issuer, holding: null, within: [] };
    made.set(issuer.id, node);
    if (issuer.parent !== null) nodeOf(issuer.parent).within.push(node);
    return node;
  };
  for (const holding of all) nodeOf(holding.issuer).holding = holding;
  const places = [...made.values()].sort((a, b) => byOrder(a.issuer, b.issuer));
  for (const { within } of places) within.sort((a, b) => byOrder(a.issuer, b.issuer));
  return new Map(places.map((place) => [place.issuer.id, place]));
}

function byOrder(a: Issuer, b: Issuer): number {
  return a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** What is held of each year; of two documents of a year the whole one, then the first by id. */
export function yearCells(holding: Holding | null, years: readonly number[]): YearCell[] {
  return years.map((year) => {
    const own = (holding?.works ?? []).filter((row) => row.year === year);
    const report = own.find(({ complete }) => complete) ?? own[0] ?? null;
    return { year, report, state: report === null ? 'none' : report.complete ? 'whole' : 'part' };
  });
}

/** Whether no work report of the government itself is held: other documents of it, or of those below. */
export function isWithoutReports({ holding }: Place): boolean {
  return holding === null || holding.works.length === 0;
}

/** How many governments below a place have documents in the archive. */
export function countWithin({ within }: Place): number {
  return within.reduce(
    (sum, place) => sum + (place.holding === null ? 0 : 1) + countWithin(place),
    0,
  );
}
