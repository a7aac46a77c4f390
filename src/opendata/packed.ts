/**
 * The rows of a unit as pieces of the data files, written once, so that the files of a big archive are
 * put together without reading its texts again.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { HeldArchive } from '../archive/archive.ts';
import type { ComparisonRow, ReportRow } from '../schemas/opendata.ts';
import type { Block } from './block.ts';
import { deflate } from './block.ts';
import { csvRows } from './csv.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';
import { jsonRows } from './json.ts';
import type { DataSource, TableRows } from './source.ts';
import { heldRows } from './source.ts';
import { owners, rowsOf } from './tables.ts';

/** Where a piece lies in the file of its unit. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  /** Bytes of its deflated form, which stands right behind it. */
  readonly deflated: number;
  readonly rows: number;
}

/** `<table>.<json or csv> <report or seed>` → piece. */
export type Pieces = ReadonlyMap<string, Piece>;

const byReport = [...owners].filter(([, field]) => field === 'report').map(([table]) => table);
const setAside = 'set-aside';

/** All pieces of a unit, one behind the other, and where each lies. */
export function packRows(archive: HeldArchive): { bytes: Buffer; pieces: Pieces } {
  const parts: Uint8Array[] = [];
  const pieces = new Map<string, Piece>();
  let start = 0;
  const add = (table: Table, owner: string, rows: readonly object[]): void => {
    if (rows.length === 0) return;
    const forms = {
      json: [...jsonRows(rows)].join(',\n'),
      csv: [...csvRows(table, rows)].join(''),
    };
    for (const [form, text] of Object.entries(forms)) {
      if (form === 'json' && table.within !== null) continue;
      const bytes = Buffer.from(text);
      const deflated = deflate(bytes);
      pieces.set(`${table.name}.${form} ${owner}`, {
        start,
        length: bytes.length,
        deflated: deflated.length,
        rows: rows.length,
      });
      parts.push(bytes, deflated);
      start += bytes.length + deflated.length;
    }
  };
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  for (const report of archive.reports) {
    const own = {
      reports: [report],
      sections: archive.sectionsOf(report.id),
      figures: archive.figuresOfReport(report.id),
      comparisons: [],
      'set-aside': [],
    };
    for (const name of byReport) {
      const table = tableOf.get(name)!;
      add(table, report.id, rowsOf(own, table));
    }
  }
  for (const [seed, rows] of Map.groupBy(archive.setAside, (row) => row.seed))
    add(tableOf.get(setAside)!, seed, rows);
  return { bytes: Buffer.concat(parts), pieces };
}

export interface PackedUnit {
  /** File that `packRows` filled. */
  readonly file: string;
  readonly pieces: Pieces;
}

/** Tables that are not made of the texts of reports or sources. */
const ofWhole = ['reports', 'comparisons', 'observations', 'verdicts'];

/** Those whose rows stand in the files of units: by far the most. */
export const packedTables: readonly Table[] = tables.filter(({ name }) => !ofWhole.includes(name));

/** The data of all units, reports in publishing order. */
export function packedSource(
  reports: readonly ReportRow[],
  comparisons: readonly ComparisonRow[],
  units: readonly PackedUnit[],
): DataSource {
  const own = { reports, comparisons, sections: [], figures: [], 'set-aside': [] };
  const held = new Map(ofWhole.map((name) => [name, rowsOf(own, { name })] as const));
  const places = new Map(
    units.flatMap(({ file, pieces }) =>
      [...pieces].map(([name, piece]) => [name, { file, ...piece }] as const),
    ),
  );
  const seeds = [...places.keys()]
    .filter((name) => name.startsWith(`${setAside}.json `))
    .map((name) => name.slice(name.indexOf(' ') + 1))
    .sort();
  const ids = reports.map(({ id }) => id);
  return {
    reports,
    rows: (table) => {
      const rows = held.get(table.name);
      if (rows !== undefined) return heldRows(table, rows);
      return packedRows(table, table.name === setAside ? seeds : ids, places);
    },
  };
}

function packedRows(
  table: Table,
  of: readonly string[],
  places: ReadonlyMap<string, Piece & { file: string }>,
): TableRows {
  const own = (form: string) => of.flatMap((owner) => places.get(`${form} ${owner}`) ?? []);
  const { name, within } = table;
  return {
    count: own(`${name}.csv`).reduce((sum, { rows }) => sum + rows, 0),
    json: () => read(own(`${name}.json`)),
    csv: () => read(own(`${name}.csv`)),
    *groups() {
      for (const { bytes } of read(own(`${within ?? name}.json`))) {
        const rows = JSON.parse(`[${Buffer.from(bytes()).toString()}]`) as object[];
        yield within === null ? rows : rowsOf({ [within]: rows } as never, table);
      }
    },
  };
}

/** Pieces in their order. */
function* read(pieces: Iterable<Piece & { file: string }>): Generator<Block> {
  for (const { file, start, length, deflated } of pieces)
    yield {
      bytes: () => bytesAt(file, start, length),
      deflated: () => bytesAt(file, start + length, deflated),
    };
}

function bytesAt(file: string, start: number, length: number): Buffer<ArrayBuffer> {
  const handle = openSync(file, 'r');
  const bytes = Buffer.allocUnsafe(length);
  readSync(handle, bytes, 0, length, start);
  closeSync(handle);
  return bytes;
}
