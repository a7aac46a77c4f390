import path from 'node:path';
import { expect, test } from 'vitest';
import { fromFault, toFault } from '../src/content/fault.ts';
import { ConvertError } from '../src/convert/convert-error.ts';
import { shareOut, Worker } from '../src/worker.ts';
import type { Answered, Asked } from './support/answering.ts';

const script = path.join(import.meta.dirname, 'support', 'answering.ts');
const make = (): Worker<Asked, Answered> => new Worker(script);

/** Waits until no process has this id. */
async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

test('one process answers question after question and ends when it is let go', async () => {
  const worker = make();
  const first = await worker.ask({ text: '一' });
  const second = await worker.ask({ text: '二' });
  expect([first.text, second.text]).toEqual(['一', '二']);
  expect(first.process).toBe(second.process);
  expect(first.process).not.toBe(process.pid);
  worker.end();
  expect(await gone(first.process)).toBe(true);
});

test('what a process throws is thrown here as what it was, and it answers again', async () => {
  const worker = make();
  await expect(worker.ask({ text: 'a.txt', instead: 'fault' })).rejects.toThrow(
    new ConvertError({ file: 'a.txt', line: 3 }, 'is odd', 'mend it'),
  );
  await expect(worker.ask({ text: 'a.txt', instead: 'fault' })).rejects.toBeInstanceOf(
    ConvertError,
  );
  await expect(worker.ask({ text: 'no such thing', instead: 'error' })).rejects.toThrow(
    'no such thing',
  );
  expect((await worker.ask({ text: '三' })).text).toBe('三');
  worker.end();
});

test('what a user can put right is known by what it tells, whatever copy of the program threw it', () => {
  const place = { file: 'a.txt', line: 3, what: 'is odd', todo: 'mend it' };
  const copy = Object.assign(new Error('a.txt:3: is odd — mend it'), place);
  expect(fromFault(toFault(copy))).toBeInstanceOf(ConvertError);
  expect(fromFault(toFault(new Error('a bug')))).not.toBeInstanceOf(ConvertError);
});

test('a process that ends without an answer is an error, then and later', async () => {
  const worker = make();
  await expect(worker.ask({ text: '', instead: 'end' })).rejects.toThrow('ended with 7');
  await expect(worker.ask({ text: '四' })).rejects.toThrow('ended with 7');
});

test('items go to as many processes as are wanted, and all of them end', async () => {
  const seen = new Map<string, number>();
  const items = ['一', '二', '三', '四', '五'];
  await shareOut(items, { count: 2, make }, async (worker, text) => {
    seen.set(text, (await worker.ask({ text })).process);
  });
  expect([...seen.keys()].sort()).toEqual([...items].sort());
  const processes = new Set(seen.values());
  expect(processes.size).toBe(2);
  for (const pid of processes) expect(await gone(pid)).toBe(true);
});

test('the first error ends the processes that are still at work', async () => {
  const workers: number[] = [];
  const both = Promise.withResolvers<null>();
  const sharing = shareOut(['slow', 'broken'], { count: 2, make }, async (worker, text) => {
    if (workers.push((await worker.ask({ text })).process) === 2) both.resolve(null);
    await both.promise;
    await worker.ask({ text, instead: text === 'slow' ? 'silence' : 'error' });
  });
  await expect(sharing).rejects.toThrow('broken');
  expect(workers).toHaveLength(2);
  for (const pid of workers) expect(await gone(pid)).toBe(true);
});
