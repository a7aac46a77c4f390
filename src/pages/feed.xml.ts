import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/index.ts';
import { citeReport } from '../cite/rows.ts';
import { t } from '../i18n/index.ts';
import { reportName } from '../reading/names.ts';
import { loadEditions, loadLog, siteAddress } from '../site/publication.ts';
import { atomFeed } from '../site/text/feed.ts';

export const GET: APIRoute = () => {
  const archive = loadArchive();
  const editionOf = loadEditions();
  const text = t('zh');
  const feed = atomFeed({
    site: siteAddress,
    title: text.site.name,
    subtitle: text.site.tagline,
    log: loadLog(),
    reports: archive.reports.map((report) => ({
      work: citeReport(report, editionOf(report.id).cite),
      name: reportName(report, 'zh'),
      modified: editionOf(report.id).date,
      summary: `${text.count.sections(archive.tallyOf(report.id).sections)}，${text.count.figures(archive.tallyOf(report.id).figures)}。`,
    })),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
