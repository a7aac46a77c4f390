import type { APIRoute } from 'astro';
import { loadPublication } from '../site/publication.ts';
import { llmsText } from '../site/text/llms.ts';

export const GET: APIRoute = () => {
  const { archive, cite, edition } = loadPublication();
  return new Response(llmsText(archive.reports, edition.version, cite.absolute));
};
