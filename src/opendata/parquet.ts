import { zstdCompressSync } from 'node:zlib';
import type { BasicType } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Field, Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';
import type { TableRows } from './source.ts';

const types: Readonly<Record<Field['type'], BasicType>> = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  array: 'JSON',
  object: 'JSON',
};

/** Rows of one row group, at least, but for the last. */
const groupRows = 50_000;

/**
 * The CSV twin's columns as an Apache Parquet file, typed, null where the cell is empty. Rows come in
 * groups of any size and are in memory one row group at a time. Packed with Zstandard, which every
 * reader of note unpacks: half the size of Snappy.
 */
export function parquet(table: Table, { groups }: Pick<TableRows, 'groups'>): Uint8Array {
  const columns = (rows: readonly object[]) =>
    flatFields(table).map(({ name, type, required }) => ({
      name,
      type: types[type],
      nullable: !required,
      data: rows.map((row) => (row as Record<string, unknown>)[name] ?? null),
    }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columns([]) }),
    createdBy: 'youju',
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes) },
  });
  const put = (rows: readonly object[]): void => {
    const columnData = columns(rows).map(({ name, data }) => ({ name, data }));
    void file.write({ columnData, rowGroupSize: groupRows * 2 });
  };
  let pending: object[] = [];
  for (const rows of groups()) {
    for (const row of rows) pending.push(row);
    if (pending.length < groupRows) continue;
    put(pending);
    pending = [];
  }
  if (pending.length > 0) put(pending);
  void file.finish();
  return writer.getBytes();
}
