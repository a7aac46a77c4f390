/** Writes the Parquet files of the tables that stand in the units' files. */
import { parquetFile } from '../opendata/files.ts';
import { packedSource, packedTables } from '../opendata/packed.ts';
import { parquet } from '../opendata/parquet.ts';
import { writeFiles } from '../opendata/write.ts';
import { answerWith } from '../worker.ts';
import { leaveIfAlone } from './alone.ts';
import type { ColumnJob } from './data-files.ts';

function write({ reports, packed, out }: ColumnJob): void {
  const source = packedSource(reports, [], packed);
  const files = packedTables.map((one) =>
    parquetFile(one, (table) => parquet(table, source.rows(table))),
  );
  writeFiles(files, out, leaveIfAlone);
}

answerWith(write);
