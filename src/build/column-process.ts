/** Writes the Parquet files of the tables that stand in the units' files. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { parquetFile } from '../opendata/files.ts';
import { keptGroups } from '../opendata/kept-groups.ts';
import { packedSource, packedTables } from '../opendata/packed.ts';
import { parquet } from '../opendata/parquet.ts';
import { writeFiles } from '../opendata/write.ts';
import { answerWith } from '../worker.ts';
import { leaveIfAlone } from './alone.ts';
import type { DataJob, JobFile } from './data-files.ts';

function write(job: JobFile): void {
  const { reports, packed, out, columns, program } = deserialize(readFileSync(job)) as DataJob;
  const source = packedSource(reports, [], packed);
  const kept = keptGroups(columns, program);
  const files = packedTables.map((one) =>
    parquetFile(one, (table) => parquet(table, source.rows(table), kept.encode)),
  );
  writeFiles(files, out, leaveIfAlone);
  kept.sweep();
}

answerWith(write);
