/**
 * In which section each figure of a report stands: what short addresses are resolved with. Building
 * adds where those stand that were published elsewhere.
 */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/index.ts';
import { slugOf } from '../../reading/outline.ts';
import type { Places } from '../../site/short.ts';

export function getStaticPaths() {
  const { reports } = loadArchive();
  return reports.map(({ id }) => ({ params: { report: id } }));
}

export const GET: APIRoute = ({ params: { report = '' } }) => {
  const archive = loadArchive();
  const figures = Object.fromEntries(
    archive
      .sectionsOf(report)
      .map((section) => [slugOf(section), archive.figuresOf(section.id).map(({ start }) => start)]),
  );
  return new Response(`${JSON.stringify({ figures } satisfies Places)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
