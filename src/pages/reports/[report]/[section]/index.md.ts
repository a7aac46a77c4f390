import type { APIRoute } from 'astro';
import { loadArchive } from '../../../../archive/index.ts';
import { citeSection } from '../../../../cite/rows.ts';
import type { SectionRow } from '../../../../schemas/opendata.ts';
import { loadEditions } from '../../../../site/publication.ts';
import { sectionFiles } from '../../../../site/section-files.ts';
import { sectionMarkdown } from '../../../../site/text/markdown.ts';

export const getStaticPaths = sectionFiles;

export const GET: APIRoute<{ section: SectionRow }> = ({ props: { section } }) => {
  const archive = loadArchive();
  const { cite } = loadEditions()(section.report);
  const work = citeSection(archive.report(section.report), section, cite);
  return new Response(sectionMarkdown(work, section), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
