import { expect, test } from 'vitest';
import { decodeHead, encodeHead, type Head } from '../../src/search/head.ts';

const head: Head = {
  common: 'abc',
  engine: 'def/engine.wasm',
  reports: [
    { id: 'b-2024', title: '报告\n二', issuer: '乙市', issuerEn: 'Yi', year: 2024 },
    { id: 'a-2022', title: '报告一', issuer: '甲市', issuerEn: 'Jia', year: 2022 },
  ],
  shards: [
    { folder: '012', reports: 1, sections: 2 },
    { folder: '345', reports: 1, sections: 0 },
  ],
  longest: 120,
  average: 80.5,
  folds: new Map([['吒', '咤']]),
  letters: 'az',
  hasPlaces: false,
};

test('the head is read as it was written', () => {
  expect(decodeHead(encodeHead(head))).toEqual(head);
});
