/** Every file below /data/, the same bytes as `npm run export` writes. */
import type { APIRoute } from 'astro';
import { scope } from '../../archive/scope.ts';
import { readAll } from '../../opendata/bytes.ts';
import { loadPublication } from '../../site/publication.ts';

export function getStaticPaths() {
  // a build writes them beside its pages: there they may be larger than the memory
  if (scope().kind === 'site') return [];
  const { files } = loadPublication();
  return [...files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const file = loadPublication().files.get(params['file'] ?? '');
  if (!file) return new Response(null, { status: 404 });
  return new Response(readAll(file), { headers: { 'content-type': file.mediaType } });
};
