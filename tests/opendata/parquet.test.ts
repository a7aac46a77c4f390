import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/opendata/dictionary.ts';
import { keptGroups } from '../../src/opendata/kept-groups.ts';
import type { Encode } from '../../src/opendata/parquet.ts';
import { parquet } from '../../src/opendata/parquet.ts';
import type { OwnedRows } from '../../src/opendata/source.ts';

const table = tables.find(({ name }) => name === 'set-aside')!;
const scratch = mkdtempSync(path.join(tmpdir(), 'youju-parquet-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Row {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
}

const rowsOf = (seed: string, count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    seed,
    start: index,
    end: index + seed.length,
    text: `第${index % 900}行（${seed}）`,
    why: index % 3 === 0 ? 'page' : 'mark',
  }));

const owner = (name: string, count = 700): OwnedRows => ({
  owner: name,
  count,
  hash: `${name} ${count}`,
  rows: () => rowsOf(name, count),
});

/** More rows than a row group holds. */
const owners = Array.from({ length: 300 }, (_, index) => owner(`报告${index}.txt`));
const file = (all: readonly OwnedRows[], encode?: Encode): ArrayBuffer => {
  const bytes = parquet(table, { groups: () => all }, encode);
  return bytes.slice().buffer as ArrayBuffer;
};
const read = (buffer: ArrayBuffer): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({
    file: buffer,
    compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
  });

describe('columns of many owners', () => {
  test('hold every row in its order, in several row groups, none too big', async () => {
    const buffer = file(owners);
    const groups = parquetMetadata(buffer).row_groups.map(({ num_rows }) => Number(num_rows));
    expect(groups.length).toBeGreaterThan(2);
    expect(Math.max(...groups)).toBeLessThanOrEqual(100_000);
    expect(await read(buffer)).toEqual(owners.flatMap(({ rows }) => rows()));
  });

  test('one owner more leaves all row groups but few as they were', () => {
    const asked = (all: readonly OwnedRows[]): string[] => {
      const names: string[] = [];
      file(all, (_table, own, make) => {
        names.push(own.map(({ hash }) => hash).join());
        return make();
      });
      return names;
    };
    const before = new Set(asked(owners));
    const after = asked(owners.toSpliced(5, 0, owner('新报告.txt')));
    expect(after.filter((name) => !before.has(name)).length).toBeLessThanOrEqual(2);
  });

  test('an owner with more rows than a row group holds', async () => {
    const big = [owner('小.txt', 3), owner('大.txt', 230_000), owner('末.txt', 2)];
    expect((await read(file(big))).length).toBe(230_005);
  }, 60_000);
});

describe('row groups that are kept', () => {
  const dir = path.join(scratch, 'kept');
  const failing = owners.map((one) => ({
    ...one,
    rows: () => {
      throw new Error('read again');
    },
  }));

  test('are not made again, and the file is the same byte for byte', () => {
    const fresh = file(owners);
    const first = file(owners, keptGroups(dir, 'a').encode);
    const second = file(failing, keptGroups(dir, 'a').encode);
    expect(Buffer.from(first).equals(Buffer.from(fresh))).toBe(true);
    expect(Buffer.from(second).equals(Buffer.from(fresh))).toBe(true);
  });

  test('are made again by another program', () => {
    expect(() => file(failing, keptGroups(dir, 'b').encode)).toThrow('read again');
  });

  test('are swept away when nobody asked for them', () => {
    const kept = keptGroups(dir, 'a');
    const all = readdirSync(dir).length;
    file(owners.slice(0, 40), kept.encode);
    kept.sweep();
    expect(all).toBeGreaterThan(2);
    expect(readdirSync(dir).length).toBe(1);
  });
});
