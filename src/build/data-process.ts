/** Writes the data files: rows go from the units' files into them without a stay in memory. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { DataFile } from '../opendata/bytes.ts';
import { descriptorName, parquetName, siteDataFiles, zipName } from '../opendata/files.ts';
import { packedSource, packedTables } from '../opendata/packed.ts';
import { parquet } from '../opendata/parquet.ts';
import { jsonFiles, versionOf } from '../opendata/versions.ts';
import { writeFiles } from '../opendata/write.ts';
import { answerWith } from '../worker.ts';
import { leaveIfAlone } from './alone.ts';
import type { DataAnswer, DataJob, DataSizes, DataStep } from './data-files.ts';

/** Files that hold or describe all others. */
const last: ReadonlySet<string> = new Set([descriptorName, zipName]);
const elsewhere: ReadonlySet<string> = new Set(packedTables.map(parquetName));

interface Written {
  readonly version: string;
  readonly rest: readonly DataFile[];
  readonly whole: readonly DataFile[];
  readonly out: string;
  /** Of all files, those included that others write. */
  readonly names: readonly string[];
}

function writeRows({ reports, comparisons, packed, hashes, site, log, out }: DataJob): Written {
  const source = packedSource(reports, comparisons, packed);
  const json = jsonFiles(source);
  writeFiles(json, out, leaveIfAlone);
  const version = versionOf(json);
  const { files } = siteDataFiles(source, hashes, site, log, {
    json,
    version,
    columnsOf: (table) =>
      elsewhere.has(parquetName(table))
        ? readFileSync(path.join(out, parquetName(table)))
        : parquet(table, source.rows(table)),
  });
  const open = files.filter((file) => !json.includes(file) && !elsewhere.has(file.name));
  return {
    version,
    rest: open.filter(({ name }) => !last.has(name)),
    whole: open.filter(({ name }) => last.has(name)),
    out,
    names: files.map(({ name }) => name),
  };
}

const sizesOf = ({ names, out }: Written): DataSizes =>
  new Map(names.map((name) => [name, statSync(path.join(out, name)).size]));

let written: Written;

function answer(step: DataStep): DataAnswer {
  if (step.write === 'rows') {
    written = writeRows(deserialize(readFileSync(step.job)) as DataJob);
    return written.version;
  }
  writeFiles(written[step.write], written.out, leaveIfAlone);
  return step.write === 'whole' ? sizesOf(written) : undefined;
}

answerWith(answer);
