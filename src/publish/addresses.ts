import type { HeldArchive } from '../archive/archive.ts';
import type { Comparison } from '../compare/index.ts';
import { stepsOf } from '../compare/index.ts';
import type { IssuerDirectory } from '../issuers/directory.ts';
import { holdingsOf } from '../issuers/holdings.ts';
import { openDataFiles } from '../opendata/files.ts';
import { openData } from '../opendata/tables.ts';
import { comparisonCharts, textCharts } from '../site/charts/published.ts';
import { issuerPaths } from '../site/issuer-paths.ts';
import { byTheme, issuerLines, standApart } from '../site/issuer-lines.ts';
import {
  comparePath,
  issuerComparePath,
  issuerLinePath,
  issuerPath,
  sourcePath,
} from '../site/urls.ts';

/**
 * What is promised beyond the pages of reports once a version is published: indicators, pairs of
 * years, issuers, sources, charts that other sites embed, and data files.
 */
export function addressesOf(
  archive: HeldArchive,
  comparison: Comparison,
  directory: IssuerDirectory,
): string[] {
  const { many, all, places } = holdingsOf(archive.reports, directory);
  const paths = issuerPaths(many, directory);
  const { files } = openDataFiles(openData(archive, comparison), 'http://127.0.0.1/');
  return [
    '/',
    '/reports/',
    '/indicators/',
    '/compare/',
    '/figures/',
    '/terms/',
    '/search/',
    '/data/',
    '/about/',
    '/f/',
    '/feed.xml',
    '/sitemap-index.xml',
    '/search.js',
    '/llms.txt',
    ...comparison.comparisons.map(({ url }) => url),
    ...comparison.pairs.map(({ from, to }) => comparePath(from, to)),
    ...(many ? issuerAddresses() : []),
    ...archive.sources.map(({ id }) => sourcePath(id)),
    '/embed/figure/',
    ...[
      ...comparisonCharts(archive.reports, comparison, paths, 'zh'),
      ...textCharts(archive, paths, 'zh'),
    ].flatMap(({ id }) => [`/embed/${id}/`, `/embed/${id}.svg`]),
    ...files.map(({ name }) => `/data/${name}`),
  ];

  function issuerAddresses(): string[] {
    return [
      '/issuers/',
      ...[...places.keys()].map(issuerPath),
      ...all
        .filter(({ works }) => works.length > 0)
        .map(({ issuer }) => issuerComparePath(issuer.id)),
      ...stepsOf(archive.reports).map(({ issuer, from, to }) =>
        paths.comparePath(from.year, to.year, issuer),
      ),
      ...new Set(
        comparison.histories.flatMap(({ indicator, lines }) =>
          lines.map(({ place }) => paths.linePath(indicator, place).replace(/#.*/, '')),
        ),
      ),
      ...[...issuerLines(all, comparison.histories, paths.issuerId)].flatMap(([id, lines]) =>
        [...byTheme(lines)]
          .filter(([, own]) => standApart(own))
          .flatMap(([theme, own]) =>
            own.map(({ indicator }) => issuerLinePath(id, theme, indicator.id)),
          ),
      ),
    ];
  }
}
