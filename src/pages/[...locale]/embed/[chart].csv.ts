/** The numbers of a published chart. */
import type { APIRoute } from 'astro';
import { csv } from '../../../charts/index.ts';
import { chartPaths } from '../../../site/charts/index.ts';
import type { PublishedChart } from '../../../site/charts/index.ts';
import type { Lang } from '../../../site/urls.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute<{ published: PublishedChart; lang: Lang }> = ({ props }) =>
  new Response(csv(props.published.chart.table(props.lang)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
