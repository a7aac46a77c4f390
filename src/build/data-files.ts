/** Writes the data files of a whole archive beside its pages, in a process of their own. */
import { fork } from 'node:child_process';
import path from 'node:path';
import type { Fault } from '../content/fault.ts';
import { fromFault } from '../content/fault.ts';
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

/** What the process says at its end. */
export type DataDone = { readonly sizes: DataSizes } | { readonly fault: Fault };

const script = path.join(import.meta.dirname, 'data-process.ts');

/** @throws what the process failed with */
export function writeDataFiles(job: DataJob): Promise<DataSizes> {
  // rows pass through quickly: with more room their buffers pile up
  const child = fork(script, { serialization: 'advanced', execArgv: ['--max-semi-space-size=8'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('message', (done: DataDone) => {
      if ('fault' in done) reject(fromFault(done.fault));
      else resolve(done.sizes);
    });
    // ignored where it has answered
    child.on('exit', (code) => reject(new Error(`writing the data files ended with ${code}`)));
    child.send(job);
  });
}
