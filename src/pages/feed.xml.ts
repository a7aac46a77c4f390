import type { APIRoute } from 'astro';
import { citeReport } from '../cite/rows.ts';
import { t } from '../i18n/index.ts';
import { reportName } from '../reading/names.ts';
import { loadPublication, siteAddress } from '../site/publication.ts';
import { atomFeed } from '../site/text/feed.ts';

export const GET: APIRoute = async () => {
  const { archive, cite, log, modified } = await loadPublication();
  const text = t('zh');
  const feed = atomFeed({
    site: siteAddress,
    title: text.site.name,
    subtitle: text.site.tagline,
    log,
    reports: archive.reports.map((report) => ({
      work: citeReport(report, cite),
      name: reportName(report, 'zh'),
      modified: modified.get(report.id) ?? null,
      summary: `${text.count.sections(archive.sectionsOf(report.id).length)}，${text.count.figures(archive.figuresOfReport(report.id).length)}。`,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
