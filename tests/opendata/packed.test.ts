import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ArchiveInput, HeldArchive } from '../../src/archive/archive.ts';
import { assemble } from '../../src/archive/archive.ts';
import { openData } from '../../src/opendata/tables.ts';
import { compareArchive } from '../../src/compare/index.ts';
import { readIndicators } from '../../src/content/indicators.ts';
import { readContent, readUnit } from '../../src/content/read.ts';
import { readAll } from '../../src/opendata/bytes.ts';
import { siteDataFiles } from '../../src/opendata/files.ts';
import { reportHashes } from '../../src/opendata/versions.ts';
import { packedSource, packRows } from '../../src/opendata/packed.ts';
import { heldSource } from '../../src/opendata/source.ts';

const content = path.join(import.meta.dirname, '..', '..', 'content');
const site = 'https://example.org/';
const scratch = mkdtempSync(path.join(tmpdir(), 'youju-packed-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Content with a correction of the first figure of every source. */
function corrected(input: ArchiveInput): ArchiveInput {
  const sources = input.sources.map((source) => {
    const { data } = input.sections.find(
      ({ data: { source: id, figures } }) => id === source.id && figures.length > 0,
    )!;
    const { at, text, role } = data.figures[0]!;
    const told = { reports: [data.report], reason: '误读', source: '原文' };
    const before = { role: 'context' as const };
    return {
      ...source,
      corrections: [{ kind: 'set' as const, at, text, before, after: { role }, ...told }],
    };
  });
  return { ...input, sources };
}

const whole = assemble(corrected(readContent(content)));
const comparison = compareArchive({ ...whole, catalogue: readIndicators(content) });

/** The archive of one report and its source. */
function archiveOf(report: string, source: string): HeldArchive {
  const input = readUnit(content, { reports: [report], sources: [source] });
  return assemble({ ...input, sources: whole.sources.filter(({ id }) => id === source) });
}

test('files put together from the packed rows of units are those of the whole archive, zip included', () => {
  const bySource = Map.groupBy(whole.reports, ({ id }) => whole.files.get(id)!.source);
  const units = [...bySource].flatMap(([source, reports]) =>
    reports.map(({ id }) => ({ id, source })),
  );
  const packed = units.map(({ id, source }, index) => {
    const archive = archiveOf(id, source);
    const { bytes, pieces } = packRows(archive, comparison);
    const file = path.join(scratch, `${index}.rows`);
    writeFileSync(file, bytes);
    return { file, pieces };
  });
  const hashes = reportHashes(openData(whole, comparison));
  const held = siteDataFiles(heldSource(openData(whole, comparison)), hashes, site).files;
  const made = siteDataFiles(
    packedSource(whole.reports, comparison.comparisons, packed),
    hashes,
    site,
  ).files;
  expect(made.map(({ name }) => name)).toEqual(held.map(({ name }) => name));
  const different = held.filter(
    (file, index) => Buffer.compare(readAll(file), readAll(made[index]!)) !== 0,
  );
  expect(different.map(({ name }) => name)).toEqual([]);
  expect(whole.corrections.length).toBe(whole.sources.length);
});
