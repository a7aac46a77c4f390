/** All rows of one report. */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/index.ts';
import { reportFile } from '../../../opendata/files.ts';
import type { ReportRow } from '../../../schemas/opendata.ts';

export function getStaticPaths() {
  const { reports } = loadArchive();
  return reports.map((report) => ({ params: { report: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportRow }> = ({ props: { report } }) => {
  const archive = loadArchive();
  const rows = {
    report,
    sections: archive.sectionsOf(report.id),
    figures: archive.figuresOfReport(report.id),
  };
  return new Response(reportFile(rows), { headers: { 'content-type': 'application/json' } });
};
