import type { APIRoute } from 'astro';
import { loadExplorerFiles } from '../../../explorer/load.ts';

export function getStaticPaths() {
  const { files } = loadExplorerFiles();
  return [...files].map(([file, contents]) => ({
    params: { chunk: file.replace(/\.json$/, '') },
    props: { contents },
  }));
}

export const GET: APIRoute<{ contents: string }> = ({ props }) =>
  new Response(props.contents, { headers: { 'content-type': 'application/json' } });
