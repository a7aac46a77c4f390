import { loadArchive } from '../archive/index.ts';
import { slugOf } from '../reading/outline.ts';

/** The static paths of the files beside each section's page; they have one language. */
export async function sectionFiles() {
  const { sections } = await loadArchive();
  return [...sections].map((section) => ({
    params: { report: section.report, section: slugOf(section) },
    props: { section },
  }));
}
