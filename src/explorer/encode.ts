/** Writes figures as the files that the explorer loads. */
import { round } from '../schemas/round.ts';
import type { ExplorerFigure, ExplorerReport } from './columns.ts';
import { comparators, measures, roles } from './columns.ts';
import type { Chunk, ChunkReport, Manifest, ManifestChunk } from './chunk.ts';
import { chunkFile, sentencesFile } from './chunk.ts';

/** A chunk is closed by the report that brings it to this many rows. */
const fullChunk = 1000;

/**
 * The files of chunks, and what the manifest says of each. Reports come in publishing order, newest
 * first; a chunk holds reports of one year, so that a new report changes the files of its own year
 * only. `prefix` opens the names of the chunks.
 */
export function encode(
  reports: readonly ExplorerReport[],
  prefix = '',
): { files: Map<string, string>; chunks: ManifestChunk[] } {
  const files = new Map<string, string>();
  const chunks = group(reports).map(({ name: own, reports }) => {
    const name = prefix + own;
    const { chunk, sentences } = encodeChunk(reports);
    const rows = JSON.stringify(chunk);
    const said = JSON.stringify(sentences);
    files.set(chunkFile(name), rows);
    files.set(sentencesFile(name), said);
    return {
      name,
      rows: chunk.rows,
      sentences: sentences.length,
      version: checksum(rows + said),
      reports: reports.map(({ report }) => report.id),
      issuers: distinct(reports.map(({ report }) => report.issuer)),
    };
  });
  return { files, chunks };
}

/** What there is to load, newest year first, then by name. */
export function manifestOf(chunks: readonly ManifestChunk[]): Manifest {
  return { rows: chunks.reduce((sum, { rows }) => sum + rows, 0), chunks };
}

function group(reports: readonly ExplorerReport[]): { name: string; reports: ExplorerReport[] }[] {
  const groups: { name: string; year: number; rows: number; reports: ExplorerReport[] }[] = [];
  const perYear = new Map<number, number>();
  for (const report of reports) {
    if (report.figures.length === 0) continue;
    const { year } = report.report;
    let last = groups.at(-1);
    if (!last || last.year !== year || last.rows >= fullChunk) {
      const number = (perYear.get(year) ?? 0) + 1;
      perYear.set(year, number);
      last = { name: `${year}-${number}`, year, rows: 0, reports: [] };
      groups.push(last);
    }
    last.reports.push(report);
    last.rows += report.figures.length;
  }
  return groups;
}

/** One chunk with the sentences of its rows. */
function encodeChunk(reports: readonly ExplorerReport[]): {
  chunk: Chunk;
  sentences: string[];
} {
  const all = reports.flatMap(({ figures }) => figures);
  const rows = all.map(({ figure }) => figure);
  const units = new Map<string, number>();
  for (const { unit, value, base } of rows)
    if (!units.has(unit) && value !== 0) units.set(unit, round(base / value));
  for (const { unit } of rows) if (!units.has(unit)) units.set(unit, 1);
  const unitNames = [...units.keys()];
  const indicatorIds = distinct(rows.map((row) => row.indicatorId));
  const themes = distinct(all.map(({ theme }) => theme));
  const opens = all.map((item, row) => row === 0 || !sameSentence(item, all[row - 1]));
  const chunk: Chunk = {
    rows: rows.length,
    reports: reports.map(({ report, name, figures }): ChunkReport => [
      report.id,
      name.zh,
      name.en,
      report.issuer,
      report.seed,
      figures.length,
    ]),
    sections: runs(rows.map((row) => row.section)).map(([section, count]) => [
      section.slice(section.indexOf('.') + 1),
      count,
    ]),
    units: [...units],
    indicatorIds,
    themes,
    paragraph: rows.map(({ paragraph }) =>
      Number(paragraph.slice(paragraph.lastIndexOf('.p') + 2)),
    ),
    value: rows.map(({ value }) => value),
    unit: rows.map(({ unit }) => unitNames.indexOf(unit)),
    comparator: rows.map((row) => comparators.indexOf(row.comparator)).join(''),
    measure: rows.map((row) => measures.indexOf(row.measure)).join(''),
    role: rows.map((row) => roles.indexOf(row.role)).join(''),
    year: rows.map(({ year }) => year ?? 0),
    indicator: rows.map(({ indicator }) => indicator),
    indicatorId: rows.map((row) => indicatorIds.indexOf(row.indicatorId ?? '') + 1),
    theme: all.map(({ theme }) => themes.indexOf(theme ?? '') + 1),
    start: rows.map((row, index) => {
      const before = rows[index - 1];
      return before?.report === row.report ? row.start - before.start : row.start;
    }),
    sentence: opens.map(Number).join(''),
    hit: all.map(({ hit }) => hit[0]),
    text: except(rows, ({ text, value, unit }) => (text === `${value}${unit}` ? null : text)),
    valueMax: except(rows, ({ valueMax }) => valueMax),
    base: except(rows, ({ base, value, unit }) =>
      base === round(value * (units.get(unit) ?? 1)) ? null : base,
    ),
    length: except(rows, ({ start, end, text }) =>
      end - start === text.length ? null : end - start,
    ),
    hitLength: except(all, ({ hit, figure }) =>
      hit[1] - hit[0] === figure.text.length ? null : hit[1] - hit[0],
    ),
  };
  const sentences = all.filter((_, row) => opens[row]).map(({ sentence }) => sentence);
  return { chunk, sentences };
}

function sameSentence(a: ExplorerFigure, b: ExplorerFigure | undefined): boolean {
  return a.sentence === b?.sentence && a.figure.paragraph === b.figure.paragraph;
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

function runs(values: readonly string[]): [value: string, count: number][] {
  const found: [string, number][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else found.push([value, 1]);
  }
  return found;
}

function except<R, T>(rows: readonly R[], exception: (row: R) => T | null): Record<number, T> {
  const found: Record<number, T> = {};
  for (const [index, row] of rows.entries()) {
    const value = exception(row);
    if (value !== null) found[index] = value;
  }
  return found;
}

/** FNV-1a over UTF-16 units. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
