import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countInShard } from '../../src/search/kept-counts.ts';
import { keptFiles } from '../../src/search/shard-process.ts';
import { scratch } from '../support/command.ts';

const write = (folder: string, texts: string): void =>
  writeFileSync(path.join(folder, keptFiles.texts), Buffer.from(texts, 'utf16le'));

test('words are counted in the texts once, and only those that were not counted before', () => {
  const folder = scratch();
  write(folder, '改造城中村\n城中村更新');
  const first = countInShard(folder, ['城中村', '公园']);
  expect(first).toEqual([
    { text: '城中村', count: 2 },
    { text: '公园', count: 0 },
  ]);
  write(folder, '更新');
  expect(countInShard(folder, ['城中村', '公园'])).toEqual(first);
  expect(countInShard(folder, ['城中村', '更新'])).toEqual([
    { text: '城中村', count: 2 },
    { text: '更新', count: 1 },
  ]);
  const kept = readFileSync(path.join(folder, keptFiles.counts), 'utf8');
  expect(JSON.parse(kept)).toEqual([
    ['城中村', 2],
    ['更新', 1],
  ]);
});

test('counts that are damaged are made again', () => {
  const folder = scratch();
  write(folder, '城中村');
  writeFileSync(path.join(folder, keptFiles.counts), '[["城');
  expect(countInShard(folder, ['城中村'])).toEqual([{ text: '城中村', count: 1 }]);
});
