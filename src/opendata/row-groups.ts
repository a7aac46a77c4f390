/** Row groups of Parquet files, each encoded by itself, so that it can be kept and put into any file. */
import { zstdCompressSync } from 'node:zlib';
import type { BasicType, SchemaElement } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Field, Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';

const types: Readonly<Record<Field['type'], BasicType>> = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  array: 'JSON',
  object: 'JSON',
};

/** Encoded rows; the offsets of `groups` and `indexes` are those of a file that begins with them. */
export interface RowGroups {
  readonly bytes: Uint8Array;
  readonly groups: ParquetWriter['row_groups'];
  readonly indexes: ParquetWriter['pendingIndexes'];
}

/** A file without rows: what a reader of Parquet expects at its start is there. */
function emptyFile(schema: SchemaElement[]): { writer: ByteWriter; file: ParquetWriter } {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema,
    createdBy: 'youju',
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes) },
  });
  return { writer, file };
}

const columnsOf = (table: Table, rows: readonly object[]) =>
  flatFields(table).map(({ name, type, required }) => ({
    name,
    type: types[type],
    nullable: !required,
    data: rows.map((row) => (row as Record<string, unknown>)[name] ?? null),
  }));

const schemaOf = (table: Table): SchemaElement[] =>
  schemaFromColumnData({ columnData: columnsOf(table, []) });

/** @param most rows of a row group */
export function encodeRows(table: Table, rows: readonly object[], most: number): RowGroups {
  const { writer, file } = emptyFile(schemaOf(table));
  const columnData = columnsOf(table, rows).map(({ name, data }) => ({ name, data }));
  const start = writer.offset;
  void file.write({ columnData, rowGroupSize: most });
  return {
    bytes: writer.getBytes().slice(start),
    groups: file.row_groups,
    indexes: file.pendingIndexes,
  };
}

/** The Parquet file of a table. Changes what it is given. */
export function fileOfGroups(table: Table, all: Iterable<RowGroups>): Uint8Array {
  const { writer, file } = emptyFile(schemaOf(table));
  const start = writer.offset;
  for (const { bytes, groups, indexes } of all) {
    const shift = writer.offset - start;
    writer.appendBytes(bytes);
    for (const group of groups) {
      file.row_groups.push(group);
      file.num_rows += group.num_rows;
    }
    for (const index of indexes) {
      move(index, shift);
      file.pendingIndexes.push(index);
    }
  }
  void file.finish();
  return writer.getBytes();
}

/** Every chunk of a column has an entry among the indexes. */
function move(
  { chunk, offsetIndex }: ParquetWriter['pendingIndexes'][number],
  shift: number,
): void {
  const by = BigInt(shift);
  chunk.file_offset += by;
  const { meta_data } = chunk;
  if (meta_data !== undefined) {
    meta_data.data_page_offset += by;
    if (meta_data.dictionary_page_offset !== undefined) meta_data.dictionary_page_offset += by;
  }
  for (const page of offsetIndex?.page_locations ?? []) page.offset += by;
}
