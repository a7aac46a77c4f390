import type { APIRoute } from 'astro';
import { loadArchive } from '../../../../archive/index.ts';
import { cslItem } from '../../../../cite/csl.ts';
import { citeSection } from '../../../../cite/rows.ts';
import type { SectionRow } from '../../../../schemas/opendata.ts';
import { loadEditions } from '../../../../site/publication.ts';
import { sectionFiles } from '../../../../site/section-files.ts';

export const getStaticPaths = sectionFiles;

export const GET: APIRoute<{ section: SectionRow }> = ({ props: { section } }) => {
  const archive = loadArchive();
  const report = archive.report(section.report);
  const { version, cite } = loadEditions()(report.id);
  const figures = archive.figuresOf(section.id);
  const body = {
    version,
    citation: cslItem(citeSection(report, section, cite)),
    report,
    section,
    figures,
    // where each figure stands in the text of its paragraph
    marks: Object.fromEntries(figures.map(({ id }) => [id, archive.placeInParagraph(id)])),
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
