import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { readAliases } from '../../src/content/aliases.ts';
import { readLedger } from '../../src/content/published.ts';
import { fingerprint, numeralOf, untoldChanges } from '../../src/content/wording.ts';
import { reportHashes, reportVersions } from '../../src/opendata/versions.ts';
import { idsOf, readHead } from '../../src/publish/html.ts';
import type { FigureRow, ReportRow, SectionRow } from '../../src/schemas/opendata.ts';
import type { DataVersion } from '../../src/schemas/versions.ts';
import { placeOfFigure } from '../../src/site/short.ts';
import { readPages } from '../support/pages.ts';
import { zoteroItem } from '../support/zotero.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const site = 'http://127.0.0.1:4321/';
const read = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const json = <T>(file: string): T => JSON.parse(read(file)) as T;
const reports = json<ReportRow[]>('data/reports.json');
const sections = json<SectionRow[]>('data/sections.json');
const figures = json<FigureRow[]>('data/figures.json');
const paragraphCount = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** Text of an element’s markup. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/&amp;/g, '&');

type Node = Record<string, unknown>;
function graphOf(page: string): Node[] {
  const html = pages.get(page) ?? '';
  const text = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(html)?.[1];
  return text === undefined ? [] : (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}

describe('addresses', () => {
  const ledger = readLedger(path.join(root, 'content'));
  const aliases = readAliases(path.join(root, 'content'));

  test('every one that was ever published answers', () => {
    const lost: string[] = [];
    for (const [page, fragments] of ledger) {
      const isPage = page.endsWith('/');
      const file = path.join(dir, isPage ? `${page}index.html` : page);
      if (!existsSync(file)) {
        lost.push(page);
        continue;
      }
      const ids = isPage ? idsOf(readFileSync(file, 'utf8')) : new Set<string>();
      for (const fragment of fragments.keys())
        if (!ids.has(fragment)) lost.push(`${page}#${fragment}`);
    }
    expect(lost).toEqual([]);
  });

  test('every paragraph and figure says what it was published with, or an alias tells', () => {
    const printed = new Map<string, Map<string, string>>();
    for (const page of ledger.keys()) {
      const html = pages.get(page) ?? '';
      const words = [...html.matchAll(/<p id="(p\d+)">(.*?)<\/p>/gs)].flatMap(
        ([, id = '', inner = '']) => [
          [id, fingerprint(textOf(inner))] as const,
          ...[...inner.matchAll(/<a class="figure" id="(f\d+)".*?<\/a>/gs)].map(
            ([link, figure = '']) => [figure, fingerprint(numeralOf(textOf(link)))] as const,
          ),
        ],
      );
      printed.set(page, new Map(words));
    }
    const read = [...printed.values()].reduce((sum, words) => sum + words.size, 0);
    expect(read).toBeGreaterThanOrEqual(figures.length + paragraphCount);
    expect(untoldChanges(ledger, printed, aliases)).toEqual([]);
    const fragments = [...ledger.values()].flatMap((all) => [...all.values()]);
    const released = fragments.filter((words) => words !== null).length;
    expect(released).toBeGreaterThan(fragments.length / 2);
  });

  test('the ledger holds every kind that a data version publishes', () => {
    for (const kind of [
      /^\/reports\/[^/]+\/$/,
      /^\/reports\/[^/]+\/[^/]+\/$/,
      /^\/indicators\/[^/]+\/$/,
      /^\/compare\/\d{4}-\d{4}\/$/,
      /^\/sources\/[^/]+\/$/,
      /^\/data\/[^/]+\.csv$/,
      /^\/embed\/[^/]+\/$/,
    ])
      expect(
        [...ledger.keys()].some((page) => kind.test(page)),
        String(kind),
      ).toBe(true);
  });

  test('every url of the data is a page with that fragment, in both languages', () => {
    const urls = [
      ...reports.map(({ url }) => url),
      ...sections.flatMap(({ url, paragraphs }) => [url, ...paragraphs.map((row) => row.url)]),
      ...figures.map(({ url }) => url),
      ...json<{ url: string }[]>('data/comparisons.json').map(({ url }) => url),
    ];
    const ids = new Map([...pages].map(([page, html]) => [page, idsOf(html)]));
    const lost = urls.flatMap((url) => {
      const [page = '', fragment] = url.split('#');
      return [page, `/en${page}`].filter((address) => {
        const found = ids.get(address);
        return !found || (fragment !== undefined && !found.has(fragment));
      });
    });
    expect(lost).toEqual([]);
  });

  test('every figure has a short address that leads to its own', () => {
    for (const { id: report } of reports) {
      const places = json<Record<string, number[]>>(`places/${report}.json`);
      for (const figure of figures.filter((row) => row.report === report))
        expect(placeOfFigure(report, figure.start, places)).toBe(figure.url);
    }
  });
});

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
});

