import { describe, expect, test } from 'vitest';
import { citeReport, citeSection } from '../../src/cite/rows.ts';
import { dublinCore } from '../../src/site/meta/dublin-core.ts';
import { highwire } from '../../src/site/meta/highwire.ts';
import { shareImage } from '../../src/site/meta/image.ts';
import { openGraph } from '../../src/site/meta/open-graph.ts';
import {
  breadcrumbNode,
  datasetNode,
  documentNode,
  jsonLd,
  sectionNode,
} from '../../src/site/meta/structured.ts';
import { report, section } from '../opendata/rows.ts';

const site = 'https://example.org/archive/';
const cite = {
  absolute: (path: string) => new URL(path.slice(1), site).href,
  version: '0123456789ab',
  accessed: null,
};
const whole = citeReport(report, cite);
const part = citeSection(report, section, cite);
const place = { site, image: `${site}og/x.png` };

describe('citation_* elements', () => {
  const tags = new Map(highwire(part).map(({ name, content }) => [name, content]));

  test('give each name once, as reference managers join repeated ones', () => {
    expect(tags.size).toBe(highwire(part).length);
  });

  test('make it a report of the institution, dated with slashes', () => {
    expect(tags.get('citation_technical_report_institution')).toBe('临安市人民政府');
    expect(tags.get('citation_author')).toBe('临安市人民政府');
    expect(tags.get('citation_publication_date')).toBe('2024/02/05');
    expect(tags.get('citation_title')).toBe('政府工作报告：（二）改造城中村、棚户区');
  });

  test('an author holds nothing at which Zotero would split it', () => {
    expect(tags.get('citation_author')).not.toMatch(/[;,\s]/);
  });
});

describe('Open Graph', () => {
  const base = {
    title: '题',
    description: '述',
    url: site,
    image: place.image,
    lang: 'zh',
  } as const;
  const typeOf = (work: typeof whole | null): string | undefined =>
    openGraph({ ...base, work }).find(({ property }) => property === 'og:type')?.content;

  test('a work is an article, since Zotero files a website as a web page', () => {
    expect(typeOf(part)).toBe('article');
    expect(typeOf(null)).toBe('website');
  });

  test('no DC.type overrides the type of the work', () => {
    expect(dublinCore(part).map(({ name }) => name)).not.toContain('DC.type');
  });
});

test('a page without an image of its own has that of the page above, else the home page’s', () => {
  const drawn = new Set(['/reports/linan-2024', '/home']);
  expect(shareImage('/reports/linan-2024/', drawn)).toBe('/og/reports/linan-2024.png');
  expect(shareImage('/reports/linan-2024/plan-2/', drawn)).toBe('/og/reports/linan-2024.png');
  expect(shareImage('/about/', drawn)).toBe('/og/home.png');
  expect(shareImage('/', drawn)).toBe('/og/home.png');
});

describe('structured data', () => {
  test('a report has its parts, a section its report', () => {
    expect(documentNode(whole, [part], place)).toMatchObject({
      '@type': 'Report',
      author: { name: '临安市人民政府' },
      hasPart: [{ '@type': 'Chapter', '@id': part.url }],
    });
    expect(sectionNode(part, whole, 1, place)).toMatchObject({
      '@type': 'Chapter',
      position: 1,
      isPartOf: { '@type': 'Report', '@id': whole.url },
    });
  });

  test('a data set has what Google asks of one: name, description of 50 to 5000 characters, files', () => {
    const description = 'A description of the data that is long enough for Google’s rules.';
    const node = datasetNode(
      { version: '0123456789ab', date: '2026-11-21', year: 2026, site },
      {
        description,
        files: [{ name: 'figures.csv', mediaType: 'text/csv' }],
        years: [2025, 2023],
        places: ['成都市'],
      },
    );
    expect(node).toMatchObject({
      '@type': 'Dataset',
      description,
      license: expect.stringContaining('creativecommons.org'),
      temporalCoverage: '2023/2025',
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: `${site}data/figures.csv`,
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  test('a breadcrumb counts from one', () => {
    const node = breadcrumbNode([
      { name: '有据', url: site },
      { name: '报告', url: `${site}reports/` },
    ]);
    expect(node['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: '有据', item: site },
      { '@type': 'ListItem', position: 2, name: '报告', item: `${site}reports/` },
    ]);
  });

  test('no title ends the script element', () => {
    expect(jsonLd([{ name: '</script><b>' }])).not.toContain('<');
  });
});
