/** Reads a content folder. The only place that knows how its files lie on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveInput } from '../archive/archive.ts';
import type { Source } from '../archive/rows.ts';
import type { ReportFile } from '../schemas/content.ts';
import { ContentError } from './error.ts';
import type { SectionContent } from './files.ts';
import { readReport, readSection, readSource } from './files.ts';

/** @throws ContentError when the folder is missing, empty or damaged */
export function readContent(dir: string): ArchiveInput {
  const ids = reportIds(dir);
  if (ids.length === 0)
    throw new ContentError(
      path.join(dir, 'reports'),
      1,
      'no report is held here',
      'run `npm run convert` first, or name another folder with --content',
    );
  return readUnit(dir, { reports: ids, sources: sourceIds(dir) });
}

/** The reports and sources named, and nothing else. */
export function readUnit(
  dir: string,
  unit: { readonly reports: readonly string[]; readonly sources: readonly string[] },
): ArchiveInput {
  return {
    reports: unit.reports.map((id) => readReportFile(dir, id)),
    sections: unit.reports.flatMap((id) => readSections(dir, id)),
    sources: unit.sources.map((id) => readSourceFolder(dir, id)),
  };
}

/** Names of the reports that are held, sorted. */
export function reportIds(dir: string): string[] {
  return foldersOf(path.join(dir, 'reports'));
}

/** Names of the sources that are held, sorted. */
export function sourceIds(dir: string): string[] {
  return foldersOf(path.join(dir, 'sources'));
}

/** The reports' own files, without their sections. */
export function readReports(dir: string): ReportFile[] {
  return reportIds(dir).map((id) => readReportFile(dir, id));
}

function readReportFile(dir: string, id: string): ReportFile {
  const name = path.join(dir, 'reports', id, 'report.yaml');
  return readReport(name, readFileSync(name, 'utf8'));
}

function readSections(dir: string, id: string): SectionContent[] {
  const folder = path.join(dir, 'reports', id);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const name = path.join(folder, file);
      return readSection(name, readFileSync(name, 'utf8'));
    });
}

function readSourceFolder(dir: string, id: string): Source {
  const folder = path.join(dir, 'sources', id);
  const name = path.join(folder, 'source.yaml');
  return {
    ...readSource(name, readFileSync(name, 'utf8')),
    id,
    text: readFileSync(path.join(folder, 'source.txt'), 'utf8'),
  };
}

function foldersOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
