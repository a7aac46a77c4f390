import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/index.ts';
import { citeReport } from '../../../cite/rows.ts';
import type { ReportRow } from '../../../schemas/opendata.ts';
import { loadEditions } from '../../../site/publication.ts';
import { reportMarkdown } from '../../../site/text/markdown.ts';

export function getStaticPaths() {
  const { reports } = loadArchive();
  return reports.map((report) => ({ params: { report: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportRow }> = ({ props: { report } }) => {
  const archive = loadArchive();
  const { cite } = loadEditions()(report.id);
  const text = reportMarkdown(
    citeReport(report, cite),
    archive.sectionsOf(report.id),
    cite.absolute,
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
