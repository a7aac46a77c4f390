import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/lib/output.ts';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run, scratch, tree } from '../support/command.ts';
import { oneLine } from '../support/convert.ts';

const site = { 'search-data/head.bin': 'head', 'index.html': 'old' };
const data = { 'datapackage.json': '{ "name": "youju" }', 'reports.json': '[]' };
const content = path.join(root, 'content');

const siteIn = (dir: string): string => outputFolder('site', dir, 'dist', content);
const dataIn = (dir: string): string => outputFolder('data', dir, 'dist/data', content);

describe('the site and the data files are written to', () => {
  test('a folder that is missing or empty', () => {
    const dir = scratch();
    const missing = path.join(dir, 'to', 'be', 'made');
    for (const out of [dir, missing]) expect([siteIn(out), dataIn(out)]).toEqual([out, out]);
    expect(existsSync(missing)).toBe(false);
  });

  test('an earlier site or export', () => {
    const old = fill(scratch(), site);
    expect(siteIn(old)).toBe(old);
    const exported = fill(scratch(), data);
    expect(dataIn(exported)).toBe(exported);
  });

  test('the data folder of a site, and a site around exported data', () => {
    const dir = scratch();
    fill(path.join(dir, 'data'), data);
    expect(siteIn(dir)).toBe(dir);
    fill(dir, site);
    expect(dataIn(path.join(dir, 'data'))).toBe(path.join(dir, 'data'));
  });
});

describe('nothing else is replaced or mixed with', () => {
  test.each([
    ['a text', { 'notes.txt': 'mine' }],
    ['another site', { 'index.html': 'mine', 'data/figures.csv': 'mine' }],
    ['data of others', { 'datapackage.json': '{ "name": "mine" }', 'README.md': 'mine' }],
    ['the history of a published site', { ...site, '.git/HEAD': 'ref' }],
  ])('%s', (_, files) => {
    const dir = fill(scratch(), files);
    for (const into of [siteIn, dataIn]) expect(() => into(dir)).toThrow('holds something else');
  });

  test.each(['build', 'export'])('npm run %s says so in one line', (command) => {
    const dir = fill(scratch(), { 'notes.txt': 'mine' });
    const { status, stderr } = run(command, ['--out', dir]);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(`${dir}:1: the folder holds something else`);
    expect(status).toBe(1);
    expect(tree(dir)).toEqual({ 'notes.txt': 'mine' });
  });

  test('the repository, what is above it, and its own folders', () => {
    const places = ['.', '..', 'src', 'src/pages/new', 'content', 'seeds', 'node_modules/.site'];
    for (const place of [...places.map((name) => path.join(root, name)), '/'])
      for (const into of [siteIn, dataIn]) expect(() => into(place)).toThrow(/made of — name/);
  });

  test('the folders of the content that is read, by whatever name', () => {
    const dir = scratch();
    const own = path.join(dir, 'content');
    cpSync(path.join(content, 'reports'), path.join(own, 'reports'), { recursive: true });
    symlinkSync(own, path.join(dir, 'link'));
    for (const out of [dir, own, path.join(own, 'site'), path.join(dir, 'link', 'site')])
      expect(() => outputFolder('site', out, 'dist', own)).toThrow(/made of — name/);
    mkdirSync(path.join(dir, 'content-site'));
    const beside = path.join(dir, 'content-site');
    expect(outputFolder('site', beside, 'dist', own)).toBe(beside);
  });

  test.each(['reports', 'sources'])('%s of others, where content is to be', (name) => {
    const mine = { [`${name}/2023.pdf`]: 'mine' };
    const dir = fill(scratch(), mine);
    const { status, stderr } = run('convert', ['--content', dir]);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(`${name}:1: the folder would be replaced`);
    expect(status).toBe(1);
    expect(tree(dir)).toEqual(mine);
  });

  test('a file', () => {
    const dir = fill(scratch(), { 'README.md': 'mine' });
    for (const [command, option] of [
      ['build', '--out'],
      ['export', '--out'],
      ['convert', '--content'],
    ] as const) {
      const { status, stderr } = run(command, [option, 'README.md'], dir);
      expect(stderr).toBe('README.md:1: this is no folder — name a folder\n');
      expect(status).toBe(1);
    }
    expect(tree(dir)).toEqual({ 'README.md': 'mine' });
  });
});
