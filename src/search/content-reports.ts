/** The reports of a content folder, one at a time, as the index takes them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { figureId, toFigureRows, toReportRow, toSectionRow } from '../archive/rows.ts';
import { readUnit } from '../content/read.ts';
import type { Span } from '../schemas/values.ts';
import type { PlannedReport } from './plan.ts';
import { indexedReport, type IndexedReport } from './records.ts';

/** @throws ContentError when the report is missing or damaged */
export function reportReader(content: string): (id: string) => IndexedReport {
  return (id) => {
    const { reports, sections } = readUnit(content, { reports: [id], sources: [] });
    const [report] = reports;
    if (report === undefined) throw new RangeError(`${content} holds no report ${id}`);
    const places = sections.flatMap(({ data }) =>
      data.figures.map((figure): [string, Span] => [figureId(id, figure.at[0]), figure.in]),
    );
    return indexedReport({
      report: toReportRow(report),
      sections: sections.map(toSectionRow),
      figures: sections.flatMap((section) => toFigureRows(section, report.seed)),
      places: Object.fromEntries(places),
    });
  };
}

/** Bytes of a report's files that come to one character of its texts, about. */
const BYTES_A_CHARACTER = 4;

/** What the plan must know of a report, given its row; reads its files without understanding them. */
export function plannedReport(
  content: string,
  { id, title, issuer, year }: Omit<PlannedReport, 'characters' | 'fingerprint'>,
): PlannedReport {
  const folder = path.join(content, 'reports', id);
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of readdirSync(folder).sort()) {
    const file = readFileSync(path.join(folder, name));
    hash.update(name).update(file);
    bytes += file.length;
  }
  const characters = Math.ceil(bytes / BYTES_A_CHARACTER);
  return { id, title, issuer, year, characters, fingerprint: hash.digest('hex') };
}
