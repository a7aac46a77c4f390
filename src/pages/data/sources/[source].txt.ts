/** The decoded text of one source: what the offsets of the data count in. */
import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/index.ts';
import type { Source } from '../../../archive/rows.ts';
import { textType } from '../../../opendata/source-texts.ts';

export function getStaticPaths() {
  return [...loadArchive().sources].map((source) => ({
    params: { source: source.id },
    props: { source },
  }));
}

export const GET: APIRoute<{ source: Source }> = ({ props: { source } }) =>
  new Response(source.text, { headers: { 'content-type': textType } });
