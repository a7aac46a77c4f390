import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/pages.ts';

const { dir } = inject('site');
const pages = readPages(dir);
const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const file = (url: string): Buffer => readFileSync(path.join(dir, url));

/** Addresses in attributes of a kind of tag. */
function linked(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, url]) => url ?? '');
}

test('a section page is at most 25 kB of HTML, compressed', () => {
  const heavy = [...pages]
    .filter(([page]) => /^(\/en)?\/reports\/[^/]+\/[^/]+\/$/.test(page))
    .map(([page, html]) => [page, size(html)] as const)
    .filter(([, bytes]) => bytes > 25_000);
  expect(heavy).toEqual([]);
});

test('a page asks for at most 12 kB of style sheets, compressed', () => {
  const heavy = [...pages]
    .map(([page, html]) => {
      const sheets = linked(html, /<link rel="stylesheet" href="([^"]+)"/g);
      return [page, sheets.reduce((sum, url) => sum + size(file(url)), 0)] as const;
    })
    .filter(([, bytes]) => bytes > 12_000);
  expect(heavy).toEqual([]);
});

/** A script with all that it imports before anything is done; what it imports later is left out. */
function withImports(url: string, seen = new Set<string>()): Set<string> {
  if (seen.has(url)) return seen;
  seen.add(url);
  const source = file(url).toString('utf8');
  for (const [, from = ''] of source.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^"'()]*?from\s*)?["'](\.[^"']+)["']/g,
  ))
    withImports(path.posix.join(path.posix.dirname(url), from), seen);
  return seen;
}

test('a page loads at most 5 kB of script before any interaction, compressed', () => {
  const heavy = [...pages]
    .map(([page, html]) => {
      const scripts = new Set(
        linked(html, /<script[^>]*\ssrc="([^"]+)"/g).flatMap((url) => [...withImports(url)]),
      );
      return [page, [...scripts].reduce((sum, url) => sum + size(file(url)), 0)] as const;
    })
    .filter(([, bytes]) => bytes > 5_000);
  expect(heavy.slice(0, 5)).toEqual([]);
});
