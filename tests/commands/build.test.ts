import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run, scratch, tree } from '../support/command.ts';

test('a text that the content lost ends the build in one line, and the old site stands', () => {
  const dir = fill(scratch(), { 'site/index.html': 'old' });
  const [content, site] = [path.join(dir, 'content'), path.join(dir, 'site')];
  cpSync(path.join(root, 'content'), content, { recursive: true });
  rmSync(path.join(content, 'sources', '001_4a09d1ca12ba0be9', 'source.yaml'));
  const { status, stderr } = run('build', ['--content', content, '--out', site]);
  expect(stderr.trim().split('\n').at(-1)).toMatch(/^[^\n]+source\.yaml:1: [^\n]+ — [^\n]+$/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
  expect(tree(site)).toEqual({ 'index.html': 'old' });
});
