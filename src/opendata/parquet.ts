import type { BasicType } from 'hyparquet-writer';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field, Table } from './dictionary.ts';
import { flatFields } from './dictionary.ts';

const types: Readonly<Record<Field['type'], BasicType>> = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  array: 'JSON',
};

/** The CSV twin's columns as an Apache Parquet file, typed, null where the cell is empty. */
export function parquet(table: Table, rows: readonly object[]): Uint8Array {
  const columnData = flatFields(table).map(({ name, type, required }) => ({
    name,
    type: types[type],
    nullable: !required,
    data: rows.map((row) => (row as Record<string, unknown>)[name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'youju' }));
}
