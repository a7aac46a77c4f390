import { openDataFiles } from './files.ts';
import type { OpenData } from './tables.ts';

/**
 * What is promised beyond the pages of reports once a version is published: indicators, pairs of
 * years, sources and data files.
 */
export function addressesOf(data: OpenData): string[] {
  const works = data.reports.filter(({ kind }) => kind === 'government-work-report');
  const pairs = new Set(
    [...Map.groupBy(works, ({ issuer }) => issuer).values()].flatMap((own) => {
      const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
      return years.slice(1).map((year, index) => `/compare/${years[index]}-${year}/`);
    }),
  );
  const { files } = openDataFiles(data, 'http://127.0.0.1/');
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
    ...data.comparisons.map(({ url }) => url),
    ...pairs,
    ...files.map(({ name }) => `/data/${name}`),
  ];
}
