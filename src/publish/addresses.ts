import type { HeldArchive } from '../archive/archive.ts';
import type { Comparison } from '../compare/index.ts';
import { openDataFiles } from '../opendata/files.ts';
import { openData } from '../opendata/tables.ts';
import { comparisonCharts, textCharts } from '../site/charts/published.ts';
import { sourcePath } from '../site/urls.ts';

/**
 * What is promised beyond the pages of reports once a version is published: indicators, pairs of
 * years, sources, charts that other sites embed, and data files.
 */
export function addressesOf(archive: HeldArchive, comparison: Comparison): string[] {
  const { files } = openDataFiles(openData(archive, comparison.comparisons), 'http://127.0.0.1/');
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
    ...comparison.pairs.map(({ from, to }) => `/compare/${from}-${to}/`),
    ...archive.sources.map(({ id }) => sourcePath(id)),
    '/embed/figure/',
    ...[
      ...comparisonCharts(archive.reports, comparison, 'zh'),
      ...textCharts(archive, 'zh'),
    ].flatMap(({ id }) => [`/embed/${id}/`, `/embed/${id}.svg`]),
    ...files.map(({ name }) => `/data/${name}`),
  ];
}
