import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { kept } from '../../src/og/kept.ts';
import { scratch } from '../support/command.ts';

const watcher = `
const { statSync } = require('node:fs');
const { parentPort, workerData: { file, stop } } = require('node:worker_threads');
const sizes = new Set();
parentPort.postMessage('watching');
while (Atomics.load(stop, 0) === 0) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found) sizes.add(found.size);
}
parentPort.postMessage([...sizes]);
`;

test('what another process reads is all of it or nothing', async () => {
  const file = path.join(scratch(), 'a.ttf');
  const bytes = new Uint8Array(20_000_000);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watcher, { eval: true, workerData: { file, stop } });
  const message = (): Promise<unknown> => new Promise((done) => worker.once('message', done));
  await message();
  for (let i = 0; i < 10; i += 1) {
    await kept(file, () => Promise.resolve(bytes));
    await new Promise((done) => setTimeout(done, 5));
    if (i < 9) rmSync(file);
  }
  Atomics.store(stop, 0, 1);
  expect(await message()).toEqual([bytes.length]);
  expect(readdirSync(path.dirname(file))).toEqual(['a.ttf']);
});

test('what is kept is not made again', async () => {
  const file = path.join(scratch(), 'folder', 'b.png');
  expect([...(await kept(file, () => Promise.resolve(Uint8Array.of(7))))]).toEqual([7]);
  expect([...(await kept(file, () => Promise.reject(new Error('made twice'))))]).toEqual([7]);
});
