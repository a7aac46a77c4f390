import { describe, expect, test } from 'vitest';
import { reportHashes, reportVersions } from '../../src/opendata/versions.ts';
import type { DataVersion } from '../../src/schemas/versions.ts';
import { figures, json, pages, read, reports, sections, site } from '../support/published.ts';
import { zoteroItem } from '../support/zotero.ts';

describe('citation', () => {
  test('Zotero’s rules make a report by its institution of every section', () => {
    for (const section of sections) {
      const report = reports.find(({ id }) => id === section.report)!;
      const item = zoteroItem(pages.get(section.url) ?? '');
      expect(item, section.id).toMatchObject({
        itemType: 'report',
        date: report.date?.replaceAll('-', '/') ?? String(report.year),
        url: new URL(section.url.slice(1), site).href,
        language: 'zh-CN',
      });
      expect(item.creators, section.id).toEqual([{ lastName: item.institution, firstName: '' }]);
      if (section.heading !== null) expect(item.title).toContain(section.heading);
    }
  });

  test('stands on every report and section as text, files included, without script', () => {
    for (const url of [...reports, ...sections].map((row) => row.url)) {
      const html = pages.get(url) ?? '';
      expect(html, url).toMatch(/\[(?:R|N|EB)\/OL\]/);
      for (const mediaType of ['x-bibtex', 'x-research-info-systems', 'csl%2Bjson|csl\\+json'])
        expect(html, url).toMatch(new RegExp(`href="data:application/[^"]*(?:${mediaType})`));
    }
  });

  test('comes before the list of a section’s numbers, which on a phone is many screens long', () => {
    const listed = sections
      .map(({ url }) => pages.get(url) ?? '')
      .filter((html) => html.includes('id="figures"'));
    expect(listed.length).toBeGreaterThan(10);
    for (const html of listed)
      expect(html.indexOf('id="cite"')).toBeLessThan(html.indexOf('id="figures"'));
  });

  test('names the version of the report: that of the data in the log which gave it this form, or the hash of its rows', () => {
    const { log } = json<{ log: DataVersion[] }>('data/versions.json');
    const hashes = reportHashes({ reports, sections, figures });
    const versions = reportVersions(hashes, log.toReversed());
    expect(versions.size).toBe(reports.length);
    for (const { url, report } of sections) {
      const version = versions.get(report)?.version;
      expect(pages.get(url), url).toContain(`数据版本${version}`);
      expect(json<{ version: string }>(`${url.slice(1)}index.json`).version).toBe(version);
    }
  });

  test('is the same in the files of all as on the page of its report', () => {
    const entries = read('data/citations.bib').split(/^@/m);
    for (const { id, url } of reports) {
      const entry = entries.find((one) => one.includes(`{${id},`)) ?? '';
      const version = /^ {2}version = {(.+)},$/m.exec(entry)?.[1];
      expect(pages.get(url), id).toContain(`数据版本${version}`);
    }
  });

  test('stands on every indicator and every pair of years too', () => {
    const own = [...pages.keys()].filter((page) =>
      /^(?:\/en)?\/(?:indicators\/[^/]+|compare\/\d{4}-\d{4})\/$/.test(page),
    );
    expect(own.length).toBeGreaterThan(100);
    for (const page of own) {
      const html = pages.get(page) ?? '';
      expect(html, page).toContain('[EB/OL]');
      expect(html, page).toMatch(/href="data:application\/x-bibtex/);
    }
  });
});
