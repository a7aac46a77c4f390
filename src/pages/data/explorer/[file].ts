import type { APIRoute } from 'astro';
import { loadExplorer } from '../../../explorer/load.ts';

export async function getStaticPaths() {
  const { files } = await loadExplorer();
  return [...files].map(([file, contents]) => ({ params: { file }, props: { contents } }));
}

export const GET: APIRoute<{ contents: string }> = ({ props }) =>
  new Response(props.contents, { headers: { 'content-type': 'application/json' } });
