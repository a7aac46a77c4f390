import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recover, Replacement } from '../../src/content/replace.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'content-'));
  mkdirSync(path.join(dir, 'reports', 'old'), { recursive: true });
  writeFileSync(path.join(dir, 'reports', 'old', 'report.yaml'), 'old');
  mkdirSync(path.join(dir, 'corrections'));
  writeFileSync(path.join(dir, 'corrections', 'a.yaml'), 'mine');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(path.join(dir, name), 'utf8');

test('commit replaces the generated folders whole and leaves what people wrote', () => {
  const next = new Replacement(dir);
  next.write('reports/new/report.yaml', 'new');
  next.commit();
  expect(read('reports/new/report.yaml')).toBe('new');
  expect(existsSync(path.join(dir, 'reports', 'old'))).toBe(false);
  expect(read('corrections/a.yaml')).toBe('mine');
  expect(existsSync(path.join(dir, '.staging'))).toBe(false);
});

test('abandon leaves the old content as it was', () => {
  const next = new Replacement(dir);
  next.write('reports/new/report.yaml', 'new');
  next.abandon();
  expect(read('reports/old/report.yaml')).toBe('old');
  expect(existsSync(path.join(dir, 'reports', 'new'))).toBe(false);
});

test('recover sweeps away what a run left that was killed before its files were complete', () => {
  new Replacement(dir).write('reports/new/report.yaml', 'new');
  recover(dir);
  expect(read('reports/old/report.yaml')).toBe('old');
  expect(existsSync(path.join(dir, '.staging'))).toBe(false);
});

test('recover finishes what a run left that was killed between two renames', () => {
  const next = new Replacement(dir);
  next.write('reports/new/report.yaml', 'new');
  next.write('sources/new/source.txt', 'new');
  writeFileSync(path.join(dir, '.staging', 'complete'), '');
  mkdirSync(path.join(dir, '.staging', 'old'));
  renameSync(path.join(dir, 'reports'), path.join(dir, '.staging', 'old', 'reports'));
  recover(dir);
  expect(read('reports/new/report.yaml')).toBe('new');
  expect(read('sources/new/source.txt')).toBe('new');
  expect(existsSync(path.join(dir, '.staging'))).toBe(false);
});

test('what is written in the place of a file that was taken over leaves the old content as it was', () => {
  const next = new Replacement(dir);
  next.keep('reports/old/report.yaml');
  next.write('reports/old/report.yaml', 'new');
  next.abandon();
  expect(read('reports/old/report.yaml')).toBe('old');
});
