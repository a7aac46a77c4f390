/** Runs seed jobs in this thread or in several; results come in the order of the jobs. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Fault } from '../../src/content/fault.ts';
import { fromFault } from '../../src/content/fault.ts';
import type { Replacement } from '../../src/content/replace.ts';
import type { ConvertError } from '../../src/convert/convert-error.ts';
import { isConvertError, together } from '../../src/convert/convert-error.ts';
import type { Knowledge } from '../../src/convert/seed.ts';
import type { Before, SeedJob, SeedSummary } from './seed-job.ts';
import { convertFile } from './seed-job.ts';

export interface Surroundings extends Before {
  readonly seeds: string;
  readonly knowledge: Knowledge;
  readonly replacement: Replacement;
}

export interface SeedResult {
  readonly job: SeedJob;
  readonly summary: SeedSummary;
  /** Names of the files written. */
  readonly files: readonly string[];
}

type Run = (
  jobs: readonly SeedJob[],
  surroundings: Surroundings,
  onDone: () => void,
) => Promise<SeedResult[]>;

/** Throws what the user can mend of all jobs at once, in their order. */
function refuse(errors: readonly ConvertError[]): void {
  const all = together(errors);
  if (all !== null) throw all;
}

export const oneByOne: Run = (jobs, { knowledge, replacement, ...before }, onDone) => {
  const errors: ConvertError[] = [];
  const results = jobs.flatMap((job): SeedResult[] => {
    const files: string[] = [];
    try {
      const summary = convertFile(job, knowledge, before, (name, text) => {
        replacement.write(name, text);
        files.push(name);
      });
      return [{ job, summary, files }];
    } catch (error) {
      if (!isConvertError(error)) throw error;
      errors.push(error);
      return [];
    } finally {
      onDone();
    }
  });
  refuse(errors);
  return Promise.resolve(results);
};

/** What a worker answers for one job. */
export type Answer =
  | { readonly index: number; readonly summary: SeedSummary; readonly files: readonly string[] }
  | { readonly index: number; readonly fault: Fault };

/** Faults are told in the order of the seeds, so that the message is always the same. */
export const inThreads: Run = async (jobs, { seeds, content, replacement }, onDone) => {
  const results: SeedResult[] = [];
  const faults: Fault[] = [];
  /** Set where the machine or the program is at fault: nothing more is begun. */
  let broken: Fault | undefined;
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), {
        workerData: { seeds, content, stage: replacement.stage },
        // what a seed needs lives briefly: more room is taken but hardly needed
        resourceLimits: { maxYoungGenerationSizeMb: 48 },
      });
      const give = (): void => {
        if (next >= jobs.length || broken !== undefined) {
          void worker.terminate().then(() => resolve());
          return;
        }
        worker.postMessage({ index: next, job: jobs[next] });
        next += 1;
      };
      worker.on('error', reject);
      worker.on('message', (answer: Answer) => {
        if ('fault' in answer) {
          faults[answer.index] = answer.fault;
          if (answer.fault.place === undefined) broken ??= answer.fault;
        } else {
          results[answer.index] = {
            job: jobs[answer.index]!,
            summary: answer.summary,
            files: answer.files,
          };
          onDone();
        }
        give();
      });
      give();
    });
  const count = Math.min(availableParallelism(), 8, jobs.length);
  await Promise.all(Array.from({ length: count }, work));
  if (broken !== undefined) throw fromFault(broken);
  refuse(faults.flatMap((fault) => fromFault(fault) as ConvertError));
  return results;
};
