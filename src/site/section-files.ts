import { loadArchive } from '../archive/index.ts';
import { slugOf } from '../reading/outline.ts';

/** The static paths of the files beside each section's page; they have one language. */
export function sectionFiles() {
  const { sections } = loadArchive();
  return [...sections].map((section) => ({
    params: { report: section.report, section: slugOf(section) },
    props: { section },
  }));
}
