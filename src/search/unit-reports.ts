/**
 * The reports of a unit as the index takes them, in one file, a line each: written when the unit is
 * rendered, so that no text is read and understood once more.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { HeldArchive } from '../archive/archive.ts';
import type { PlannedReport } from './plan.ts';
import { indexedReport, type IndexedReport } from './records.ts';

export interface PackedReports {
  readonly bytes: Buffer;
  readonly planned: readonly PlannedReport[];
}

/** @param name the file that the bytes will be written to, without its folder */
export function packReports(archive: HeldArchive, name: string): PackedReports {
  let start = 0;
  const lines: Buffer[] = [];
  const planned = archive.reports.map((report): PlannedReport => {
    const { id, title, issuer, year } = report;
    const figures = archive.figuresOfReport(id);
    const indexed = indexedReport({
      report,
      sections: archive.sectionsOf(id),
      figures,
      places: Object.fromEntries(figures.map((row) => [row.id, archive.placeInParagraph(row.id)])),
    });
    const line = Buffer.from(`${JSON.stringify(indexed)}\n`);
    const at = `${start} ${line.length} ${name}`;
    lines.push(line);
    start += line.length;
    const fingerprint = createHash('sha256').update(line).digest('hex');
    return { id, title, issuer, year, characters: charactersOf(indexed), fingerprint, at };
  });
  return { bytes: Buffer.concat(lines), planned };
}

function charactersOf({ sections }: IndexedReport): number {
  return sections.reduce(
    (all, { heading, texts }) =>
      texts.reduce((sum, { length }) => sum + length, all + heading.length),
    0,
  );
}

/** Reads what `packReports` tells of, from files in the folder. */
export function reportReader(folder: string): (at: string) => IndexedReport {
  return (at) => {
    const [start = '', length = '', name = ''] = at.split(' ');
    const file = openSync(path.join(folder, name), 'r');
    try {
      const line = Buffer.allocUnsafe(Number(length));
      readSync(file, line, 0, line.length, Number(start));
      return JSON.parse(line.toString()) as IndexedReport;
    } finally {
      closeSync(file);
    }
  };
}
