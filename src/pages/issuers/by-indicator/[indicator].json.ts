/** /issuers/by-indicator/<id>.json: the governments that have a line of an indicator. */
import type { APIRoute } from 'astro';
import { loadComparison } from '../../../archive/index.ts';
import type { IndicatorHistory } from '../../../compare/index.ts';
import { loadMany } from '../../../site/issuers.ts';
import { choicesOf } from '../../../site/side-by-side.ts';

export function getStaticPaths() {
  if (!loadMany()) return [];
  const { histories } = loadComparison();
  return histories.map((history) => ({
    params: { indicator: history.indicator.id },
    props: { history },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(choicesOf((props as { history: IndicatorHistory }).history)));
