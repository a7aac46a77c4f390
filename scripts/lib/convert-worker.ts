/** A thread of convert: takes jobs, writes to the stage, answers with summaries. */
import { parentPort, workerData } from 'node:worker_threads';
import { ConvertError } from '../../src/convert/convert-error.ts';
import { stageWriter } from '../../src/content/replace.ts';
import { readKnowledge } from './knowledge.ts';
import type { Answer, Fault } from './pool.ts';
import type { SeedJob } from './seed-job.ts';
import { convertFile } from './seed-job.ts';

const { seeds, content, stage } = workerData as { seeds: string; content: string; stage: string };
const knowledge = readKnowledge(seeds, content);
const write = stageWriter(stage);

parentPort?.on('message', ({ index, job }: { index: number; job: SeedJob }) => {
  parentPort?.postMessage(answer(index, job));
});

function answer(index: number, job: SeedJob): Answer {
  const files: string[] = [];
  try {
    const summary = convertFile(job, knowledge, content, (name, text) => {
      write(name, text);
      files.push(name);
    });
    return { index, summary, files };
  } catch (error) {
    return { index, fault: describe(error) };
  }
}

function describe(error: unknown): Fault {
  if (error instanceof ConvertError) {
    const { file, line, what, todo, message } = error;
    return { message, place: { file, line, what, todo } };
  }
  const { message, code, path } = error as NodeJS.ErrnoException;
  return { message, code, path };
}
