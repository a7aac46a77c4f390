/** The archive for Astro pages, read once a build from the content collections. */
import { getCollection } from 'astro:content';
import { readBody } from '../content/files.ts';
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
