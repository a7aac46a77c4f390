import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ComparisonRow } from '../../src/schemas/opendata.ts';
import { readPages } from '../support/pages.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const comparisons = JSON.parse(
  readFileSync(path.join(dir, 'data/comparisons.json'), 'utf8'),
) as ComparisonRow[];
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

test('every indicator of the data has its page in both languages and its download', () => {
  for (const { id, url } of comparisons) {
    expect(pages.has(url), url).toBe(true);
    expect(pages.has(`/en${url}`), `/en${url}`).toBe(true);
    const csv = readFileSync(path.join(dir, `indicators/${id}.csv`), 'utf8');
    expect(csv.split('\n')[0], id).toContain('sentence');
  }
});

test('every verdict shows both sentences, the reason and the rule', () => {
  for (const { url, verdicts } of comparisons) {
    const html = pages.get(url) ?? '';
    const blocks = html.split('<section class="verdict ').slice(1);
    expect(blocks.length, url).toBe(verdicts.length);
    for (const block of blocks) {
      expect(count(block.split('</section>')[0] ?? '', /<blockquote/g), url).toBe(2);
      expect(block, url).toContain('/about/#rule');
      expect(block, url).toMatch(/class="verdict-why"[^>]*>[^<]+</);
    }
  }
});

test('pairs of years are compared and say what is not held', () => {
  for (const pair of ['2023-2024', '2024-2025', '2023-2025']) {
    const html = pages.get(`/compare/${pair}/`) ?? '';
    expect(html).toContain('只收存了部分版面');
    expect(pages.get(`/en/compare/${pair}/`)).toContain('on a page not held');
    expect(count(html, /<details class="alignment"/g)).toBeGreaterThan(0);
  }
});

test('words are counted with their lines before any script runs', () => {
  const html = pages.get('/terms/') ?? '';
  expect(html).toContain('建圈强链');
  expect(count(html, /<span class="kwic-before"/g)).toBeGreaterThan(100);
  for (const [, url] of html.matchAll(/<li>\s*<a href="([^"]+)">\s*<span class="kwic-before"/g))
    expect(url).toMatch(/^\/reports\/[a-z0-9-]+\/[a-z0-9-]+\/(#p\d+)?$/);
});
