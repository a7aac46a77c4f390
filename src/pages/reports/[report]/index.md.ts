import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/index.ts';
import { citeReport } from '../../../cite/rows.ts';
import type { ReportRow } from '../../../schemas/opendata.ts';
import { loadEditions } from '../../../site/publication.ts';
import { reportMarkdown } from '../../../site/text/markdown.ts';

export async function getStaticPaths() {
  const { reports } = await loadArchive();
  return reports.map((report) => ({ params: { report: report.id }, props: { report } }));
}

export const GET: APIRoute<{ report: ReportRow }> = async ({ props: { report } }) => {
  const archive = await loadArchive();
  const { cite } = (await loadEditions())(report.id);
  const text = reportMarkdown(
    citeReport(report, cite),
    archive.sectionsOf(report.id),
    cite.absolute,
  );
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
