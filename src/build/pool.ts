/** Brings units into the site in processes of their own. */
import type { ChildProcess } from 'node:child_process';
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
 * @throws the first error of a process, which ends the others
 */
export async function shareOut(
  units: readonly PlannedUnit[],
  job: RenderJob,
  onDone: (unit: PlannedUnit) => void,
): Promise<void> {
  const waiting = units.toSorted((a, b) => a.reports.length - b.reports.length);
  const children: ChildProcess[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(script, {
        serialization: 'advanced',
        execArgv: [`--max-semi-space-size=${semiSpace}`],
      });
      children.push(child);
      const say = (order: Order): void => void child.send(order);
      let current: PlannedUnit | undefined;
      child.on('error', reject);
      child.on('message', ({ fault }: Answer) => {
        if (fault !== undefined) return reject(fromFault(fault));
        if (current !== undefined) onDone(current);
        current = waiting.pop();
        if (current !== undefined) say({ unit: current });
        else child.disconnect();
      });
      child.on('exit', (code) => {
        if (current === undefined) resolve();
        else reject(new Error(`the process that rendered ${current.id} ended with ${code}`));
      });
      say({ job });
    });
  const count = Math.min(availableParallelism(), 8, waiting.length);
  try {
    await Promise.all(Array.from({ length: count }, work));
  } catch (error) {
    for (const child of children) {
      child.removeAllListeners('message');
      child.kill();
    }
    throw error;
  }
}
