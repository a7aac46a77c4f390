import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { bundleKey, bundlePages } from '../../src/build/bundle.ts';
import { fingerprint } from '../../src/build/fingerprint.ts';
import { fill } from '../support/command.ts';

test('a bundle is made once for the same sources and is whole', async () => {
  const key = bundleKey(root);
  const first = await bundlePages(root, key);
  const made = statSync(new URL(first.entry)).mtimeMs;
  const second = await bundlePages(root, key);
  expect(second.entry).toBe(first.entry);
  expect(statSync(new URL(second.entry)).mtimeMs).toBe(made);
  expect(readdirSync(second.assets)).toEqual(expect.arrayContaining(['_assets', 'search.js']));
});

test('another public address needs another bundle', () => {
  const before = process.env['SITE_URL'];
  const own = bundleKey(root);
  process.env['SITE_URL'] = 'https://example.org/archive/';
  expect(bundleKey(root)).not.toBe(own);
  if (before === undefined) delete process.env['SITE_URL'];
  else process.env['SITE_URL'] = before;
});

test('a fingerprint changes with names, contents and values, and with nothing else', () => {
  const dir = path.join(root, '.cache', 'archives', 'fingerprint');
  fill(dir, { 'a/x.txt': '一', 'b.txt': '二' });
  const of = (values: readonly unknown[] = []): string => fingerprint(dir, ['a', 'b.txt'], values);
  const first = of();
  expect(of()).toBe(first);
  expect(of([1])).not.toBe(first);
  fill(dir, { 'c.txt': '不问' });
  expect(of()).toBe(first);
  fill(dir, { 'a/y.txt': '' });
  const named = of();
  expect(named).not.toBe(first);
  fill(dir, { 'a/y.txt': '三' });
  expect(of()).not.toBe(named);
});

test('astro build, which makes no site, says what does', () => {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { cwd: root, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('run `npm run build`');
});
