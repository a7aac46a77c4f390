import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run, scratch, tree } from '../support/command.ts';
import { oneLine } from '../support/convert.ts';
import { reportText } from '../support/made-up-report.ts';

test('a text that the content lost ends the build in one line, and the old site stands', () => {
  const dir = fill(scratch(), { 'site/search-data/head.bin': 'old' });
  const [content, site] = [path.join(dir, 'content'), path.join(dir, 'site')];
  cpSync(path.join(root, 'content'), content, { recursive: true });
  rmSync(path.join(content, 'sources', '001_4a09d1ca12ba0be9', 'source.yaml'));
  const { status, stderr } = run('build', ['--content', content, '--out', site]);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^[^\n]+source\.yaml:1: [^\n]+ — [^\n]+$/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
  expect(tree(site)).toEqual({ 'search-data/head.bin': 'old' });
  expect(existsSync(path.join(dir, '.site.building'))).toBe(false);
});

/** A file system in memory, which most Linux machines have. */
const memory = '/dev/shm';
const isElsewhere = existsSync(memory) && statSync(memory).dev !== statSync(root).dev;

test.runIf(isElsewhere)('a site is built on another file system than the program, twice', () => {
  const dir = fill(scratch(), {
    'seeds/a.txt': reportText({ place: '广安市', at: 3 }, 2024, false),
  });
  const [seeds, content] = [path.join(dir, 'seeds'), path.join(dir, 'content')];
  const home = mkdtempSync(path.join(memory, 'youju-test-'));
  try {
    const site = path.join(home, 'site');
    expect(run('convert', ['--seeds', seeds, '--content', content]).status).toBe(0);
    const first = run('build', ['--content', content, '--out', site]);
    expect(first.status, first.stderr).toBe(0);
    const files = tree(site);
    expect(files['index.html']).toContain('广安');
    // one report has no other year to be compared with, and the page says so
    expect(files['compare/index.html']).toContain('还没有哪个政府收有两年的工作报告');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['theme.js', 'search.js', 'mark.svg', 'data/figures.csv', '_headers']),
    );
    const again = run('build', ['--content', content, '--out', site]);
    expect(again.status, again.stderr).toBe(0);
    expect(tree(site)).toEqual(files);
  } finally {
    rmSync(home, { recursive: true });
  }
});

describe('what a user can get wrong ends in one line before any work is done', () => {
  const refused = (args: readonly string[], set: Readonly<Record<string, string>> = {}): string => {
    const site = path.join(scratch(), 'site');
    const { status, stderr } = run('build', [...args, '--out', site], root, set);
    expect(stderr).toMatch(oneLine);
    expect(status).toBe(1);
    expect(existsSync(site)).toBe(false);
    return stderr;
  };

  test.each([
    ['SITE_URL', 'example.org', 'no web address'],
    ['SITE_URL', 'ftp://example.org/', 'no web address'],
    ['PRECOMPRESS', 'maybe', 'no choice'],
  ])('%s=%s', (name, value, words) => {
    const line = refused([], { [name]: value });
    expect(line).toContain(`${name}:1: ${value} is ${words} — `);
  });

  test.each(['indicators/rural.yaml', 'versions.yaml'])('%s that is no YAML', (name) => {
    const content = path.join(scratch(), 'content');
    cpSync(path.join(root, 'content'), content, { recursive: true });
    writeFileSync(path.join(content, name), 'a: [');
    expect(refused(['--content', content])).toContain(`${path.join(content, name)}:1: not `);
  });
});
