/** Brings units into the site in threads. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fromFault } from '../content/fault.ts';
import type { PlannedUnit } from './plan.ts';
import type { Answer, WorkerData } from './worker.ts';

/**
 * Megabytes for what a page needs only while it is rendered: with the default, much of it lives long
 * enough to be copied twice before it is dropped.
 */
const youngGeneration = 96;

/**
 * Gives units to as many threads as there are processors, the biggest first.
 * @throws the first error of a thread
 */
export async function shareOut(
  units: readonly PlannedUnit[],
  data: WorkerData,
  onDone: (unit: PlannedUnit) => void,
): Promise<void> {
  const waiting = units.toSorted((a, b) => a.reports.length - b.reports.length);
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: data,
        resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
      });
      let current: PlannedUnit | undefined;
      worker.on('error', reject);
      worker.on('message', ({ fault }: Answer) => {
        if (fault !== undefined) waiting.length = 0;
        else if (current !== undefined) onDone(current);
        current = fault === undefined ? waiting.pop() : undefined;
        if (current !== undefined) worker.postMessage(current);
        else
          void worker
            .terminate()
            .then(() => (fault === undefined ? resolve() : reject(fromFault(fault))));
      });
    });
  const count = Math.min(availableParallelism(), 8, waiting.length);
  await Promise.all(Array.from({ length: count }, work));
}
