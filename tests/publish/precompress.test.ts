import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '../../src/publish/precompress.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'precompress-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('text gets companions that unpack to the same bytes; packed and tiny files get none', () => {
  const text = '政府工作报告'.repeat(500);
  writeFileSync(path.join(dir, 'index.html'), text);
  writeFileSync(path.join(dir, 'tiny.html'), 'x');
  writeFileSync(path.join(dir, 'image.png'), text);
  expect(precompress(dir)).toBe(1);
  expect(readdirSync(dir).sort()).toEqual([
    'image.png',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'tiny.html',
  ]);
  const read = (name: string): Buffer => readFileSync(path.join(dir, name));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
});

test('a folder with a finished page is left as it is, but for the files that are named', () => {
  const text = '政府工作报告'.repeat(500);
  const site = mkdtempSync(path.join(tmpdir(), 'precompress-'));
  const put = (name: string): void => {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  };
  const files = [
    'a/index.html',
    'a/b/index.html',
    'a/old/index.html',
    'data/x.json',
    'data/y.json',
  ];
  files.forEach(put);
  const finished = new Set(['a/index.html', 'a/b/index.html', 'data/y.json']);
  expect(precompress(site, { finished, also: ['a/old/index.html'] })).toBe(2);
  const packed = readdirSync(site, { recursive: true }).filter((name) =>
    /\.gz$/.test(String(name)),
  );
  expect(packed.sort()).toEqual(['a/old/index.html.gz', 'data/x.json.gz']);
  rmSync(site, { recursive: true });
});

test('without the pages only scripts and styles get companions', () => {
  const text = '政府工作报告'.repeat(500);
  const site = mkdtempSync(path.join(tmpdir(), 'precompress-'));
  for (const folder of ['assets', 'pages']) mkdirSync(path.join(site, folder));
  for (const name of ['page.html', 'page.css', 'assets/a.js', 'pages/p.js'])
    writeFileSync(path.join(site, name), text);
  expect(precompress(site, { programsIn: ['assets'] })).toBe(2);
  expect(readdirSync(site).filter((name) => name.startsWith('page.html'))).toEqual(['page.html']);
  expect(readdirSync(path.join(site, 'assets'))).toContain('a.js.gz');
  rmSync(site, { recursive: true });
});
