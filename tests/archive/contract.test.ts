import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { assemble } from '../../src/archive/archive.ts';
import { readContent } from '../../src/content/read.ts';
import * as rows from '../../src/schemas/opendata.ts';

const archive = assemble(readContent(path.join(root, 'content')));
const textOf = new Map(archive.sources.map((source) => [source.seed, source.text]));
const closed = (text: string): string => text.replace(/\s/g, '');

test('every row is as its schema says, keys in the published order', () => {
  const tables = [
    [rows.reportRow, archive.reports],
    [rows.sectionRow, archive.sections],
    [rows.figureRow, archive.figures],
    [rows.setAsideRow, archive.setAside],
  ] as const;
  for (const [schema, table] of tables)
    for (const row of table) {
      expect(schema.safeParse(row).error).toBeUndefined();
      expect(Object.keys(row)).toEqual(Object.keys(schema.shape));
    }
});

test('ids and addresses are unique', () => {
  for (const table of [archive.reports, archive.sections, archive.figures]) {
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
    expect(new Set(table.map(({ url }) => url)).size).toBe(table.length);
  }
});

test('the place of a figure in its seed holds exactly its text', () => {
  expect(archive.figures.length).toBeGreaterThan(500);
  for (const { id, seed, start, end, text } of archive.figures)
    expect([id, closed(textOf.get(seed)!.slice(start, end))]).toEqual([id, closed(text)]);
});

test('a figure lies within its paragraph, in the reading text and in the seed', () => {
  const paragraphs = new Map(
    archive.sections.flatMap((section) => section.paragraphs.map((row) => [row.id, row] as const)),
  );
  for (const figure of archive.figures) {
    const paragraph = paragraphs.get(figure.paragraph)!;
    expect(
      paragraph.spans.some(([a, b]) => a <= figure.start && figure.end <= b) ||
        paragraph.spans.length > 1,
    ).toBe(true);
    const [from, to] = archive.placeInParagraph(figure.id);
    const shown = paragraph.text.slice(from, to).normalize('NFKC');
    expect(closed(shown)).toBe(figure.text.normalize('NFKC'));
  }
});

test('every character that is not white space lies in exactly one place', () => {
  for (const source of archive.sources) {
    const held = new Uint8Array(source.text.length);
    const mark = (spans: readonly (readonly [number, number])[]): void => {
      for (const [start, end] of spans) for (let i = start; i < end; i += 1) held[i]! += 1;
    };
    const reports = archive.reports.filter(({ seed }) => seed === source.seed);
    for (const report of reports) {
      mark(report.titleSpans);
      for (const { spans } of archive.files.get(report.id)!.definitions) mark(spans);
      for (const section of archive.sectionsOf(report.id)) {
        mark(section.headingSpans);
        for (const { spans } of section.paragraphs) mark(spans);
      }
    }
    mark(source.setAside.map(({ at }) => at));
    const faults = [...held.keys()].filter((i) => !/\s/.test(source.text[i]!) && held[i] !== 1);
    expect([source.seed, faults.slice(0, 5)]).toEqual([source.seed, []]);
  }
});

test('a lead opens its paragraph', () => {
  for (const { paragraphs } of archive.sections)
    for (const { lead, text } of paragraphs) expect(text.startsWith(lead ?? '')).toBe(true);
});
