/** Writes the columns of the tables that stand in the units' files, in a process of their own. */
import path from 'node:path';
import { Worker } from '../worker.ts';
import type { DataJob } from './data-files.ts';

export type ColumnJob = Pick<DataJob, 'reports' | 'packed' | 'out'>;

const script = path.join(import.meta.dirname, 'column-process.ts');

/** @throws what the process failed with */
export async function writeColumnFiles(job: ColumnJob): Promise<void> {
  const worker = new Worker<ColumnJob, void>(script);
  try {
    await worker.ask(job);
  } finally {
    worker.end();
  }
}
