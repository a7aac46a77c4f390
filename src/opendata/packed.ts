/**
 * The rows of a unit as pieces of the data files, written once, so that the files of a big archive are
 * put together without reading its texts again.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { HeldArchive } from '../archive/archive.ts';
import type { Comparison } from '../compare/index.ts';
import type { ComparisonRow, ReportRow } from '../schemas/opendata.ts';
import type { Block } from './block.ts';
import { deflate } from './block.ts';
import { blockFile } from './bytes.ts';
import { csvRows } from './csv.ts';
import type { Table } from './dictionary.ts';
import { tables } from './dictionary.ts';
import { jsonRows } from './json.ts';
import type { DataSource, TableRows } from './source.ts';
import { heldRows } from './source.ts';
import { sourceText, textType, toSourceRow } from './source-texts.ts';
import { owners, rowsOf, targetsByReport } from './tables.ts';

/** Where a piece lies in the file of its unit. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  /** Bytes of its deflated form, which stands right behind it. */
  readonly deflated: number;
  readonly rows: number;
  /** Changes with any of its bytes. */
  readonly hash: string;
}

/** `<table>.<json or csv> <report or seed>` or `text <file>` → piece. */
export type Pieces = ReadonlyMap<string, Piece>;

const byReport = [...owners].filter(([, field]) => field === 'report').map(([table]) => table);
const bySeed = ['set-aside', 'corrections', 'sources'] as const;
const text = 'text ';

/** All pieces of a unit, one behind the other, and where each lies. */
export function packRows(
  archive: HeldArchive,
  comparison: Comparison,
): { bytes: Buffer; pieces: Pieces } {
  const parts: Uint8Array[] = [];
  const pieces = new Map<string, Piece>();
  let start = 0;
  const put = (name: string, own: string, rows: number): void => {
    const bytes = Buffer.from(own);
    const deflated = deflate(bytes);
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    pieces.set(name, { start, length: bytes.length, deflated: deflated.length, rows, hash });
    parts.push(bytes, deflated);
    start += bytes.length + deflated.length;
  };
  const add = (table: Table, owner: string, rows: readonly object[]): void => {
    if (rows.length === 0) return;
    const forms = {
      json: [...jsonRows(rows)].join(',\n'),
      csv: [...csvRows(table, rows)].join(''),
    };
    for (const [form, own] of Object.entries(forms)) {
      if (form === 'json' && table.within !== null) continue;
      put(`${table.name}.${form} ${owner}`, own, rows.length);
    }
  };
  const targets = targetsByReport(comparison);
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  for (const report of archive.reports) {
    const own = {
      reports: [report],
      sections: archive.sectionsOf(report.id),
      figures: archive.figuresOfReport(report.id),
      comparisons: [],
      targets: targets.get(report.id) ?? [],
      'set-aside': [],
      corrections: [],
      sources: [],
      texts: [],
    };
    for (const name of byReport) {
      const table = tableOf.get(name)!;
      add(table, report.id, rowsOf(own, table));
    }
  }
  const own = {
    'set-aside': archive.setAside,
    corrections: archive.corrections,
    sources: archive.sources.map(toSourceRow),
  };
  for (const name of bySeed)
    for (const [seed, rows] of Map.groupBy<string, { seed: string }>(own[name], (row) => row.seed))
      add(tableOf.get(name)!, seed, rows);
  for (const source of archive.sources) {
    const { name, text: contents } = sourceText(source);
    put(text + name, contents, 1);
  }
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
  const none = {
    sections: [],
    figures: [],
    targets: [],
    'set-aside': [],
    corrections: [],
    sources: [],
    texts: [],
  };
  const own = { reports, comparisons, ...none };
  const held = new Map(ofWhole.map((name) => [name, rowsOf(own, { name })] as const));
  const places = new Map(
    units.flatMap(({ file, pieces }) =>
      [...pieces].map(([name, piece]) => [name, { file, ...piece }] as const),
    ),
  );
  const after = (start: string): string[] =>
    [...places.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length))
      .sort();
  const seeds = after('sources.json ');
  const ids = reports.map(({ id }) => id);
  return {
    reports,
    rows: (table) => {
      const rows = held.get(table.name);
      if (rows !== undefined) return heldRows(table, rows);
      return packedRows(table, owners.get(table.name) === 'seed' ? seeds : ids, places);
    },
    texts: after(text).map((name) =>
      blockFile(name, textType, () => read([places.get(text + name)!])),
    ),
  };
}

function packedRows(
  table: Table,
  of: readonly string[],
  places: ReadonlyMap<string, Piece & { file: string }>,
): TableRows {
  const own = (form: string) =>
    of.flatMap((owner) => {
      const piece = places.get(`${form} ${owner}`);
      return piece === undefined ? [] : { owner, ...piece };
    });
  const { name, within } = table;
  return {
    count: own(`${name}.csv`).reduce((sum, { rows }) => sum + rows, 0),
    json: () => read(own(`${name}.json`)),
    csv: () => read(own(`${name}.csv`)),
    *groups() {
      const counts = new Map(own(`${name}.csv`).map(({ owner, rows }) => [owner, rows]));
      for (const { owner, file, start, length, hash } of own(`${within ?? name}.json`)) {
        const rows = (): readonly object[] => {
          const all = JSON.parse(`[${bytesAt(file, start, length).toString()}]`) as object[];
          return within === null ? all : rowsOf({ [within]: all } as never, table);
        };
        const count = counts.get(owner) ?? 0;
        if (count > 0) yield { owner, count, hash, rows };
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
