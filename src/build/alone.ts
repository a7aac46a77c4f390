import { leave } from '../worker.ts';

/** A process of a build that outlives it must not write into the folder of the next one. */
const builder = process.ppid;

/** Ends this process if the one that began it is gone. Cheap: asked before each page and block. */
export function leaveIfAlone(): void {
  if (process.ppid !== builder) leave();
}
