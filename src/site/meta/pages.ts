/** The head of report and section pages: the work, its structured data, the files beside the page. */
import { loadArchive } from '../../archive/index.ts';
import type { Citable } from '../../cite/citable.ts';
import { citeReport, citeSection } from '../../cite/rows.ts';
import { memo } from '../../memo.ts';
import { loadCards } from '../../og/load.ts';
import { reportName, sectionTitle } from '../../reading/names.ts';
import type { ReportRow, SectionRow } from '../../schemas/opendata.ts';
import { absolute, loadEditions, loadPublication, siteAddress } from '../publication.ts';
import { t } from '../../i18n/index.ts';
import type { Lang } from '../urls.ts';
import { shareImage } from './image.ts';
import type { Node } from './structured.ts';
import { breadcrumbNode, documentNode, sectionNode } from './structured.ts';

export interface PageMeta {
  readonly work: Citable;
  readonly graph: readonly Node[];
  readonly alternates: readonly { type: string; path: string }[];
  readonly modified: string | null;
}

// works are the same in every language
const reportWork = memo((report: ReportRow) => citeReport(report, loadEditions()(report.id).cite));
const sectionWork = memo((section: SectionRow) => {
  const report = loadArchive().report(section.report);
  return citeSection(report, section, loadEditions()(report.id).cite);
});

export function reportMeta(report: ReportRow, lang: Lang): PageMeta {
  const archive = loadArchive();
  const work = reportWork(report);
  const parts = archive.sectionsOf(report.id).map((section) => sectionWork(section));
  return {
    work,
    graph: [documentNode(work, parts, place(report.url)), breadcrumbNode(trail(report, lang))],
    alternates: [
      { type: 'text/markdown', path: `${report.url}index.md` },
      { type: 'application/json', path: `/data/reports/${report.id}.json` },
    ],
    modified: loadEditions()(report.id).date,
  };
}

export function sectionMeta(section: SectionRow, lang: Lang): PageMeta {
  const report = loadArchive().report(section.report);
  const work = sectionWork(section);
  const whole = reportWork(report);
  const name = sectionTitle(section, lang);
  return {
    work,
    graph: [
      sectionNode(work, whole, section.order, place(section.url)),
      breadcrumbNode([...trail(report, lang), { name, url: absolute(section.url, lang) }]),
    ],
    alternates: [
      { type: 'text/markdown', path: `${section.url}index.md` },
      { type: 'application/json', path: `${section.url}index.json` },
    ],
    modified: loadEditions()(report.id).date,
  };
}

/** The head of a page made of the whole data: its breadcrumb from the home page on, and their date. */
export function trailMeta(
  lang: Lang,
  steps: readonly { name: string; path: string }[],
): Omit<PageMeta, 'work' | 'alternates'> {
  const { edition } = loadPublication();
  const home = { name: t(lang).site.name, path: '/' };
  const items = [home, ...steps].map(({ name, path }) => ({ name, url: absolute(path, lang) }));
  return { graph: [breadcrumbNode(items)], modified: edition.date };
}

function trail(report: ReportRow, lang: Lang): { name: string; url: string }[] {
  const { site, nav } = t(lang);
  return [
    { name: site.name, url: absolute('/', lang) },
    { name: nav.reports, url: absolute('/reports/', lang) },
    { name: reportName(report, lang), url: absolute(report.url, lang) },
  ];
}

function place(path: string): { site: string; image: string } {
  return { site: siteAddress, image: absolute(shareImage(path, loadCards())) };
}
