import { expect, test } from 'vitest';
import { decodeShard, encodeShard, type ShardFile } from '../../src/search/shard-file.ts';

const shard: ShardFile = {
  marks: '%+“"\\',
  chunks: ['一个', '城中', '\uA48B3\uA48C亿元\uA48C'],
  units: '"一城',
  sections: [2, 0, 1],
  lengths: Uint32Array.of(10, 2000, 30),
  flags: Uint8Array.of(1, 5, 29),
};

test('a shard is read as it was written, reports without sections included', () => {
  expect(decodeShard(encodeShard(shard))).toEqual(shard);
  const empty = {
    ...shard,
    chunks: [],
    sections: [],
    lengths: new Uint32Array(),
    flags: new Uint8Array(),
  };
  expect(decodeShard(encodeShard(empty))).toEqual(empty);
});

test('a file that ends too early is an error', () => {
  expect(() => decodeShard(encodeShard(shard).subarray(0, -1))).toThrow(RangeError);
});
