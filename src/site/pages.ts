/** The static paths of pages that stand for one thing of the archive, in both languages. */
import { loadArchive } from '../archive/index.ts';
import { slugOf } from '../reading/outline.ts';
import { localised } from './locales.ts';

export function reportPaths() {
  const { reports } = loadArchive();
  return localised(reports.map((report) => ({ params: { report: report.id }, props: { report } })));
}

export function sectionPaths() {
  const { sections } = loadArchive();
  return localised(
    [...sections].map((section) => ({
      params: { report: section.report, section: slugOf(section) },
      props: { section },
    })),
  );
}

export function sourcePaths() {
  const { sources } = loadArchive();
  return localised(
    [...sources].map((source) => ({ params: { source: source.id }, props: { source } })),
  );
}
