import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeHead, type Head } from '../../src/search/head.ts';
import type { PlannedReport } from '../../src/search/plan.ts';
import { writeSearchIndex } from '../../src/search/write.ts';
import { scratch } from '../support/command.ts';
import { crudeReport, reportRow } from './rows.ts';

interface Text {
  readonly id: string;
  readonly issuer: string;
  readonly text: string;
}

/** Two reports fit into a shard. */
const size = { least: 200, most: 200 };
const source = { module: import.meta.resolve('./reader.ts'), argument: '' };
const hidden = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

async function write(texts: readonly Text[], cache = scratch(), previous?: string) {
  const file = path.join(scratch(), 'reports.json');
  const made = texts.map(({ id, issuer, text }) =>
    crudeReport(reportRow(id, 2024, issuer), text, 2),
  );
  writeFileSync(file, JSON.stringify(made));
  const reports = texts.map(({ id, issuer, text }): PlannedReport => {
    const { title, year } = reportRow(id, 2024);
    return { id, issuer, title, year, characters: 100, fingerprint: text };
  });
  const out = scratch();
  let shardsMade = 0;
  const { taken } = await writeSearchIndex({
    reports,
    source: { ...source, argument: file },
    comparisons: [],
    textOf: () => ({ zh: '', en: '' }),
    issuerEn: () => '',
    out,
    ...(previous === undefined ? {} : { previous }),
    cache,
    size,
    progress: (_, of) => (shardsMade = of),
  });
  return { out, root: path.join(out, 'search-data'), cache, shardsMade, taken };
}

function head(root: string): Head {
  return decodeHead(gunzipSync(readFileSync(path.join(root, 'head.bin'))).toString('utf8'));
}

function contents(root: string): [string, string][] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [path.relative(root, file), readFileSync(file).toString('base64')]);
}

const texts: Text[] = [
  { id: 'a-1', issuer: '甲市', text: '改造城中村。\n\n建设绿道。' },
  { id: 'a-2', issuer: '甲市', text: '推进城中村改造。\n\n建成公园9个。' },
  { id: 'b-1', issuer: '乙市', text: '新建充电桩6万个。' },
  { id: 'c-1', issuer: '丙市', text: '' },
];

test('the same reports give the same bytes, whatever their order', async () => {
  const [one, other] = [await write(texts), await write(texts.toReversed())];
  expect(contents(other.root)).toEqual(contents(one.root));
  expect(head(one.root).shards.length).toBeGreaterThan(1);
});

test('a report that changes makes its own shard anew and no other', async () => {
  const { root, cache, shardsMade } = await write(texts);
  const before = head(root).shards.map(({ folder }) => folder);
  expect(shardsMade).toBe(before.length);
  const next = await write(
    texts.map((one) => (one.id === 'b-1' ? { ...one, text: '新建公园6万个。' } : one)),
    cache,
  );
  expect(next.shardsMade).toBe(1);
  const after = head(next.root).shards.map(({ folder }) => folder);
  expect(after.filter((folder) => before.includes(folder))).toHaveLength(before.length - 1);
  const folders = hidden(next.root).filter((name) => name !== 'head.bin');
  for (const folder of after) expect(folders).toContain(folder);
  expect(folders).toHaveLength(after.length + 2);
});

test('an index grown report by report is the one made at once, and shares the files of old shards', async () => {
  const { root: before, cache } = await write(texts.slice(1));
  const grown = await write(texts, cache);
  const whole = await write(texts);
  expect(contents(grown.root)).toEqual(contents(whole.root));
  expect(grown.shardsMade).toBeLessThan(whole.shardsMade);
  const shared = head(grown.root).shards.filter(({ folder }) => hidden(before).includes(folder));
  expect(shared.length).toBeGreaterThan(0);
  for (const { folder } of shared) {
    const inode = (root: string): number => statSync(path.join(root, folder, 'shard.bin')).ino;
    expect(inode(grown.root)).toBe(inode(before));
  }
});

test('shards that the last site holds as they are kept stay there until they are moved, others are put in anew', async () => {
  const many = [...'甲乙丙丁戊己庚辛壬癸'].map((issuer): Text => {
    return { id: issuer, issuer: `${issuer}市`, text: '建设绿道。' };
  });
  const last = await write(many);
  const shards = head(last.root).shards.map(({ folder }) => folder);
  const [spoilt = '', lost = '', further = ''] = shards;
  writeFileSync(path.join(last.root, spoilt, 'spoilt'), '');
  renameSync(path.join(last.root, spoilt, 'spoilt'), path.join(last.root, spoilt, 'shard.bin'));
  rmSync(path.join(last.root, lost, 'shard.bin'));
  writeFileSync(path.join(last.root, further, 'further.txt'), '');
  const next = await write(many, last.cache, last.out);
  expect(shards.length).toBeGreaterThan(3);
  expect(next.shardsMade).toBe(0);
  expect(next.taken).toEqual(shards.slice(3).map((folder) => `search-data/${folder}`));
  const own = hidden(next.root);
  for (const folder of shards.slice(0, 3)) expect(own).toContain(folder);
  for (const folder of shards.slice(3)) expect(own).not.toContain(folder);
  expect(hidden(path.join(next.root, spoilt))).toEqual(hidden(path.join(last.root, spoilt)));
});

test('a report that cannot be read fails the run by its name', async () => {
  const reports = [{ ...reportRow('gone', 2024), characters: 1, fingerprint: 'x' }];
  const file = path.join(scratch(), 'none.json');
  writeFileSync(file, '[]');
  await expect(
    writeSearchIndex({
      reports,
      source: { ...source, argument: file },
      comparisons: [],
      textOf: () => ({ zh: '', en: '' }),
      issuerEn: () => '',
      out: scratch(),
      cache: scratch(),
    }),
  ).rejects.toThrow(/no report gone/);
});
