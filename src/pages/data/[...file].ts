/** Every file below /data/, the same bytes as `npm run export` writes. */
import type { APIRoute } from 'astro';
import { readAll } from '../../opendata/bytes.ts';
import { loadPublication } from '../../site/publication.ts';

export async function getStaticPaths() {
  const { files } = await loadPublication();
  return [...files.keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = (await loadPublication()).files.get(params['file'] ?? '');
  if (!file) return new Response(null, { status: 404 });
  return new Response(readAll(file), { headers: { 'content-type': file.mediaType } });
};
