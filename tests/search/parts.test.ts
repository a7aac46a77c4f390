import { expect, test } from 'vitest';
import { parts } from '../../src/search/parts.ts';

test('parts are separated by blanks of any width', () => {
  expect(parts(' 大熊猫　充电桩\t绿道 ')).toEqual(['大熊猫', '充电桩', '绿道']);
});

test('a line break joins: a pasted sentence is one part', () => {
  expect(parts('同时，通过多方\n　　筹集岗位\r\n、优化')).toEqual(['同时,通过多方筹集岗位、优化']);
});

test('a part typed twice counts once', () => {
  expect(parts('5G ５g')).toEqual(['5g']);
});

test('a query of blanks has no part', () => {
  expect(parts(' \n\t ')).toEqual([]);
});
