import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fill, run, scratch } from '../support/command.ts';
import { convert, oneLine, report } from '../support/convert.ts';

function expectFault(result: ReturnType<typeof convert>, ...words: readonly string[]): void {
  expect(result.stderr).toMatch(oneLine);
  for (const word of words) expect(result.stderr).toContain(word);
  expect(result.status).toBe(1);
  expect(existsSync(path.join(result.content, 'reports'))).toBe(false);
}

describe('what a user can get wrong ends in one line that says where and what to do', () => {
  test('a folder that is not there', () => {
    const result = run('convert', ['--seeds', path.join(scratch(), 'none')]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.status).toBe(1);
  });

  test('a folder without a seed', () => {
    const result = run('convert', ['--seeds', scratch(), '--content', scratch()]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.status).toBe(1);
  });

  test('a file that cannot be read', () => {
    const dir = fill(scratch(), { 'seeds/a.txt': report() });
    symlinkSync(path.join(dir, 'nowhere.txt'), path.join(dir, 'seeds', 'b.txt'));
    const result = run('convert', [
      '--seeds',
      path.join(dir, 'seeds'),
      '--content',
      path.join(dir, 'content'),
    ]);
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('b.txt');
    expect(result.status).toBe(1);
  });

  test('an unknown option', () => {
    const result = run('convert', ['--seed', 'x']);
    expect(result.stderr).toMatch(oneLine);
    expect(result.stderr).toContain('--seeds');
    expect(result.status).toBe(1);
  });

  test('an empty file', () => expectFault(convert({ 'a.txt': '' }), 'a.txt:1:', 'empty'));

  test('a file of blanks', () => expectFault(convert({ 'a.txt': ' \n\u3000\n' }), 'a.txt:1:'));

  test('bytes that are no text', () =>
    expectFault(
      convert({ 'a.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256) }),
      'a.txt:1:',
    ));

  test('a text without issuer or year names the catalog line to add', () =>
    expectFault(
      convert({ 'a.txt': '春天来了。\n\n花开了，草绿了，燕子也飞回来了。\n' }),
      'a.txt:',
      'catalog.yaml',
    ));

  test('two seeds with one id', () =>
    expectFault(
      convert({ 'a.txt': report(), 'b.txt': `${report()}\n` }),
      'b.txt:1:',
      'a.txt',
      'id',
    ));

  test('a report twice in one seed names the line of the second', () => {
    const long = report().replace('过去一年，', `过去一年，${'我们攻坚克难，'.repeat(10)}`);
    expectFault(
      convert({ 'a.txt': `${long}\n${long.replace('第二次', '第三次')}` }),
      'a.txt:21:',
      'second document',
      'qingshan-2023',
    );
  });

  test('a catalog entry for a seed that is not there', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml': '- seed: c.txt\n  documents:\n    - { year: 2023, reason: known }\n',
      }),
      'catalog.yaml:1:',
      'c.txt',
    ));

  test('a catalog entry that no longer matches its text', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml':
          '\n- seed: a.txt\n  documents:\n    - { contains: 文中没有的话, year: 2023, reason: known }\n',
      }),
      'catalog.yaml:2:',
    ));

  test('a catalog that is not as it should be', () =>
    expectFault(
      convert({
        'a.txt': report(),
        'catalog.yaml': '- seed: a.txt\n  documents:\n    - { yaer: 2023, reason: known }\n',
      }),
      'catalog.yaml:3:',
    ));
});

test('all seeds that cannot be converted are told in one run, a line each', () => {
  const result = convert({ 'a.txt': '', 'b.txt': report(), 'c.txt': '' });
  expect(result.status).toBe(1);
  expect(result.stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/a\.txt:1: the file is empty — /),
    expect.stringMatching(/c\.txt:1: the file is empty — /),
  ]);
});
