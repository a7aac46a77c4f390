/**
 * Writes the data files: rows go from the units' files into them without a stay in memory. Columns take
 * as long as all the rest: another process writes those of the big tables meanwhile.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { descriptorName, parquetName, siteDataFiles, zipName } from '../opendata/files.ts';
import { packedSource, packedTables } from '../opendata/packed.ts';
import { parquet } from '../opendata/parquet.ts';
import { answerWith } from '../worker.ts';
import { writeColumnFiles } from './column-files.ts';
import type { DataJob, DataSizes } from './data-files.ts';
import { writeWhileNeeded } from './write-while-needed.ts';

/** Files that hold or describe all others. */
const last: ReadonlySet<string> = new Set([descriptorName, zipName]);
const elsewhere: ReadonlySet<string> = new Set(packedTables.map(parquetName));

async function write({
  reports,
  comparisons,
  packed,
  site,
  log,
  out,
}: DataJob): Promise<DataSizes> {
  const columns = writeColumnFiles({ reports, packed, out });
  columns.catch(() => undefined); // whoever waits for it is told
  const source = packedSource(reports, comparisons, packed);
  const { files } = siteDataFiles(source, site, log, (table) =>
    elsewhere.has(parquetName(table))
      ? readFileSync(path.join(out, parquetName(table)))
      : parquet(table, source.rows(table)),
  );
  const own = files.filter(({ name }) => !elsewhere.has(name));
  writeWhileNeeded(
    own.filter(({ name }) => !last.has(name)),
    out,
  );
  await columns;
  writeWhileNeeded(
    own.filter(({ name }) => last.has(name)),
    out,
  );
  return new Map(files.map(({ name }) => [name, statSync(path.join(out, name)).size]));
}

answerWith(write);
