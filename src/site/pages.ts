/** The static paths of pages that stand for one thing of the archive, in both languages. */
import { loadArchive } from '../archive/index.ts';
import { slugOf } from '../reading/outline.ts';
import { localised } from './locales.ts';

export async function reportPaths() {
  const { reports } = await loadArchive();
  return localised(reports.map((report) => ({ params: { report: report.id }, props: { report } })));
}

export async function sectionPaths() {
  const { sections } = await loadArchive();
  return localised(
    [...sections].map((section) => ({
      params: { report: section.report, section: slugOf(section) },
      props: { section },
    })),
  );
}

export async function sourcePaths() {
  const { sources } = await loadArchive();
  return localised(
    [...sources].map((source) => ({ params: { source: source.id }, props: { source } })),
  );
}
