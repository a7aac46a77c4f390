/** Tables as Apache Parquet files. */
import { createHash } from 'node:crypto';
import type { Table } from './dictionary.ts';
import type { RowGroups } from './row-groups.ts';
import { encodeRows, fileOfGroups } from './row-groups.ts';
import type { OwnedRows, TableRows } from './source.ts';

/** Rows of a row group, at least but for the last, and at most but for those of one owner. */
const leastRows = 15_000;
const mostRows = 50_000;

/** Makes row groups, or has kept them: `owners` tell all that they are made of. */
export type Encode = (
  table: Table,
  owners: readonly OwnedRows[],
  make: () => RowGroups,
) => RowGroups;

/**
 * The CSV twin's columns as an Apache Parquet file, typed, null where the cell is empty. Rows are in
 * memory one row group at a time. Packed with Zstandard, which every reader of note unpacks: half the
 * size of Snappy.
 */
export function parquet(
  table: Table,
  { groups }: Pick<TableRows, 'groups'>,
  encode: Encode = (_table, _owners, make) => make(),
): Uint8Array {
  function* encoded(): Generator<RowGroups> {
    for (const owners of together(groups()))
      yield encode(table, owners, () => {
        const rows = owners.flatMap((owner) => owner.rows());
        return encodeRows(table, rows, mostRows);
      });
  }
  return fileOfGroups(table, encoded());
}

/**
 * Owners whose rows stand in one row group. Where one ends depends on who comes next, not on how many
 * came before: what is added changes the group that it is in and leaves the others as they are.
 */
function* together(all: Iterable<OwnedRows>): Generator<readonly OwnedRows[]> {
  let owners: OwnedRows[] = [];
  let count = 0;
  for (const next of all) {
    if (count >= mostRows || (count >= leastRows && isFirst(next))) {
      yield owners;
      owners = [];
      count = 0;
    }
    owners.push(next);
    count += next.count;
  }
  if (owners.length > 0) yield owners;
}

/** One owner of 32, and always the same. */
const isFirst = ({ owner }: OwnedRows): boolean =>
  createHash('sha256').update(owner).digest()[0]! < 8;
