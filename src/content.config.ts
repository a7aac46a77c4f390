import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readReports, readSources } from './content/read.ts';
import { reportFile, sectionFile, sourceFile } from './schemas/content.ts';
import { z } from 'zod';

const contentDir = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  reports: defineCollection({
    loader: () => readReports(contentDir),
    schema: reportFile,
  }),
  sections: defineCollection({
    loader: glob({ base: contentDir, pattern: 'reports/*/*.md', generateId: ({ entry }) => entry }),
    schema: sectionFile,
  }),
  sources: defineCollection({
    loader: () => readSources(contentDir),
    schema: sourceFile.extend({ id: z.string(), text: z.string() }),
  }),
};
