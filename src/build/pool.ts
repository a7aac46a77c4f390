/** Brings units into the site in processes of their own. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fromFault } from '../content/fault.ts';
import type { PlannedUnit } from './plan.ts';
import type { Answer, Order, RenderJob } from './unit-process.ts';

/**
 * Megabytes of each of the halves of the young generation, for what a page needs only while it is
 * rendered: with the default, much of it lives long enough to be copied twice before it is dropped.
 */
const semiSpace = 32;

const script = path.join(import.meta.dirname, 'unit-process.ts');

/**
 * Gives units to as many processes as there are processors, the biggest first.
 * @throws the first error of a process
 */
export async function shareOut(
  units: readonly PlannedUnit[],
  job: RenderJob,
  onDone: (unit: PlannedUnit) => void,
): Promise<void> {
  const waiting = units.toSorted((a, b) => a.reports.length - b.reports.length);
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(script, {
        serialization: 'advanced',
        execArgv: [`--max-semi-space-size=${semiSpace}`],
      });
      const say = (order: Order): void => void child.send(order);
      let current: PlannedUnit | undefined;
      let failed: Error | undefined;
      child.on('error', reject);
      child.on('message', ({ fault }: Answer) => {
        if (fault !== undefined) {
          failed = fromFault(fault);
          waiting.length = 0;
        } else if (current !== undefined) onDone(current);
        current = waiting.pop();
        if (current !== undefined) say({ unit: current });
        else child.disconnect();
      });
      child.on('exit', (code) => {
        if (failed === undefined && current !== undefined)
          failed = new Error(`the process that rendered ${current.id} ended with ${code}`);
        if (failed === undefined) resolve();
        else reject(failed);
      });
      say({ job });
    });
  const count = Math.min(availableParallelism(), 8, waiting.length);
  await Promise.all(Array.from({ length: count }, work));
}
