import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dir, pages, read, reports, sections, site } from '../support/published.ts';

type Node = Record<string, unknown>;
function graphOf(page: string): Node[] {
  const html = pages.get(page) ?? '';
  const text = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html)?.[1];
  return text === undefined ? [] : (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}

describe('structured data', () => {
  test('every report has its institution, date, parts and address', () => {
    for (const report of reports) {
      const [node, breadcrumb] = graphOf(report.url);
      expect(node, report.id).toMatchObject({
        '@type': expect.stringMatching(/^(?:Report|NewsArticle)$/),
        author: { '@type': 'GovernmentOrganization', name: expect.stringMatching(/./) },
        datePublished: report.date ?? String(report.year),
        url: new URL(report.url.slice(1), site).href,
        headline: expect.stringMatching(/./),
        image: expect.stringMatching(/\.png$/),
      });
      expect((node?.['hasPart'] as unknown[]).length).toBe(
        sections.filter((section) => section.report === report.id).length,
      );
      expect(breadcrumb?.['@type']).toBe('BreadcrumbList');
    }
  });

  test('every section is a chapter of its report', () => {
    for (const section of sections) {
      const [node] = graphOf(section.url);
      expect(node, section.id).toMatchObject({
        '@type': 'Chapter',
        isPartOf: { '@id': new URL(`reports/${section.report}/`, site).href },
      });
    }
  });

  test('every breadcrumb counts from one and leads to pages', () => {
    for (const [page] of pages)
      for (const node of graphOf(page)) {
        if (node['@type'] !== 'BreadcrumbList') continue;
        const items = node['itemListElement'] as { position: number; name: string; item: string }[];
        expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
        for (const { name, item } of items) {
          expect(name).not.toBe('');
          expect(pages.has(new URL(item).pathname), item).toBe(true);
        }
      }
  });

  test('the data set lists files that are there, with name and description as Google asks', () => {
    const [node] = graphOf('/data/');
    expect(node).toMatchObject({ '@type': 'Dataset', license: expect.stringMatching(/^https:/) });
    expect(String(node?.['name'])).not.toBe('');
    const description = String(node?.['description']);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    const files = node?.['distribution'] as { contentUrl: string; encodingFormat: string }[];
    expect(files.length).toBeGreaterThan(10);
    for (const { contentUrl, encodingFormat } of files) {
      expect(existsSync(path.join(dir, new URL(contentUrl).pathname)), contentUrl).toBe(true);
      expect(encodingFormat).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });

  test('the data set covers the places and years that it speaks of, not those who speak', () => {
    const [node] = graphOf('/data/');
    const places = node?.['spatialCoverage'] as { name: string }[];
    expect(places.map(({ name }) => name)).toEqual(['四川省', '成都市']);
    const figures = JSON.parse(read('data/figures.json')) as { year: number | null }[];
    const years = figures.flatMap(({ year }) => year ?? []);
    expect(node?.['temporalCoverage']).toBe(`${Math.min(...years)}/${Math.max(...years)}`);
  });
});
