import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assemble } from '../../src/archive/archive.ts';
import { readContent } from '../../src/content/read.ts';
import * as content from '../../src/search/content-reports.ts';
import { packReports, reportReader } from '../../src/search/unit-reports.ts';
import { root } from '../../scripts/lib/paths.ts';
import { scratch } from '../support/command.ts';

const dir = path.join(root, 'content');
const input = readContent(dir);

test('reports kept with their unit are those that are read from the content', () => {
  const folder = scratch();
  const { bytes, planned } = packReports(assemble(input), 'all');
  writeFileSync(path.join(folder, 'all'), bytes);
  const [kept, held] = [reportReader(folder), content.reportReader(dir)];
  expect(planned.map(({ id }) => id).sort()).toEqual(input.reports.map(({ id }) => id).sort());
  for (const { id, at } of planned) expect(kept(at ?? '')).toEqual(held(id));
});

test('the fingerprint of a report changes with its text, and that of no other does', () => {
  const fingerprints = (changed: typeof input): Map<string, string> =>
    new Map(
      packReports(assemble(changed), 'all').planned.map(({ id, fingerprint }) => [id, fingerprint]),
    );
  const before = fingerprints(input);
  const [section] = input.sections;
  const after = fingerprints({
    ...input,
    sections: input.sections.map((one) =>
      one === section ? { ...one, paragraphs: one.paragraphs.map((text) => `${text}改`) } : one,
    ),
  });
  const changed = [...before].filter(([id, fingerprint]) => after.get(id) !== fingerprint);
  expect(changed.map(([id]) => id)).toEqual([section?.data.report]);
});
