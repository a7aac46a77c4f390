import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeOver } from '../../src/build/take-over.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { withTaken } from '../../src/build/taken.ts';
import { fill, scratch, tree } from '../support/command.ts';

const files = {
  'reports/a/index.html': 'a',
  'reports/a/index.md': 'a',
  'reports/a/s1/index.html': 's1',
  'issuers/place/index.html': 'shared',
  'issuers/place/theme/index.html': 'theme',
  'embed/a.svg': 'svg',
  'embed/a/index.html': 'chart',
  'data/reports/a.json': '{}',
};
const others = {
  'reports/index.html': 'list',
  'issuers/place/lines.json': '[]',
  'embed/b.svg': 'b',
};

let from: string;
let to: string;

beforeEach(() => {
  from = fill(scratch(), { ...files, ...others });
  to = scratch();
  mkdirSync(to, { recursive: true });
});

let record: Parameters<typeof takeOver>[0];
beforeEach(() => {
  record = {
    key: '',
    sitemaps: [],
    untold: [],
    gone: [],
    files: Object.keys(files).map((name) => {
      const { size, mtimeMs } = statSync(path.join(from, name));
      return [name, size, Math.round(mtimeMs)] as const;
    }),
  };
});

const taken = (): string[] | null => takeOver(record, from, to);

describe('what a unit has in the last site', () => {
  test('can be moved by whole folders of pages where nothing else lies in them; its data is linked', () => {
    expect(taken()).toEqual([
      'reports/a',
      'issuers/place/index.html',
      'issuers/place/theme',
      'embed/a.svg',
      'embed/a',
    ]);
    expect(tree(to)).toEqual({ 'data/reports/a.json': '{}' });
  });

  test('is moved file by file where something else lies beside a page', () => {
    writeFileSync(path.join(from, 'reports', 'a', 's1', 'note.txt'), 'mine');
    expect(taken()?.filter((name) => name.startsWith('reports/'))).toEqual([
      'reports/a/index.html',
      'reports/a/index.md',
      'reports/a/s1/index.html',
    ]);
  });

  test.each([
    ['changed', () => writeFileSync(path.join(from, 'reports/a/s1/index.html'), 'other')],
    ['gone', () => rmSync(path.join(from, 'embed/a.svg'))],
  ])('is not taken over at all where a file is %s', (_, spoil) => {
    spoil();
    expect(taken()).toBeNull();
    expect(tree(to)).toEqual({});
  });
});

test('files that wait to be moved are there for whoever asks, and what is written goes into the new site', () => {
  fill(to, { 'index.html': 'home' });
  const names = new Set(['reports/a', 'embed/a.svg']);
  const all = withTaken(filesBelow(to), filesBelow(from), names);
  expect(['index.html', 'reports/a/s1/index.html', 'embed/a.svg'].every(all.has)).toBe(true);
  expect(['reports/index.html', 'embed/b.svg', 'reports/a/s2/index.html'].some(all.has)).toBe(
    false,
  );
  expect(String(all.read('reports/a/index.md'))).toBe('a');
  all.write('reports/a/index.md', 'new');
  expect(String(all.read('reports/a/index.md'))).toBe('new');
  expect(tree(from)['reports/a/index.md']).toBe('a');
});
