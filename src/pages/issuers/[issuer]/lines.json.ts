/** /issuers/<id>/lines.json: the points of all indicators in the reports of one issuer. */
import type { APIRoute } from 'astro';
import { sparkData } from '../../../compare/index.ts';
import { encodeLines } from '../../../issuers/lines-file.ts';
import type { IssuerLine } from '../../../site/issuer-lines.ts';
import { loadIssuerLines, loadMany } from '../../../site/issuers.ts';

export function getStaticPaths() {
  if (!loadMany()) return [];
  return [...loadIssuerLines()].map(([issuer, lines]) => ({
    params: { issuer },
    props: { lines },
  }));
}

export const GET: APIRoute = ({ props }) => {
  const { lines } = props as { lines: readonly IssuerLine[] };
  const file = encodeLines(
    lines.flatMap(({ indicator, line }) =>
      line === null ? [] : [[indicator.id, sparkData(line, (url) => url).points] as const],
    ),
  );
  return new Response(JSON.stringify(file));
};
