/** Writes the data files of a whole archive beside its pages, in a process of their own. */
import path from 'node:path';
import type { PackedUnit } from '../opendata/packed.ts';
import type { ComparisonRow, ReportRow } from '../schemas/opendata.ts';
import type { DataVersion } from '../schemas/versions.ts';
import { Worker } from '../worker.ts';

export interface DataJob {
  /** In publishing order. */
  readonly reports: readonly ReportRow[];
  readonly comparisons: readonly ComparisonRow[];
  /** Where the other rows are. */
  readonly packed: readonly PackedUnit[];
  /** Public address with a trailing slash. */
  readonly site: string;
  readonly log: readonly DataVersion[];
  /** Folder that the files go into. */
  readonly out: string;
}

/** Name of a file below /data/ → its bytes. */
export type DataSizes = ReadonlyMap<string, number>;

const script = path.join(import.meta.dirname, 'data-process.ts');

/** @throws what the process failed with */
export async function writeDataFiles(job: DataJob): Promise<DataSizes> {
  // rows pass through quickly: with more room their buffers pile up
  const worker = new Worker<DataJob, DataSizes>(script, ['--max-semi-space-size=8']);
  try {
    return await worker.ask(job);
  } finally {
    worker.end();
  }
}
