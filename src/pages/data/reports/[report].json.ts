/** All rows of one report. */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/index.ts';
import { reportFile } from '../../../opendata/files.ts';
import type { ReportRow } from '../../../schemas/opendata.ts';

export async function getStaticPaths() {
  const { reports } = await loadArchive();
  return reports.map((report) => ({ params: { report: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportRow }> = async ({ props: { report } }) => {
  const archive = await loadArchive();
  const rows = {
    report,
    sections: archive.sectionsOf(report.id),
    figures: archive.figuresOfReport(report.id),
  };
  return new Response(reportFile(rows), { headers: { 'content-type': 'application/json' } });
};
