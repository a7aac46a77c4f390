/** The archive for Astro pages, read once a build from the content collections. */
import { getCollection } from 'astro:content';
import type { Comparison } from '../compare/index.ts';
import { compareArchive } from '../compare/index.ts';
import { readBody } from '../content/files.ts';
import { readIndicators } from '../content/indicators.ts';
import type { Archive } from './archive.ts';
import { assemble } from './archive.ts';

export type { Archive } from './archive.ts';
export type { Source } from './rows.ts';

let loaded: Promise<Archive> | undefined;

/** All that content/ holds. The same object at every call. */
export function loadArchive(): Promise<Archive> {
  loaded ??= read();
  return loaded;
}

let compared: Promise<Comparison> | undefined;

/** What the archive's figures say of one another. The same object at every call. */
export function loadComparison(): Promise<Comparison> {
  compared ??= loadArchive().then((archive) =>
    compareArchive({
      ...archive,
      catalogue: readIndicators(process.env['CONTENT_DIR'] ?? 'content'),
    }),
  );
  return compared;
}

async function read(): Promise<Archive> {
  const [reports, sections, sources] = await Promise.all([
    getCollection('reports'),
    getCollection('sections'),
    getCollection('sources'),
  ]);
  return assemble({
    reports: reports.map((entry) => entry.data),
    sections: sections.map((entry) => ({
      data: entry.data,
      paragraphs: readBody(entry.body ?? ''),
    })),
    sources: sources.map((entry) => entry.data),
  });
}
