/** Writes the data files of a whole archive beside its pages, in processes of their own. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
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
  /** Report → hash of its rows. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Public address with a trailing slash. */
  readonly site: string;
  readonly log: readonly DataVersion[];
  /** Folder that the files go into. */
  readonly out: string;
  /** Folder that row groups are kept in. */
  readonly columns: string;
  /** Changes with the code that all of this is made by. */
  readonly program: string;
}

/** What the process of the data files is asked, one after the other. */
export type DataStep =
  /** Write the rows as JSON; answered with the version, which is their hash. */
  | { readonly write: 'rows'; readonly job: JobFile }
  /** Write all other files that stand for themselves. */
  | { readonly write: 'rest' }
  /** Write what describes or holds all others, when the columns are there; answered with the sizes. */
  | { readonly write: 'whole' };

/** A file that holds a job in V8's form: one of a big archive is too long to be told a process. */
export type JobFile = string;

export type DataAnswer = string | DataSizes | undefined;

/** Name of a file below /data/ → its bytes. */
export type DataSizes = ReadonlyMap<string, number>;

export interface WrittenData {
  readonly version: string;
  /** When all files are there. */
  readonly sizes: Promise<DataSizes>;
}

const scriptOf = (name: string): string => path.join(import.meta.dirname, `${name}.ts`);

/**
 * Columns take as long as all the rest: a process of their own writes those of the big tables.
 * @param kept folder for the file of the job
 * @returns when the version is known
 * @throws what a process failed with
 */
export async function writeDataFiles(job: DataJob, kept: string): Promise<WrittenData> {
  const file: JobFile = path.join(kept, 'data.job');
  writeFileSync(file, serialize(job));
  // rows pass through quickly: with more room their buffers pile up
  const flags = ['--max-semi-space-size=8'];
  const files = new Worker<DataStep, DataAnswer>(scriptOf('data-process'), flags);
  const columns = new Worker<JobFile, void>(scriptOf('column-process'));
  const written = columns.ask(file);
  const end = (): void => {
    for (const worker of [files, columns]) worker.end();
    rmSync(file, { force: true });
  };
  const finish = async (): Promise<DataSizes> => {
    await Promise.all([written, files.ask({ write: 'rest' })]);
    return (await files.ask({ write: 'whole' })) as DataSizes;
  };
  try {
    const version = await Promise.race([files.ask({ write: 'rows', job: file }), failed(written)]);
    const sizes = finish().finally(end);
    sizes.catch(() => undefined); // whoever waits for it is told
    return { version: version as string, sizes };
  } catch (error) {
    end();
    throw error;
  }
}

/** Never answers, but with the error of a promise. */
const failed = (promise: Promise<void>): Promise<never> =>
  promise.then(() => new Promise<never>(() => undefined));
