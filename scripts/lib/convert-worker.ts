/** A thread of convert: takes jobs, writes to the stage, answers with summaries. */
import { parentPort, workerData } from 'node:worker_threads';
import { toFault } from '../../src/content/fault.ts';
import { releasedIn } from '../../src/content/published.ts';
import { stageWriter } from '../../src/content/replace.ts';
import { readKnowledge } from './knowledge.ts';
import type { Answer } from './pool.ts';
import type { SeedJob } from './seed-job.ts';
import { convertFile } from './seed-job.ts';

const { seeds, content, stage } = workerData as { seeds: string; content: string; stage: string };
const knowledge = readKnowledge(seeds, content);
const before = { content, isReleased: releasedIn(content) };
const write = stageWriter(stage);

parentPort?.on('message', ({ index, job }: { index: number; job: SeedJob }) => {
  parentPort?.postMessage(answer(index, job));
});

function answer(index: number, job: SeedJob): Answer {
  const files: string[] = [];
  try {
    const summary = convertFile(job, knowledge, before, (name, text) => {
      write(name, text);
      files.push(name);
    });
    return { index, summary, files };
  } catch (error) {
    return { index, fault: toFault(error) };
  }
}
