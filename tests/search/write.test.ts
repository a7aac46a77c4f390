import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/search/write.ts';
import { crudeRows, reportRow, sectionRow } from './rows.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'search-'));
  folders.push(made);
  return made;
}

function contents(dir: string): [string, string][] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => [name, readFileSync(join(dir, name)).toString('base64')]);
}

const rows = crudeRows(new Map([['a.txt', '改造城中村。\n\n建设绿道。']]), 2);

test('the same rows give the same bytes, whatever their order', async () => {
  const [one, other] = [folder(), folder()];
  const two = {
    ...rows,
    reports: [...rows.reports, reportRow('b', 2020)],
    sections: [...rows.sections, sectionRow('b', 1, '甲', ['乙'])],
  };
  await writeSearchIndex({ ...two, out: one });
  await writeSearchIndex({
    ...two,
    reports: [...two.reports].reverse(),
    sections: [...two.sections].reverse(),
    out: other,
  });
  expect(contents(other)).toEqual(contents(one));
});

test('other texts go into a folder of another name, and the old one is gone', async () => {
  const out = folder();
  const { version } = await writeSearchIndex({ ...rows, out });
  const changed = crudeRows(new Map([['a.txt', '改造城中村。\n\n建设公园。']]), 2);
  const { version: next } = await writeSearchIndex({ ...changed, out });
  expect(next).not.toBe(version);
  expect(readdirSync(join(out, 'search-data')).sort()).toEqual([next, 'head.bin'].sort());
});

test('an archive without a section can be searched and finds nothing', async () => {
  const out = folder();
  const empty = { reports: [], sections: [], figures: [], comparisons: [], placeOf: rows.placeOf };
  expect((await writeSearchIndex({ ...empty, out })).sections).toBe(0);
});