test('every page has a share image of its own or of the page above, 1200 by 630', () => {
  for (const [page, html] of pages) {
    const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    if (image === undefined) {
      expect(html, page).toMatch(/noindex/);
      continue;
    }
    const png = readFileSync(path.join(dir, new URL(image).pathname));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(html, page).toContain('name="twitter:card" content="summary_large_image"');
  }
  for (const { url } of [...reports, ...sections])
    expect(pages.get(url), url).toContain(`/og${url.slice(0, -1)}.png"`);
});

describe('content policy', () => {
  test('every page bears one, without inline script or style', () => {
    for (const [page, html] of pages) {
      if (/http-equiv="refresh"/.test(html)) continue;
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy, page).toMatch(/default-src (?:'|&#39;)none/);
      expect(policy, page).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)/);
    }
  });

  test('no page has a script, style or handler that it forbids', () => {
    for (const [page, html] of pages) {
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
        expect(tag, page).toMatch(/ src="\/|type="application\/(?:ld\+)?json"/);
      expect(html, page).not.toMatch(/<style[\s>]/);
      expect(html, page).not.toMatch(/<[a-z][^<>]*\s(?:style|on[a-z]+)="/);
    }
  });
});

describe('data files', () => {
  test('are the same as `export` writes, byte for byte', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'export-'));
    execFileSync(process.execPath, [path.join(root, 'scripts', 'export.ts'), '--out', out], {
      cwd: root,
      env: { ...process.env, SITE_URL: '' },
    });
    const exported = filesOf(out).sort();
    const published = filesOf(path.join(dir, 'data'))
      .filter((name) => !/\.(?:br|gz|html)$|^explorer\//.test(name))
      .sort();
    expect(published).toEqual(exported);
    for (const name of exported)
      expect(
        Buffer.compare(
          readFileSync(path.join(out, name)),
          readFileSync(path.join(dir, 'data', name)),
        ),
        name,
      ).toBe(0);
    rmSync(out, { recursive: true });
  });

  test('beside every section stand its Markdown and JSON, with the same text', () => {
    for (const section of sections) {
      const markdown = read(`${section.url}index.md`);
      const file = json<{ section: SectionRow; figures: FigureRow[] }>(`${section.url}index.json`);
      expect(file.section).toEqual(section);
      expect(file.figures).toEqual(figures.filter((row) => row.section === section.id));
      const plain = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
      for (const { text } of section.paragraphs) expect(plain, section.id).toContain(text);
    }
  });

  test('llms.txt leads to files that are there', () => {
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(reports.length);
    for (const link of links) {
      const { pathname } = new URL(link);
      expect(existsSync(path.join(dir, pathname)), link).toBe(true);
    }
  });

  test('every text file’s compressed companions unpack to it', () => {
    const companions = filesOf(dir).filter((name) => /\.(?:br|gz)$/.test(name));
    expect(companions.length).toBeGreaterThan(pages.size);
    for (const name of companions) {
      const packed = readFileSync(path.join(dir, name));
      const text = name.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
      expect(Buffer.compare(text, readFileSync(path.join(dir, name.slice(0, -3)))), name).toBe(0);
    }
  });
});

/** All sitemaps that the index names. */
const sitemapTexts = (): string =>
  [...read('sitemap-index.xml').matchAll(/<loc>[^<]*\/([^</]+)<\/loc>/g)]
    .map(([, name]) => read(name!))
    .join('');

describe('feed and sitemap', () => {
  test('the feed has every report once, with dates of the form that Atom asks', () => {
    const feed = read('feed.xml');
    const ids = [...feed.matchAll(/<entry>\s*<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of reports) expect(ids).toContain(new URL(url.slice(1), site).href);
    const dates = [...feed.matchAll(/<(?:updated|published)>([^<]+)</g)].map(([, date]) => date);
    expect(dates.length).toBeGreaterThan(reports.length);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  });

  test('the sitemap lists exactly the pages that search engines may take', () => {
    const listed = [...sitemapTexts().matchAll(/<url><loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address,
    );
    const indexed = [...pages.values()]
      .map((html) => readHead(Buffer.from(html)))
      .filter((head) => head?.indexed)
      .map((head) => head!.canonical);
    expect(listed.toSorted()).toEqual(indexed.toSorted());
    expect(listed).toContain(site);
  });

  test('robots.txt leads to the sitemap', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap-index.xml`);
  });
});
