/** The indicators in the reports of each issuer, and how many of them a page holds. Pure. */
import type { IndicatorHistory, PlaceLine, Related } from '../compare/index.ts';
import type { Holding } from '../issuers/holdings.ts';
import type { Indicator } from '../schemas/indicators.ts';

/** An indicator in the reports of one issuer. */
export interface IssuerLine {
  readonly indicator: Indicator;
  /** Null where there are only figures that come close. */
  readonly line: PlaceLine | null;
  readonly related: readonly Related[];
}

/** By id of the issuer, in the order of the catalogue; `issuerId` takes the names of reports. */
export function issuerLines(
  holdings: readonly Holding[],
  histories: readonly IndicatorHistory[],
  issuerId: (name: string) => string,
): ReadonlyMap<string, readonly IssuerLine[]> {
  const issuerOf = new Map(
    holdings.flatMap(({ issuer, works, others }) =>
      [...works, ...others].map((row) => [row.id, issuer.id] as const),
    ),
  );
  const made = new Map<string, IssuerLine[]>(holdings.map(({ issuer }) => [issuer.id, []]));
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
}

export const byTheme = (lines: readonly IssuerLine[]): Map<Indicator['theme'], IssuerLine[]> =>
  Map.groupBy(lines, ({ indicator }) => indicator.theme);

/** Sentences that a page of a theme shows in full; each weighs up to 4 kB with chart and verdict. */
const mostSentences = 70;

/** Whether the indicators of a theme have pages of their own, because one page would be too heavy. */
export function standApart(own: readonly IssuerLine[]): boolean {
  const sentences = own.reduce(
    (sum, { line, related }) => sum + (line?.observations.length ?? 0) + related.length,
    0,
  );
  return own.length > 1 && sentences > mostSentences;
}
