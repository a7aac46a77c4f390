import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { fill, run, scratch } from '../support/command.ts';
import { convert, oneLine, report } from '../support/convert.ts';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.keys(scripts).filter((name) => scripts[name]?.includes('run.mjs'));

test.each(commands)('npm run %s -- --help prints how it is called, and does nothing', (command) => {
  const { status, stdout, stderr } = run(command, ['--help']);
  expect(stdout).toMatch(new RegExp(`^npm (?:run )?${command}\\b[^*]+[.:][^*]+\\n$`));
  expect([status, stderr]).toEqual([0, '']);
});

describe('a value that cannot be meant ends in one line instead of an empty success', () => {
  const site = fill(scratch(), { 'index.html': '<p>首页' });

  test.each([
    ['audit', ['--dir', site, '--only', 'nope'], '"nope"'],
    ['audit', ['--dir', site, '--runs', 'x'], 'x is no value of --runs'],
    ['audit', ['--dir', site, '--runs', '0'], '0 is no value of --runs'],
    ['shots', ['--dir', site, '--only', 'nope'], '"nope"'],
    ['shots', ['--dir', site, '--theme', 'pink'], 'pink is no value of --theme'],
    ['shots', ['--dir', site, '--width', 'abc'], 'abc is no value of --width'],
    ['bench', ['--seeds', path.join(site, 'nope'), '--only', 'figures'], 'no such folder'],
    ['dev', ['--port', 'x'], 'x is no value of --port'],
    ['start', ['--port', '65536'], '65536 is no value of --port'],
    ['test', ['--watch'], '--watch'],
  ])('%s %j', (command, args, words) => {
    const { status, stdout, stderr } = run(command, args);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(words);
    expect([status, stdout]).toEqual([1, '']);
  });
});

describe('the line says', () => {
  test('which port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = run('start', ['--port', String(port)]);
    server.close();
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(`127.0.0.1:${port}: the port is in use`);
    expect(status).toBe(1);
  });

  test('that the file to explain is not there', () => {
    const seeds = fill(scratch(), { 'a.txt': report() });
    const explain = (place: string): string =>
      run('convert', ['--seeds', seeds, '--explain', place]).stderr;
    expect(explain('nope.txt:3')).toMatch(/^nope\.txt:1: there is no such file — /);
    expect(explain('a.txt')).toContain('write it as FILE:LINE');
  });

  test('that of two seeds with the same letters one has to be renamed', () => {
    const { status, stderr } = convert({ 'A.txt': report(), 'a.txt': report('白水市') });
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain('rename one of the two');
    expect(status).toBe(1);
  });
});
