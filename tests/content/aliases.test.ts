import { describe, expect, test } from 'vitest';
import { follow, readAliases } from '../../src/content/aliases.ts';
import { fill, scratch } from '../support/command.ts';

const read = (yaml: string): ReturnType<typeof readAliases> =>
  readAliases(fill(scratch(), { 'aliases.yaml': yaml }));

describe('follow', () => {
  const aliases = new Map([
    ['/reports/a/', '/reports/b/'],
    ['/reports/a/plan-1/#p3', '/reports/b/plan-2/#p1'],
    ['/reports/b/', '/reports/c/'],
    ['/data/old.csv', '/data/new.csv'],
    ['/indicators/x/', '/indicators/y/#f3'],
  ]);
  test.each([
    ['/reports/a/', '/reports/c/'],
    ['/reports/a/plan-1/', '/reports/c/plan-1/'],
    ['/reports/a/plan-1/#p2', '/reports/c/plan-1/#p2'],
    ['/reports/a/plan-1/#p3', '/reports/c/plan-2/#p1'],
    ['/data/old.csv', '/data/new.csv'],
    ['/indicators/x/', '/indicators/y/#f3'],
    ['/indicators/x/#p1', '/indicators/y/#f3'],
    ['/reports/ab/', null],
    ['/data/old.csv.gz', null],
  ])('%s leads to %s', (from, to) => {
    expect(follow(from, aliases)).toBe(to);
  });
});

describe('content/aliases.yaml', () => {
  test('may hold nothing but comments', () => {
    expect(read('# none yet\n')).toEqual([]);
  });

  test('two passages may change places', () => {
    const swap = `- { from: '/reports/a/x/#p1', was: aaaaaa, to: '/reports/a/x/#p2', why: 换位 }
- { from: '/reports/a/x/#p2', was: bbbbbb, to: '/reports/a/x/#p1', why: 换位 }\n`;
    expect(read(swap)).toHaveLength(2);
  });

  test.each([
    ['- { from: /a/, to: /b/ }', /aliases\.yaml:1: .*why/],
    [
      '- { from: /a/, to: /b/, why: 一 }\n- { from: a, to: /b/, why: 二 }',
      /aliases\.yaml:2: .*address/,
    ],
    ['- { from: /a/, to: /a/, why: 一 }', /aliases\.yaml:1: .*leads to itself/],
    ['- { from: /a/, to: /b/, why: 一 }\n- { from: /b/, to: /a/, why: 二 }', /leads in a circle/],
    ['- [', /aliases\.yaml:\d+: no valid YAML/],
  ])('%j is refused with file and line', (yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });
});
