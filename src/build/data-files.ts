/** Writes the data files of a whole archive beside its pages, in a thread of their own. */
import { Worker } from 'node:worker_threads';
import type { PackedUnit } from '../opendata/packed.ts';
import type { ComparisonRow, ReportRow } from '../schemas/opendata.ts';
import type { DataVersion } from '../schemas/versions.ts';

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

/** Megabytes; rows pass through quickly, and with the default their buffers pile up. */
const youngGeneration = 24;

/** @throws what the thread failed with */
export function writeDataFiles(job: DataJob): Promise<DataSizes> {
  const worker = new Worker(new URL('./data-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
