import { expect, test } from 'vitest';
import {
  classLength,
  decodeHead,
  encodeHead,
  lengthClass,
  type Head,
} from '../../src/search/head.ts';

const head: Head = {
  version: 'abc',
  reports: [
    { id: 'b-2024', title: '报告\n二', issuer: '乙市', year: 2024 },
    { id: 'empty-2023', title: '空', issuer: '丙市', year: 2023 },
    { id: 'a-2022', title: '报告一', issuer: '甲市', year: 2022 },
  ],
  longest: 120,
  folds: new Map([['吒', '咤']]),
  figureShards: 3,
  letters: 'az',
  report: Uint32Array.of(0, 0, 2),
  length: Uint8Array.of(10, 20, 30),
  flags: Uint8Array.of(1, 5, 29),
  marks: '%+“',
  shards: [
    { sections: 2, pages: 'pagefind.und_0123456789.pf_meta' },
    { sections: 1, pages: 'pagefind.und_abcdefabcd.pf_meta' },
  ],
};

test('the head is read as it was written, reports without sections included', () => {
  expect(decodeHead(encodeHead(head))).toEqual(head);
});

test('a length is kept within five per cent', () => {
  for (const length of [1, 7, 80, 700, 12_345, 200_000]) {
    expect(Math.abs(classLength(lengthClass(length)) / length - 1)).toBeLessThan(0.1);
    if (length > 20)
      expect(Math.abs(classLength(lengthClass(length)) / length - 1)).toBeLessThan(0.05);
  }
});
