import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const ids = (folder: string) =>
  readdirSync(path.join(dir, folder), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && pages.get(`/${folder}/${entry.name}/`)?.includes('class="chart'),
    )
    .map((entry) => entry.name);

test('every published chart has a page, a picture and its numbers in both languages', () => {
  const zh = ids('embed');
  expect(zh.length).toBeGreaterThan(20);
  expect(ids('en/embed')).toEqual(zh);
  for (const id of zh) {
    for (const folder of ['embed', 'en/embed']) {
      const svg = readFileSync(path.join(dir, folder, `${id}.svg`), 'utf8');
      expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns=/);
      expect(svg).not.toContain('var(');
      expect(svg, id).toMatch(/>(?:数据版本|Data version) [0-9a-f]{12}</);
      expect(readFileSync(path.join(dir, folder, `${id}.csv`), 'utf8')).toMatch(/^\ufeff.+\r\n/);
    }
  }
});

test('an embed page has an attribution and no navigation', () => {
  for (const id of ids('embed')) {
    const html = pages.get(`/embed/${id}/`) ?? '';
    expect(html).toContain('class="embed-from"');
    expect(html).toContain('target="_top"');
    expect(html).not.toMatch(/<nav|<header/);
  }
});

test('ids and addresses of charts are ASCII', () => {
  for (const id of ids('embed')) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('no chart on any page has an inline style or a text that a browser would have to guess at', () => {
  for (const [address, html] of pages) {
    for (const [svg] of html.matchAll(/<svg class="chart-picture".*?<\/svg>/gs)) {
      expect(svg, address).not.toMatch(/ style=|NaN|undefined/);
      expect(svg, address).toMatch(
        /viewBox="0 0 [\d.]+ [\d.]+" width="\d+" height="[\d.]+" (?:role="img"|aria-hidden="true")/,
      );
    }
  }
});

test('the charts of a page add at most 15 kB of compressed script', () => {
  const folder = path.join(dir, '_assets');
  const scripts = readdirSync(folder).filter((name) => /^Chart\..*\.js$/.test(name));
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(15_000);
});

test('the numbers of a chart have the zeros that the report prints', () => {
  const many = inject('many');
  const numbers = (file: string): string => readFileSync(path.join(many, file), 'utf8');
  const printed = numbers('indicators/gdp-growth.csv')
    .split('\r\n')
    .flatMap((row) => /^[^,]+,(\d+),(target|outcome),(\d+\.0)%[^,]*,([^,]+),,/.exec(row) ?? []);
  expect(printed.length).toBeGreaterThan(0);
  for (let at = 0; at < printed.length; at += 5) expect(printed[at + 4]).toBe(printed[at + 3]);
  const chart = 'embed/history-guangdong-gdp-growth.csv';
  expect(numbers(chart)).toContain('\r\n2025,6.0%左右,');
  expect(numbers(`en/${chart}`)).toContain('\r\n2025,about 6.0%,');
});
