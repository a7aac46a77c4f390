/** Who speaks in the archive, as far as the scope reaches. */
import { contentDir, loadArchive, loadComparison } from '../archive/index.ts';
import { once, onceForAll, scope } from '../archive/scope.ts';
import { readIssuers } from '../content/issuers.ts';
import type { Issuer, IssuerDirectory } from '../issuers/directory.ts';
import type { Holdings, Place } from '../issuers/holdings.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { IssuerLine } from './issuer-lines.ts';
import { byTheme, issuerLines } from './issuer-lines.ts';
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

/** 武侯 in Chinese, Wuhou District in English: for grids, where every row is a government. */
export const issuerShort = (issuer: Issuer, lang: Lang): string =>
  lang === 'en' ? issuer.shortEn : issuer.short;

/**
 * The indicators of every issuer by its id, in the order of the catalogue. What comes close to them is
 * known on pages of their unit alone.
 */
export function loadIssuerLines(): ReadonlyMap<string, readonly IssuerLine[]> {
  return once('lines of issuers', () =>
    issuerLines(loadHoldings().all, loadComparison().histories, issuerId),
  );
}

/** What the reports of one issuer say of the indicators of one theme. */
export interface IssuerTheme {
  readonly issuer: Issuer;
  readonly theme: Indicator['theme'];
  readonly own: readonly IssuerLine[];
}

/** Those that have a page; none in an archive of one issuer. */
export function issuerThemes(): readonly IssuerTheme[] {
  if (!loadMany()) return [];
  const lines = loadIssuerLines();
  return loadHoldings().all.flatMap(({ issuer }) =>
    [...byTheme(lines.get(issuer.id) ?? [])].map(([theme, own]) => ({ issuer, theme, own })),
  );
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

/**
 * Names of the places that the archive speaks of; of very many, of their regions. The State Council
 * speaks of the country, a bureau of its place.
 */
export function placesCovered(): readonly string[] {
  const { all, roots } = loadHoldings();
  return (all.length > perPage ? roots : all)
    .filter(({ issuer }) => issuer.kind !== 'other')
    .slice(0, perPage)
    .map(({ issuer }) => (issuer.kind === 'nation' ? '中国' : issuer.name));
}
