import { leave } from '../worker.ts';

/** A process of a build that outlives it must not write into the folder of the next one. */
const builder = process.ppid;

/** Milliseconds between two looks: no other build gets as far in so short a time. */
const pause = 20;
let next = 0;

/** Ends this process if the one that began it is gone. Cheap: asked before each page and block. */
export function leaveIfAlone(): void {
  const now = performance.now();
  if (now < next) return;
  next = now + pause;
  if (process.ppid !== builder) leave();
}
