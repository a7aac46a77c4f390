/** Who speaks in the archive, as far as the scope reaches. */
import { contentDir, loadArchive, loadComparison } from '../archive/index.ts';
import { once, onceForAll, scope } from '../archive/scope.ts';
import type { PlaceLine, Related } from '../compare/index.ts';
import { readIssuers } from '../content/issuers.ts';
import type { Issuer, IssuerDirectory } from '../issuers/directory.ts';
import type { Holdings, Place } from '../issuers/holdings.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { IssuerPaths } from './issuer-paths.ts';
import { issuerPaths } from './issuer-paths.ts';
import type { Lang } from './urls.ts';

/** The issuers of content/issuers. */
export function loadDirectory(): IssuerDirectory {
  return onceForAll('issuers', () => readIssuers(contentDir()));
}

/** The ASCII id of an issuer by the name that reports have for it. */
export const issuerId = (name: string): string => loadDirectory().of(name).id;

/** What is held of whom; on pages of one unit, of that unit. */
export function loadHoldings(): Holdings {
  return once('holdings', () => holdingsOf(loadArchive().reports, loadDirectory()));
}

/** Whether the archive, whatever the scope, holds work reports of more than one issuer. */
export function loadMany(): boolean {
  const here = scope();
  return here.kind === 'unit' ? here.many : loadHoldings().many;
}

/** Where pages stand that may be one an issuer. */
export function loadPaths(): IssuerPaths {
  return issuerPaths(loadMany(), loadDirectory());
}

/** The name of a government in a language of the interface. */
export const issuerName = (issuer: Issuer, lang: Lang): string =>
  lang === 'en' ? issuer.nameEn : issuer.name;

/** 成都 in Chinese, Chengdu in English: for grids, where every row is a government. */
export const issuerShort = (issuer: Issuer, lang: Lang): string =>
  lang === 'en' ? issuer.nameEn : issuer.short;

/** An indicator in the reports of one issuer. */
export interface IssuerLine {
  readonly indicator: Indicator;
  /** Null where there are only figures that come close. */
  readonly line: PlaceLine | null;
  readonly related: readonly Related[];
}

/**
 * The indicators of every issuer by its id, in the order of the catalogue. What comes close to them is
 * known on pages of their unit alone.
 */
export function loadIssuerLines(): ReadonlyMap<string, readonly IssuerLine[]> {
  return once('lines of issuers', () => {
    const { all } = loadHoldings();
    const { histories } = loadComparison();
    const issuerOf = new Map(
      all.flatMap(({ issuer, works, others }) =>
        [...works, ...others].map((row) => [row.id, issuer.id] as const),
      ),
    );
    const made = new Map<string, IssuerLine[]>(all.map(({ issuer }) => [issuer.id, []]));
    for (const { indicator, lines, related } of histories) {
      const byIssuer = new Map(lines.map((line) => [issuerId(line.place), line]));
      const beside = Map.groupBy(related, ({ figure }) => issuerOf.get(figure.report));
      for (const [id, list] of made) {
        const line = byIssuer.get(id) ?? null;
        const near = beside.get(id) ?? [];
        if (line !== null || near.length > 0) list.push({ indicator, line, related: near });
      }
    }
    return made;
  });
}

/** Rows or drawings on one page of a list. */
export const perPage = 60;

/** Whether there are too many governments for one list. */
export const isDeep = ({ all }: Holdings): boolean => all.length > perPage;

/**
 * The pages of the list of governments. Few enough stand on one page, each with its years; of more,
 * only the highest of each region do, and lead to those within.
 */
export function issuerPages(holdings: Holdings): readonly (readonly Place[])[] {
  const { all, roots, places } = holdings;
  const rows = isDeep(holdings) ? roots : all.map(({ issuer }) => places.get(issuer.id)!);
  return Array.from({ length: Math.ceil(rows.length / perPage) }, (_, at) =>
    rows.slice(at * perPage, (at + 1) * perPage),
  );
}
