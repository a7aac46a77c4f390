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
  const reports: ReportFile[] = [];
  const sections: SectionContent[] = [];
  for (const folder of foldersOf(path.join(dir, 'reports'))) {
    for (const file of readdirSync(folder).sort()) {
      const name = path.join(folder, file);
      if (file === 'report.yaml') reports.push(readReport(name, readFileSync(name, 'utf8')));
      else if (file.endsWith('.md')) sections.push(readSection(name, readFileSync(name, 'utf8')));
    }
  }
  if (reports.length === 0)
    throw new ContentError(
      path.join(dir, 'reports'),
      1,
      'no report is held here',
      'run `npm run convert` first, or name another folder with --content',
    );
  return { reports, sections, sources: readSources(dir) };
}

/** The reports' own files, without their sections. */
export function readReports(dir: string): ReportFile[] {
  return foldersOf(path.join(dir, 'reports')).map((folder) => {
    const name = path.join(folder, 'report.yaml');
    return readReport(name, readFileSync(name, 'utf8'));
  });
}

export function readSources(dir: string): Source[] {
  return foldersOf(path.join(dir, 'sources')).map((folder) => {
    const name = path.join(folder, 'source.yaml');
    return {
      ...readSource(name, readFileSync(name, 'utf8')),
      id: path.basename(folder),
      text: readFileSync(path.join(folder, 'source.txt'), 'utf8'),
    };
  });
}

function foldersOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(dir, entry.name))
    .sort();
}
