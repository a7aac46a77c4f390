import { describe, expect, test } from 'vitest';
import { openDataFiles } from '../../src/opendata/files.ts';
import { heldSource } from '../../src/opendata/source.ts';
import type { OpenData } from '../../src/opendata/tables.ts';
import {
  jsonFiles,
  reportHashes,
  reportVersions,
  nextVersion,
  versionOf as hashOf,
} from '../../src/opendata/versions.ts';
import { dataVersions } from '../../src/schemas/versions.ts';
import { data, report } from './rows.ts';

const versionOf = (rows: OpenData): string => hashOf(jsonFiles(heldSource(rows)));
const note = { zh: '首次发布', en: 'First release' };
const first = nextVersion(data, [], { date: '2026-11-21', ...note })!;
const other = { ...report, id: 'linan-2025', year: 2025, url: '/reports/linan-2025/' };
const grown: OpenData = { ...data, reports: [other, ...data.reports] };
const second = nextVersion(grown, [first], { date: '2026-12-01', ...note })!;

describe('the version of the data', () => {
  test('is twelve hexadecimal digits, the same for the same rows', () => {
    expect(versionOf(data)).toMatch(/^[0-9a-f]{12}$/);
    expect(versionOf(structuredClone(data))).toBe(versionOf(data));
  });

  test('does not depend on the address of the site', () => {
    const at = (site: string): string => openDataFiles(data, site).edition.version;
    expect(at('https://example.org/archive/')).toBe(at('http://127.0.0.1:4321/'));
  });

  test('changes with any value of any table', () => {
    const figures = data.figures.map((row, index) => (index === 1 ? { ...row, base: 9 } : row));
    const comparisons = data.comparisons.map((row) => ({ ...row, theme: 'other' }));
    const versions = [data, { ...data, figures }, { ...data, comparisons }].map(versionOf);
    expect(new Set(versions).size).toBe(3);
  });

  test('is the same whether or not there is one more table without rows', () => {
    const files = jsonFiles(heldSource({ ...data, corrections: [] }));
    const others = files.filter(({ name }) => name !== 'corrections.json');
    expect(hashOf(others)).toBe(hashOf(files));
    expect(hashOf(files)).not.toBe(versionOf(data));
  });
});

describe('the log of versions', () => {
  test('names rows and changed reports', () => {
    expect(first.version).toBe(versionOf(data));
    expect(first.rows).toMatchObject({ reports: 1, paragraphs: 1, figures: 2, observations: 1 });
    expect(Object.keys(first.changed)).toEqual(['linan-2024']);
    expect(Object.keys(second.changed)).toEqual(['linan-2025']);
    expect(dataVersions.parse([first, second])).toHaveLength(2);
  });

  test('takes no entry for what it ends with', () => {
    expect(nextVersion(data, [first], { date: '2026-12-01', ...note })).toBeNull();
  });

  test('marks a withdrawn report', () => {
    const back = nextVersion(data, [first, second], { date: '2026-12-02', ...note })!;
    expect(back.changed).toEqual({ 'linan-2025': null });
  });

  test('dates each report by the version that changed it last', () => {
    const versions = reportVersions(reportHashes(grown), [first, second]);
    expect([...versions].sort()).toEqual([
      ['linan-2024', { version: first.version, date: '2026-11-21' }],
      ['linan-2025', { version: second.version, date: '2026-12-01' }],
    ]);
  });

  test('a report that has changed since bears the hash of its rows, and no date', () => {
    const hashes = reportHashes({ ...data, figures: data.figures.slice(1) });
    const own = reportVersions(hashes, [first]).get('linan-2024');
    expect(own).toEqual({ version: hashes.get('linan-2024'), date: null });
    expect(own?.version).not.toBe(first.version);
  });

  test('the edition bears the date of its version, or none', () => {
    const site = 'https://example.org/';
    expect(openDataFiles(data, site, [first]).edition.date).toBe('2026-11-21');
    expect(openDataFiles(grown, site, [first]).edition.date).toBeNull();
  });
});
